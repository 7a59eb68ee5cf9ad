import { counts, fieldState } from "#domain/assess.ts";
import type { CycleContext } from "#domain/context.ts";
import type { PhaseId } from "#domain/phase.ts";

import type { DocumentState } from "./model.ts";

/**
 * The state of a paper made of fields: empty while none of them holds anything, agreed once those
 * that decide are answered and confirmed.
 */
export function stateOfFields(
  phase: PhaseId,
  { shown, deciding }: { shown: readonly string[]; deciding: readonly string[] },
): (context: CycleContext) => DocumentState {
  return (context) => {
    const all = [...shown, ...deciding].map((id) => fieldState(phase, id, context));
    if (!all.some(({ touched }) => touched)) return "empty";
    const isDecided = deciding
      .map((id) => fieldState(phase, id, context))
      .every((state) => counts(state) || (!state.required && state.problems.length === 0));
    return isDecided ? "agreed" : "draft";
  };
}
