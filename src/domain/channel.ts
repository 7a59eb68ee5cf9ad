import type { Relationship } from "./fields/relationship.ts";
import { recordsOf } from "./records.ts";

/** What every plan of communication settles (c4-02). */
const NEEDED = ["urgent", "confidential"] as const;

/** The needed purposes no channel is there for. */
export function missingPurposes(channels: Relationship["channels"]): readonly string[] {
  const purposes = recordsOf(channels).map(({ purpose }) => purpose);
  return NEEDED.filter((one) => !purposes.includes(one));
}
