import { contextOf } from "./context.ts";
import type { Cooperation, CooperationEvent } from "./cooperation.ts";
import { currentCycle } from "./cooperation.ts";
import { addDays } from "./day.ts";
import type { Change } from "./edit.ts";
import { effectOf } from "./event-effect.ts";
import type { EventItem } from "./event-item.ts";
import { eventMarks, pointsByPhase } from "./reopening.ts";

/** Days after which a person can be reminded of an event (section 6.1). */
export const REMIND_AFTER = [7, 30] as const;

/** What an answer needs; `id` names a detected event once it is stored. */
export interface Answering {
  readonly today: string;
  readonly id: string;
}

/** „Später erinnern“: the event comes up again on that day. */
export function snoozeEvent(item: EventItem, days: number, answering: Answering): Change {
  const remindOn = addDays(answering.today, days);
  return answered(item, answering, { status: "snoozed", remindOn });
}

/** „Nicht nötig“, with the reason; a short one is better than none. */
export function dismissEvent(item: EventItem, reason: string, answering: Answering): Change {
  return answered(item, answering, { status: "dismissed", reason: reason.trim() });
}

/** Makes a detected event one that is stored, so that a cycle can begin with it. */
export function keepEvent(item: EventItem, answering: Answering): Change {
  return answered(item, answering, {});
}

/**
 * „Jetzt beginnen“ within the running cycle: the event counts as taken up, and what the steps it
 * reopens hold is flagged, once.
 */
export function beginEvent(item: EventItem, answering: Answering): Change {
  return (cooperation) => {
    const kept = answered(item, answering, { status: "started", remindOn: null })(cooperation);
    const cycle = currentCycle(kept);
    const id = item.stored?.id ?? answering.id;
    if (cycle.closedOn || effectOf(item.type).reopens.length === 0) return kept;
    const known = (cycle.marks ?? []).filter(({ eventId }) => eventId !== id);
    const marks = eventMarks({ id, type: item.type }, contextOf(kept, cycle, answering.today));
    const reopened = { cycle: cycle.number, points: pointsByPhase(marks) };
    return {
      ...withEvent(kept, id, { reopened }),
      cycles: kept.cycles.map((one) =>
        one === cycle ? { ...cycle, marks: [...known, ...marks] } : one,
      ),
    };
  };
}

/** Takes an answer back: the event is open again and flags nothing any more. */
export function reopenEvent(id: string): Change {
  return (cooperation) => ({
    ...withEvent(cooperation, id, { status: "open", remindOn: null, reason: "", reopened: null }),
    cycles: cooperation.cycles.map((cycle) =>
      cycle.closedOn || !cycle.marks?.some(({ eventId }) => eventId === id)
        ? cycle
        : { ...cycle, marks: cycle.marks.filter(({ eventId }) => eventId !== id) },
    ),
  });
}

function answered(
  { stored, detected, type, date }: EventItem,
  { id, today }: Answering,
  change: Partial<CooperationEvent>,
): Change {
  return (cooperation) => {
    if (stored) return withEvent(cooperation, stored.id, change);
    // Another window may have answered meanwhile.
    if (cooperation.events.some((event) => event.id === id)) return cooperation;
    const event: CooperationEvent = {
      id,
      type,
      date: date > today ? today : date,
      detectedAuto: true,
      note: "",
      status: "open",
      ...(detected && { key: detected.key }),
      ...change,
    };
    return { ...cooperation, events: [...cooperation.events, event] };
  };
}

function withEvent(
  cooperation: Cooperation,
  id: string,
  change: Partial<CooperationEvent>,
): Cooperation {
  return {
    ...cooperation,
    events: cooperation.events.map((event) => (event.id === id ? { ...event, ...change } : event)),
  };
}
