import { usePhaseWords } from "#content/use-content.ts";
import { type DropoutLabels, dropoutLabels } from "#documents/said-dropout.ts";
import { useCycleView } from "#state/cycle-view.ts";

/** Names of companies, functions and contributions for what a dropout would leave behind. */
export function useDropoutLabels(): DropoutLabels {
  const { context } = useCycleView();
  return dropoutLabels(usePhaseWords("structures"), context);
}
