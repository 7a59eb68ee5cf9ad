import type { LoadedPhase } from "#content/content.ts";
import { usePhaseWords } from "#content/use-content.ts";
import type { PhaseId } from "#domain/phase.ts";

/** The words of all phases; the overview speaks of any of them. */
export function useAllWords(): Readonly<Record<PhaseId, LoadedPhase>> {
  return {
    needs: usePhaseWords("needs"),
    search: usePhaseWords("search"),
    structures: usePhaseWords("structures"),
    relationship: usePhaseWords("relationship"),
    evaluation: usePhaseWords("evaluation"),
  };
}
