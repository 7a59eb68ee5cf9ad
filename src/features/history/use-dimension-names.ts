import { usePhaseWords } from "#content/use-content.ts";
import type { TrustDimension } from "#domain/trust-dimensions.ts";

const NO_NAMES = { ability: "", benevolence: "", integrity: "", openness: "" };

/** What the four dimensions of trust are called. */
export function useDimensionNames(): Readonly<Record<TrustDimension, string>> {
  return usePhaseWords("evaluation").trust?.trustDimensions ?? NO_NAMES;
}
