import { type CycleContext, filled } from "./context.ts";
import type { CooperationEvent } from "./cooperation.ts";
import { addDays, addMonths } from "./day.ts";
import { evaluationDates, REMINDER_DAYS } from "./evaluation-date.ts";
import { actualOf, attainmentOf, overallAttainment } from "./goal.ts";
import { imbalanceOf } from "./imbalance.ts";
import { silenceOf } from "./meeting.ts";
import { clearGaps } from "./perception-gap.ts";
import { recordsOf } from "./records.ts";
import { rounded } from "./rounding.ts";
import { trustTrend } from "./trust-index.ts";

/** Events the data show by themselves (section 6.1, „auto“). */
export const DETECTABLE = [
  "E03",
  "E04",
  "E05",
  "E06",
  "E07",
  "E08",
  "E09",
  "E10",
  "E15",
  "E17",
] as const;
export type DetectableType = (typeof DETECTABLE)[number];

/** An event that follows from the data; it is computed, and stored only once somebody answers. */
export interface DetectedEvent extends Found {
  readonly type: DetectableType;
  /** The stored event that answers to it: begun, put off or found unnecessary. */
  readonly answer: CooperationEvent | undefined;
}

interface Found {
  /** The facts it is about; a stored event with this key answers to these and to no others. */
  readonly key: string;
  /** The day it came about, as far as the data tell. */
  readonly since?: string;
  /** Numbers its message names. */
  readonly params?: Readonly<Record<string, number>>;
  /** The agreed date has passed (E03), which has a message of its own. */
  readonly isOverdue?: boolean;
}

type Detection = (context: CycleContext) => readonly Found[];

/** Section 6.1: what has happened in a cycle, in the order of the events. */
export function detectedEvents(context: CycleContext): readonly DetectedEvent[] {
  return DETECTABLE.flatMap((type) =>
    DETECTIONS[type](context).map((found) => ({
      ...found,
      type,
      answer: answerTo(type, found, context),
    })),
  );
}

/**
 * The latest stored event about these facts. One that names no facts is about whatever had come
 * about in its cycle by then.
 */
function answerTo(
  type: DetectableType,
  { key, since }: Found,
  { cooperation, cycle }: CycleContext,
): CooperationEvent | undefined {
  const from = since !== undefined && since > cycle.startedOn ? since : cycle.startedOn;
  return cooperation.events.findLast((event) => {
    if (event.type !== type) return false;
    if (filled(event.key)) return event.key === key;
    return event.date >= from && (!cycle.closedOn || event.date <= cycle.closedOn);
  });
}

/** Attainment in percent below which a goal is clearly missed (E04). */
const MISSED_BELOW = 40;
/** Attainment in percent from which a goal is reached (E05). */
const REACHED_FROM = 100;
/** Change of the trust index that is a clear fall, in points (E07). */
const CLEAR_FALL = -10;
/** Level of the conflict path on which the managing directors decide (E10). */
const SEVERE_LEVEL = 3;

/** A century, in months (E15). */
const LONGEST_NOTICE = 1200;

const DETECTIONS: Readonly<Record<DetectableType, Detection>> = {
  E03: (context) =>
    evaluationDates(context).flatMap((item): Found[] => {
      if (item.state === "ahead") return [];
      const key = `${item.date} ${item.state}`;
      return item.state === "overdue"
        ? [{ key, since: addDays(item.date, 1), params: { n: item.overdueDays }, isOverdue: true }]
        : [{ key, since: addDays(item.date, -REMINDER_DAYS) }];
    }),
  E04: (context) => {
    const overall = overallAttainment(context.cycle);
    const missed = importantGoals(context).filter(({ percent }) => isBelow(percent, MISSED_BELOW));
    return missed.length > 0 || isBelow(overall, MISSED_BELOW)
      ? [{ key: missed.map(({ id }) => id).join(" ") }]
      : [];
  },
  E05: (context) => {
    const goals = importantGoals(context);
    const areReached = goals.every(
      ({ percent }) => percent !== null && !isBelow(percent, REACHED_FROM),
    );
    return goals.length > 0 && areReached ? [{ key: goals.map(({ id }) => id).join(" ") }] : [];
  },
  E06: ({ cycle }) => {
    const choice = cycle.evaluation.continuation?.choice;
    return choice === "expand" || choice === "network" || choice === "permanent"
      ? [{ key: choice }]
      : [];
  },
  E07: (context) => {
    const trend = trustTrend(context);
    return trend && (trend.change <= CLEAR_FALL || trend.bandFell)
      ? [{ key: `${context.cycle.number} ${trend.change}` }]
      : [];
  },
  E08: (context) => about(clearGaps(context)),
  E09: (context) => about(imbalanceOf(context)),
  E10: ({ cycle }) =>
    recordsOf(cycle.relationship.issueLog)
      .filter(({ level }) => (level ?? 0) >= SEVERE_LEVEL)
      .map(({ id, date }) => ({ key: id, ...(filled(date) && { since: date }) })),
  E15: ({ cycle, today }) => {
    const { termTo, noticeMonths } = cycle.structures.agreement ?? {};
    if (!filled(termTo)) return [];
    // A file may hold any number; the calendar ends somewhere.
    const months = Math.min(Math.max(Math.floor(noticeMonths ?? 0), 0), LONGEST_NOTICE);
    const notice = addMonths(termTo, -months);
    return today >= notice ? [{ key: termTo, since: notice }] : [];
  },
  E17: ({ cycle, today }) => {
    const { meetings, startDate } = cycle.relationship;
    const silence = silenceOf(recordsOf(meetings), startDate, today);
    return silence
      ? [{ key: silence.last, since: silence.from, params: { n: Math.floor(silence.days / 7) } }]
      : [];
  },
};

/** One event about several facts of this cycle. */
function about(facts: readonly string[]): readonly Found[] {
  return facts.length === 0 ? [] : [{ key: facts.join(" ") }];
}

function importantGoals({ cycle }: CycleContext) {
  return recordsOf(cycle.needs.goals)
    .filter(({ priority }) => priority === 1)
    .map((goal) => ({ id: goal.id, percent: attainmentOf(goal, actualOf(cycle, goal.id)) }));
}

/** Without the dust of the arithmetic. */
function isBelow(percent: number | null, limit: number): boolean {
  return percent !== null && rounded(percent, 6) < limit;
}
