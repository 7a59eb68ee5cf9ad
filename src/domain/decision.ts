import { fieldState } from "./assess.ts";
import type { CycleContext } from "./context.ts";

/** The decision of phase 1 where it leads to no search for a partner (section 2.1). */
export interface HeldBack {
  readonly choice: "clarify" | "stop";
  /** Reason and date are there, so the decision stands on paper. */
  readonly isDocumented: boolean;
  readonly reason: string;
  /** ISO date; empty while nobody has entered it. */
  readonly date: string;
}

/**
 * What the decision says where it is not to cooperate: first to clarify something, or not to
 * cooperate for now. `null` as well once somebody has gone on to the next phase after deciding.
 */
export function heldBack(context: CycleContext): HeldBack | null {
  const { needs, gateLog } = context.cycle;
  const { choice, reason, date } = needs.decision ?? {};
  if (choice !== "clarify" && choice !== "stop") return null;
  // On the same day nobody can tell which came first; then the decision counts.
  const wentOn = gateLog.some((entry) => entry.gate === "G12" && entry.date > (date ?? ""));
  if (date && wentOn) return null;
  const { problems } = fieldState("needs", "decision", context);
  return {
    choice,
    isDocumented: problems.length === 0,
    reason: reason?.trim() ?? "",
    date: date ?? "",
  };
}

/** The documented no that ends a cycle with phase 1, however much of it is filled in. */
export function stoppedBy(context: CycleContext): HeldBack | null {
  const decision = heldBack(context);
  return decision?.choice === "stop" && decision.isDocumented ? decision : null;
}
