import { type CycleContext, filled } from "./context.ts";
import type { CooperationEvent } from "./cooperation.ts";
import { type DetectedEvent, detectedEvents } from "./event-detection.ts";

/** An event as a person deals with it: entered by hand, or shown by the data, or both. */
export interface EventItem {
  /** Of the stored event, else the facts it is about. */
  readonly id: string;
  readonly type: string;
  readonly date: string;
  /** A snoozed one is open again from its day on. */
  readonly status: CooperationEvent["status"];
  /** Absent until somebody answers to what the data show. */
  readonly stored: CooperationEvent | undefined;
  /** Absent for an event the data do not show (any more). */
  readonly detected: DetectedEvent | undefined;
}

/** Every event of a cooperation, the latest first; what the data show only of a running cycle. */
export function eventItems(context: CycleContext): readonly EventItem[] {
  const { cooperation, cycle, today } = context;
  const detected = cycle.closedOn ? [] : detectedEvents(context);
  const stored = cooperation.events.map((event) => ({
    id: event.id,
    type: event.type,
    date: event.date,
    status: statusOn(event, today),
    stored: event,
    detected: detected.find(({ answer }) => answer === event),
  }));
  const unanswered = detected
    .filter(({ answer }) => !answer)
    .map((found) => ({
      id: `${found.type} ${found.key}`,
      type: found.type,
      date: found.since ?? today,
      status: "open" as const,
      stored: undefined,
      detected: found,
    }));
  return [...unanswered, ...stored].toSorted((a, b) => b.date.localeCompare(a.date));
}

/** Those nobody has answered to yet, or whose reminder is due. */
export function awaitingEvents(context: CycleContext): readonly EventItem[] {
  return eventItems(context).filter(({ status }) => status === "open");
}

function statusOn({ status, remindOn }: CooperationEvent, today: string) {
  return status === "snoozed" && filled(remindOn) && remindOn <= today ? "open" : status;
}
