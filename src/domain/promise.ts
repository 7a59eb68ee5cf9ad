import { filled } from "./context.ts";
import type { Relationship } from "./fields/relationship.ts";
import { type Identified, recordsOf } from "./records.ts";
import { rounded } from "./rounding.ts";

export type Promised = Identified<NonNullable<Relationship["promises"]>[number]>;

export const PROMISE_STATES = ["open", "moved", "overdue", "kept", "broken"] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];

/** Until when it holds: the new date of one that was moved, otherwise the first one. */
export function deadlineOf({ dueDate, movedTo, status }: Promised): string {
  return (status === "moved" && filled(movedTo) ? movedTo : dueDate) ?? "";
}

/**
 * How a promise stands. One that was moved before its date is not broken: it has a new date.
 * Once the date that holds has passed without a word, it is overdue, on its last day it is not.
 */
export function promiseState(promise: Promised, today: string): PromiseState {
  const { status } = promise;
  if (status === "kept" || status === "broken") return status;
  const deadline = deadlineOf(promise);
  if (filled(deadline) && deadline < today) return "overdue";
  return status === "moved" ? "moved" : "open";
}

export function isPending(promise: Promised): boolean {
  return promise.status !== "kept" && promise.status !== "broken";
}

export interface PromiseTally {
  readonly counts: Readonly<Record<PromiseState, number>>;
  /** Promises whose outcome is known: kept, broken or overdue. */
  readonly settled: number;
  /** Share kept of the settled ones, 0 to 100, whole points; `null` while none is settled. */
  readonly keptShare: number | null;
}

/**
 * Share kept = kept / (kept + broken + overdue) × 100. An overdue promise counts like a broken one,
 * for waiting in silence is what reliability is about; whoever speaks up in time and moves it does
 * not lose by it. Open and moved promises count neither way until their date has passed.
 */
export function promiseTally(list: Relationship["promises"], today: string): PromiseTally {
  const counts = { open: 0, moved: 0, overdue: 0, kept: 0, broken: 0 };
  for (const promise of recordsOf(list)) counts[promiseState(promise, today)] += 1;
  const settled = counts.kept + counts.broken + counts.overdue;
  return {
    counts,
    settled,
    keptShare: settled === 0 ? null : rounded((counts.kept / settled) * 100),
  };
}
