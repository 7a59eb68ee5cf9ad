import { filled } from "./context.ts";
import type { Cycle } from "./cooperation.ts";
import { addDays, addMonths, daysBetween } from "./day.ts";
import type { Relationship, Rhythm } from "./fields/relationship.ts";
import { type Identified, recordsOf } from "./records.ts";

export type Meeting = Identified<NonNullable<Relationship["meetings"]>[number]>;

/** Length of a rhythm in days, at most; "onDemand" has none. */
const RHYTHM_DAYS: Readonly<Record<Rhythm, number | null>> = {
  daily: 1,
  weekly: 7,
  biweekly: 14,
  monthly: 31,
  quarterly: 92,
  halfyearly: 183,
  yearly: 366,
  onDemand: null,
};

/** Rhythms of whole months keep the day of the month; the others count days. */
const RHYTHM_MONTHS: Readonly<Partial<Record<Rhythm, number>>> = {
  monthly: 1,
  quarterly: 3,
  halfyearly: 6,
  yearly: 12,
};

/** Held within twice its rhythm (c4-03, K12); on demand counts once it was held at all. */
export function takesPlace({ rhythm, lastHeld }: Meeting, today: string): boolean {
  if (!wasHeld(lastHeld, today) || !rhythm) return false;
  const days = RHYTHM_DAYS[rhythm];
  return days === null || daysBetween(lastHeld, today) <= 2 * days;
}

/** Held before, but longer ago than twice its rhythm (K12). */
export function isMissed(meeting: Meeting, today: string): boolean {
  const { rhythm, lastHeld } = meeting;
  return Boolean(rhythm) && wasHeld(lastHeld, today) && !takesPlace(meeting, today);
}

/** No meeting of any kind was noted for a long time (E17). */
export interface Silence {
  /** The day the last one was held; without any the day the cooperation began. */
  readonly last: string;
  /** The day on which it became long. */
  readonly from: string;
  readonly days: number;
}

/** How many rhythms without a meeting are a long silence. */
const SILENT_RHYTHMS = 3;

/** `null` while somebody met within three times the shortest rhythm, or where there is none. */
export function silenceOf(
  meetings: readonly Meeting[],
  startDate: string | null | undefined,
  today: string,
): Silence | null {
  const rhythms = meetings.flatMap(({ rhythm }) => (rhythm && RHYTHM_DAYS[rhythm]) || []);
  const held = meetings.flatMap(({ lastHeld }) => (wasHeld(lastHeld, today) ? lastHeld : []));
  const last = held.toSorted().at(-1) ?? startDate;
  if (rhythms.length === 0 || !filled(last)) return null;
  const days = daysBetween(last, today);
  const tolerated = SILENT_RHYTHMS * Math.min(...rhythms);
  return days > tolerated ? { last, from: addDays(last, tolerated + 1), days } : null;
}

/** So many rhythms after a day; `null` on demand. The 31st of a month becomes the last of a shorter one. */
export function dateAfter(day: string, rhythm: Rhythm | "", times = 1): string | null {
  const days = rhythm && RHYTHM_DAYS[rhythm];
  if (!rhythm || !days) return null;
  const months = RHYTHM_MONTHS[rhythm];
  return months ? addMonths(day, months * times) : addDays(day, days * times);
}

/**
 * When a meeting comes next: the date that was agreed, as long as it lies after the last one held,
 * otherwise one rhythm after that. A last date in the future has not been held and says nothing.
 */
export function nextDateOf({ rhythm, lastHeld, nextDate }: Meeting, today: string): string | null {
  const held = wasHeld(lastHeld, today) ? lastHeld : null;
  if (filled(nextDate) && (!held || nextDate > held)) return nextDate;
  return held && dateAfter(held, rhythm ?? "");
}

/** The dates of a meeting between two days, both included, each counted from the next one. */
export function datesBetween(meeting: Meeting, from: string, until: string): readonly string[] {
  const next = nextDateOf(meeting, from);
  if (!next) return [];
  const rhythm = meeting.rhythm ?? "";
  const days = (rhythm && RHYTHM_DAYS[rhythm]) || null;
  if (!days) return next >= from && next <= until ? [next] : [];
  const dates: string[] = [];
  // No rhythm is longer than its length in days, so this never starts too late.
  let times = Math.max(0, Math.floor(daysBetween(next, from) / days));
  for (;;) {
    const date = dateAfter(next, rhythm, times) ?? "";
    if (date > until) return dates;
    if (date >= from) dates.push(date);
    times += 1;
  }
}

/** What a meeting held today leaves behind: its date, and the next one by its rhythm. */
export function heldOn(day: string, { rhythm }: Meeting): Partial<Meeting> {
  return { lastHeld: day, nextDate: dateAfter(day, rhythm ?? "") ?? "" };
}

/** The months of a calendar, from the one of a day on, as "2026-02". */
export function monthsFrom(day: string, count: number): readonly string[] {
  const first = `${day.slice(0, 7)}-01`;
  return Array.from({ length: count }, (_, index) => addMonths(first, index).slice(0, 7));
}

/** The last day of a month given as "2026-02". */
export function lastOfMonth(month: string): string {
  return addDays(addMonths(`${month}-01`, 1), -1);
}

/** Tensions somebody keeps an eye on: they belong on the agenda of the quarterly meeting (2.3). */
export function watchedTensions({ structures }: Cycle) {
  return recordsOf(structures.tensions).filter(({ status }) => status === "watch");
}

function wasHeld(lastHeld: string | null | undefined, today: string): lastHeld is string {
  return filled(lastHeld) && lastHeld <= today;
}
