import { type Consequence, consequencesOf, isDueNow, isOpen } from "./consequence.ts";
import { type CycleContext, filled } from "./context.ts";
import { type EvaluationDate, evaluationDates } from "./evaluation-date.ts";
import { awaitingEvents, type EventItem } from "./event-item.ts";
import { type Meeting, nextDateOf } from "./meeting.ts";
import { isOut } from "./pipeline.ts";
import { deadlineOf, isPending, type Promised } from "./promise.ts";
import { recordsOf } from "./records.ts";
import type { Candidate } from "./utility.ts";

/** Something with a date that the overview puts before a person. */
export type DueItem =
  | { readonly kind: "event"; readonly date: string; readonly event: EventItem }
  | { readonly kind: "meeting"; readonly date: string; readonly meeting: Meeting }
  | { readonly kind: "promise"; readonly date: string; readonly promise: Promised }
  | { readonly kind: "candidate"; readonly date: string; readonly candidate: Candidate }
  | { readonly kind: "consequence"; readonly date: string; readonly consequence: Consequence }
  | EvaluationDate;

/** Everything that is due or comes up, in the order of its dates. */
export function dueItems(context: CycleContext): readonly DueItem[] {
  const { cycle, today } = context;
  // The agreed evaluation has a line of its own.
  const events = awaitingEvents(context)
    .filter(({ type, stored }) => stored || type !== "E03")
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
