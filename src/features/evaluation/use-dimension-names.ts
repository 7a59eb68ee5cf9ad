import type { TrustDimension } from "#domain/trust-dimensions.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";

const NO_NAMES = { ability: "", benevolence: "", integrity: "", openness: "" };

/** What the four dimensions of trust are called. */
export function useDimensionNames(): Readonly<Record<TrustDimension, string>> {
  return useFieldsEnv().loaded.trust?.trustDimensions ?? NO_NAMES;
}
