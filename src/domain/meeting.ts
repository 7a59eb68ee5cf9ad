import { filled } from "./context.ts";
import { daysBetween } from "./day.ts";
import type { Relationship, Rhythm } from "./fields/relationship.ts";
import type { Identified } from "./records.ts";

export type Meeting = Identified<NonNullable<Relationship["meetings"]>[number]>;

/** Length of a rhythm in days; "onDemand" has none. */
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

/** Held within twice its rhythm (c4-03, K12); on demand counts once it was held at all. */
export function takesPlace({ rhythm, lastHeld }: Meeting, today: string): boolean {
  if (!filled(lastHeld) || !rhythm) return false;
  const days = RHYTHM_DAYS[rhythm];
  return days === null || daysBetween(lastHeld, today) <= 2 * days;
}
