import { counts, type FieldState, fieldStates, onlyToConfirm } from "./assess.ts";
import { itemsOf } from "./checklist.ts";
import type { CycleContext } from "./context.ts";
import type { Cycle } from "./cooperation.ts";
import { type PhaseId, stepsOf } from "./phase.ts";

/** How much of a phase is filled in (section 5.1). */
export interface Progress {
  readonly done: number;
  readonly units: number;
  /** Whole percent, rounded down: 100 only when truly complete; 0 where the phase is skipped. */
  readonly percent: number;
  /** Required fields that do not pass their rule yet. */
  readonly failing: readonly FieldState[];
  /** No partner is sought in this cycle; the phase shows as skipped (section 6.2). */
  readonly skipped: boolean;
}

/** Section 5.1: required fields that pass, and checklist items that were worked on. */
export function progressOf(
  phase: PhaseId,
  context: CycleContext,
  states = fieldStates(phase, context),
): Progress {
  const { cycle } = context;
  const required = states.filter((state) => state.required);
  const failing = required.filter((state) => !counts(state));
  const items = itemsOf(phase, cycle.number);
  const answered = items.filter(({ id }) => cycle.checklist[id]?.state != null);
  const units = required.length + items.length;
  const done = required.length - failing.length + answered.length;
  const skipped = isSkipped(phase, cycle);
  return {
    done,
    units,
    // The items of a skipped search were answered by the app (section 6.2), not worked on.
    percent: skipped ? 0 : Math.floor((done * 100) / units),
    failing,
    skipped,
  };
}

/** Only the search can be skipped: in a later cycle with no new partner to look for (section 6.2). */
export function isSkipped(phase: PhaseId, { search }: Pick<Cycle, "search">): boolean {
  return phase === "search" && Boolean(search.skipped);
}

export type StepStatus = "none" | "started" | "complete";

export interface StepProgress {
  readonly id: string;
  readonly status: StepStatus;
  /** Required fields of the step that lack something. */
  readonly missing: readonly FieldState[];
  /** Required fields that only wait for somebody to confirm what was taken over. */
  readonly toConfirm: readonly FieldState[];
}

/** The steps of a phase as a task list: not begun, begun, complete. */
export function stepProgress(
  phase: PhaseId,
  states: readonly FieldState[],
): readonly StepProgress[] {
  return stepsOf(phase).map((step) => {
    const own = states.filter(({ id, shown }) => shown && step.fields.includes(id));
    const required = own.filter((state) => state.required);
    const failing = required.filter((state) => !counts(state));
    const touched = own.some((state) => state.touched);
    const complete = failing.length === 0 && (touched || required.length > 0);
    return {
      id: step.id,
      status: complete ? "complete" : touched ? "started" : "none",
      missing: failing.filter((state) => !onlyToConfirm(state)),
      toConfirm: failing.filter(onlyToConfirm),
    };
  });
}
