import { type Cooperation, currentCycle, type Cycle } from "#domain/cooperation.ts";
import type { Change, Moment } from "#domain/edit.ts";

import { aCooperation, anEmptyCycle, TODAY } from "./cooperations.ts";

/** Ids that tell what a change made from what was there before. */
export function aMoment(today = TODAY): Moment {
  let made = 0;
  return { today, newId: () => `new-${(made += 1)}` };
}

/** The running cycle with these entries, in a cooperation of its own. */
export function inCycle(
  entries: Partial<Cycle>,
  around: Partial<Omit<Cooperation, "cycles">> = {},
): Cooperation {
  return aCooperation({ ...around, cycles: [anEmptyCycle(entries)] });
}

/** What a change makes of the running cycle. */
export function after(change: Change, entries: Partial<Cycle>): Cycle {
  return currentCycle(change(inCycle(entries)));
}

/** A state that no change can write to: trying to throws. */
export function frozen<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
