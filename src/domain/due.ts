import { type Consequence, consequencesOf, isDueNow, isOpen } from "./consequence.ts";
import { type CycleContext, filled } from "./context.ts";
import type { CooperationEvent } from "./cooperation.ts";
import { addDays, daysBetween } from "./day.ts";
import { isAwaiting } from "./event.ts";
import { type Meeting, nextDateOf } from "./meeting.ts";
import { isOut } from "./pipeline.ts";
import { deadlineOf, isPending, type Promised } from "./promise.ts";
import { recordsOf } from "./records.ts";
import type { Candidate } from "./utility.ts";

/** How many days ahead the agreed evaluation is announced (E03). */
export const REMINDER_DAYS = 14;

/** Something with a date that the overview puts before a person. */
export type DueItem =
  | { readonly kind: "event"; readonly date: string; readonly event: CooperationEvent }
  | { readonly kind: "meeting"; readonly date: string; readonly meeting: Meeting }
  | { readonly kind: "promise"; readonly date: string; readonly promise: Promised }
  | { readonly kind: "candidate"; readonly date: string; readonly candidate: Candidate }
  | { readonly kind: "consequence"; readonly date: string; readonly consequence: Consequence }
  | {
      readonly kind: "evaluation";
      readonly date: string;
      readonly state: "ahead" | "near" | "overdue";
      /** Days since the agreed date; 0 while it lies ahead. */
      readonly overdueDays: number;
    };

/** Everything that is due or comes up, in the order of its dates. */
export function dueItems(context: CycleContext): readonly DueItem[] {
  const { cooperation, cycle, today } = context;
  const events = cooperation.events
    .filter((event) => isAwaiting(event, today))
    .map((event) => ({ kind: "event" as const, date: event.date, event }));
  const meetings = recordsOf(cycle.relationship.meetings)
    .map((meeting) => ({
      kind: "meeting" as const,
      date: nextDateOf(meeting, today) ?? "",
      meeting,
    }))
    .filter(({ date }) => filled(date));
  const promises = recordsOf(cycle.relationship.promises)
    .filter((promise) => isPending(promise) && filled(deadlineOf(promise)))
    .map((promise) => ({ kind: "promise" as const, date: deadlineOf(promise), promise }));
  const candidates = recordsOf(cycle.search.candidates)
    .filter((candidate) => filled(candidate.nextDate) && !isOut(candidate))
    .map((candidate) => ({
      kind: "candidate" as const,
      date: candidate.nextDate ?? "",
      candidate,
    }));
  const consequences = consequencesOf(cycle)
    .filter((one) => isOpen(one) && isDueNow(one) && filled(one.dueDate))
    .map((consequence) => ({
      kind: "consequence" as const,
      date: consequence.dueDate ?? "",
      consequence,
    }));
  const items: readonly DueItem[] = [
    ...events,
    ...meetings,
    ...promises,
    ...candidates,
    ...consequences,
    ...evaluationDates(context),
  ];
  return items.toSorted((a, b) => a.date.localeCompare(b.date));
}

/** The agreed evaluation until it is decided, then the next one (E03). */
export function evaluationDates({ cycle, today }: CycleContext): readonly DueItem[] {
  const { evaluation, structures } = cycle;
  const decided = filled(evaluation.continuation?.choice);
  const date = decided ? evaluation.nextDate : structures.evaluationPlan?.firstDate;
  if (!filled(date)) return [];
  const overdue = !decided && today > date;
  const near = today >= addDays(date, -REMINDER_DAYS);
  return [
    {
      kind: "evaluation",
      date,
      state: overdue ? "overdue" : near && !decided ? "near" : "ahead",
      overdueDays: overdue ? daysBetween(date, today) : 0,
    },
  ];
}
