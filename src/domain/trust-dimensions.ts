/** The four legs trust stands on (section 4.2), in the order of the items. */
export const TRUST_DIMENSIONS = ["ability", "benevolence", "integrity", "openness"] as const;
export type TrustDimension = (typeof TRUST_DIMENSIONS)[number];
