import type { Cooperation, Cycle } from "#domain/cooperation.ts";
import { currentCycle } from "#domain/cooperation.ts";
import type { NextCycleOptions } from "#domain/next-cycle/marks.ts";
import { startNextCycle } from "#domain/next-cycle/next-cycle.ts";

import { aCooperation, anEmptyCycle, TODAY } from "./cooperations.ts";

/** Ids that tell a new record from one that was taken over. */
export function optionsWith(given: Partial<NextCycleOptions> = {}): NextCycleOptions {
  let made = 0;
  return {
    today: TODAY,
    newId: () => `new-${(made += 1)}`,
    triggerEventId: null,
    seekPartner: true,
    wording: {
      eventTitle: (type) => `Event ${type}`,
      expansion: (reason) => `Expansion: ${reason}`,
      noSearch: "no partner is sought",
    },
    ...given,
  };
}

/** The cooperation of a single cycle with these entries, and what its next cycle begins with. */
export function continued(
  entries: Partial<Cycle>,
  given: Partial<NextCycleOptions> = {},
  around: Partial<Cooperation> = {},
) {
  const before = aCooperation({ ...around, cycles: [anEmptyCycle(entries)] });
  const after = startNextCycle(before, optionsWith(given));
  return { before, after, next: currentCycle(after) };
}

/** Fields or records that carry a mark of this kind, e.g. "needs.goals" or "needs.goals g1". */
export function marked({ marks }: Cycle, kind: NonNullable<Cycle["marks"]>[number]["kind"]) {
  return (marks ?? [])
    .filter((mark) => mark.kind === kind)
    .map(({ field, recordId }) => (recordId ? `${field} ${recordId}` : field));
}
