import type { ItemId } from "./checklist.ts";
import { type Consequence, overdueConsequences } from "./consequence.ts";
import type { CycleContext } from "./context.ts";
import { type FieldState, onlyToConfirm } from "./assess.ts";
import { type HeldBack, heldBack } from "./decision.ts";
import { contradictions } from "./data-checks.ts";
import { evaluationDates } from "./evaluation-date.ts";
import {
  currentPhase,
  gateAfter,
  type GateId,
  phaseBehindGate,
  type Unmet,
  unmetConditions,
} from "./gate.ts";
import { PHASE_IDS, type PhaseId, stepsOf } from "./phase.ts";
import { progressOf } from "./progress.ts";
import { readinessOf } from "./readiness.ts";

/** The one thing to do next (section 5.4), most pressing first. */
export type NextStep =
  | { readonly kind: "evaluationOverdue"; readonly days: number }
  | {
      readonly kind: "consequenceOverdue";
      readonly consequence: Consequence;
      /** It comes from a closed cycle and waits for a decision in the needs of the running one. */
      readonly isCarriedOver: boolean;
    }
  | { readonly kind: "stopped"; readonly decision: HeldBack }
  | { readonly kind: "keyPoint"; readonly phase: PhaseId; readonly item: ItemId }
  | { readonly kind: "contradiction"; readonly phase: PhaseId; readonly item: ItemId }
  | {
      readonly kind: "field";
      readonly phase: PhaseId;
      readonly step: string;
      readonly state: FieldState;
      /** How many entries of the phase lack something. */
      readonly missing: number;
    }
  | {
      readonly kind: "confirm";
      readonly phase: PhaseId;
      readonly step: string;
      readonly state: FieldState;
      /** How many entries of the phase only wait to be confirmed. */
      readonly waiting: number;
    }
  | { readonly kind: "checklist"; readonly phase: PhaseId; readonly open: number }
  | {
      readonly kind: "gate";
      readonly phase: PhaseId;
      readonly gate: GateId;
      readonly to: PhaseId | undefined;
      readonly unmet: readonly Unmet[];
    }
  | {
      readonly kind: "clarify";
      readonly decision: HeldBack;
      /** What else the next phase would miss. */
      readonly unmet: readonly Unmet[];
    }
  | { readonly kind: "nextEvaluation"; readonly date: string };

/**
 * Section 5.4, order of the next step. `null` only for a closed cycle.
 *
 * A reasoned no is a complete result of phase 1 (section 2.1): then nothing of it is asked for any
 * more. Who wants to clarify something first goes on with phase 1, but is not sent on from it.
 */
export function nextStep(context: CycleContext): NextStep | null {
  const { cooperation, cycle, today } = context;
  if (cycle.closedOn) return null;

  const evaluation = evaluationDates(context)[0];
  if (evaluation?.state === "overdue")
    return { kind: "evaluationOverdue", days: evaluation.overdueDays };
  const overdue = overdueConsequences(cooperation, today)[0];
  if (overdue)
    return {
      kind: "consequenceOverdue",
      consequence: overdue.consequence,
      isCarriedOver: overdue.cycle.number < cycle.number,
    };

  const decision = heldBack(context);
  if (decision?.choice === "stop") return { kind: "stopped", decision };

  const phase = currentPhase(context);
  const readiness = readinessOf(phase, cycle.number, cycle.checklist);
  const keyPoint = readiness.starredOpen.find((id) => cycle.checklist[id]?.state === "open");
  if (keyPoint) return { kind: "keyPoint", phase, item: keyPoint };

  for (const contradicted of PHASE_IDS) {
    const item = contradictions(contradicted, context)[0];
    if (item) return { kind: "contradiction", phase: contradicted, item };
  }

  const { failing } = progressOf(phase, context);
  const first = firstInSteps(phase, failing);
  if (first) {
    const waiting = failing.filter(onlyToConfirm).length;
    return onlyToConfirm(first.state)
      ? { kind: "confirm", phase, ...first, waiting }
      : { kind: "field", phase, ...first, missing: failing.length - waiting };
  }
  if (readiness.answered < readiness.items)
    return { kind: "checklist", phase, open: readiness.items - readiness.answered };

  const gate = gateAfter(phase);
  const unmet = unmetConditions(gate, context);
  const passed = cycle.gateLog.some((entry) => entry.gate === gate);
  if (phase === "needs" && decision)
    return {
      kind: "clarify",
      decision,
      unmet: unmet.filter(({ condition }) => condition !== "notDecided"),
    };
  if (!passed) return { kind: "gate", phase, gate, to: phaseBehindGate(phase, context), unmet };
  return evaluation ? { kind: "nextEvaluation", date: evaluation.date } : null;
}

function firstInSteps(phase: PhaseId, failing: readonly FieldState[]) {
  for (const step of stepsOf(phase)) {
    for (const id of step.fields) {
      const state = failing.find((candidate) => candidate.id === id);
      if (state) return { step: step.id, state };
    }
  }
  return undefined;
}

/** The phase with the lowest readiness among those with enough answers (section 5.4). */
export function weakestPhase({ cycle }: CycleContext): PhaseId | null {
  const judged = PHASE_IDS.flatMap((phase) => {
    const { readiness, display } = readinessOf(phase, cycle.number, cycle.checklist);
    return readiness === null || display === "none" ? [] : [{ phase, readiness }];
  });
  return judged.toSorted((a, b) => a.readiness - b.readiness)[0]?.phase ?? null;
}
