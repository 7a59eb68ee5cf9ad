import type { Clock } from "#state/clock.ts";

/** A clock that stands still until told otherwise, and ids that count. */
export function aClock(start = "2026-02-02T09:30:00.000Z") {
  let now = Date.parse(start);
  let made = 0;
  return {
    now: () => new Date(now).toISOString(),
    today: () => new Date(now).toISOString().slice(0, 10),
    newId: () => `id-${(made += 1)}`,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
  } satisfies Clock & { pass: (milliseconds: number) => void };
}
