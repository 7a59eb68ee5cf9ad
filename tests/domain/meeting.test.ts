import { describe, expect, test } from "vitest";
import * as fc from "fast-check";

import { addDays } from "#domain/day.ts";
import { RHYTHMS, type Rhythm } from "#domain/fields/relationship.ts";
import {
  dateAfter,
  datesBetween,
  heldOn,
  lastOfMonth,
  type Meeting,
  monthsFrom,
  nextDateOf,
  takesPlace,
  watchedTensions,
} from "#domain/meeting.ts";

import { anEmptyCycle, TODAY } from "./support/cooperations.ts";

const meeting = (given: Partial<Meeting>): Meeting => ({ id: "m", ...given });

describe("a rhythm after a day", () => {
  test.each<[string, Rhythm, string, number, string | null]>([
    ["a day", "daily", "2026-02-28", 1, "2026-03-01"],
    ["a week", "weekly", "2026-02-02", 1, "2026-02-09"],
    ["two weeks over the change of the year", "biweekly", "2025-12-24", 1, "2026-01-07"],
    ["a month", "monthly", "2026-01-15", 1, "2026-02-15"],
    ["a month after the 31st of January", "monthly", "2026-01-31", 1, "2026-02-28"],
    ["a month after the 31st of January in a leap year", "monthly", "2028-01-31", 1, "2028-02-29"],
    ["two months after it: the 31st again", "monthly", "2026-01-31", 2, "2026-03-31"],
    ["a quarter after the 30th of November", "quarterly", "2025-11-30", 1, "2026-02-28"],
    ["half a year after the 31st of August", "halfyearly", "2025-08-31", 1, "2026-02-28"],
    ["a year after a leap day", "yearly", "2024-02-29", 1, "2025-02-28"],
    ["on demand nothing", "onDemand", "2026-01-31", 1, null],
  ])("%s", (_title, rhythm, day, times, expected) => {
    expect(dateAfter(day, rhythm, times)).toBe(expected);
  });
});

describe("the next date of a meeting", () => {
  test.each<[string, Partial<Meeting>, string | null]>([
    ["is the agreed one", { rhythm: "weekly", nextDate: "2026-02-05" }, "2026-02-05"],
    [
      "is the agreed one although it breaks the rhythm",
      { rhythm: "weekly", lastHeld: "2026-01-26", nextDate: "2026-02-20" },
      "2026-02-20",
    ],
    [
      "is an agreed one that was missed",
      { rhythm: "weekly", lastHeld: "2026-01-12", nextDate: "2026-01-19" },
      "2026-01-19",
    ],
    ["follows the last one", { rhythm: "weekly", lastHeld: "2026-01-28" }, "2026-02-04"],
    [
      "follows the last one once the agreed one is behind it",
      { rhythm: "monthly", lastHeld: "2026-01-31", nextDate: "2026-01-20" },
      "2026-02-28",
    ],
    [
      "does not follow one that has not been held yet",
      { rhythm: "weekly", lastHeld: "2026-02-03" },
      null,
    ],
    [
      "is the agreed one beside a last one in the future",
      { rhythm: "weekly", lastHeld: "2026-03-03", nextDate: "2026-02-10" },
      "2026-02-10",
    ],
    ["is unknown on demand", { rhythm: "onDemand", lastHeld: "2026-01-28" }, null],
    ["may be agreed on demand", { rhythm: "onDemand", nextDate: "2026-03-01" }, "2026-03-01"],
    ["is unknown without a rhythm", { lastHeld: "2026-01-28" }, null],
    ["is unknown for an empty entry", {}, null],
  ])("%s", (_title, given, expected) => {
    expect(nextDateOf(meeting(given), TODAY)).toBe(expected);
  });
});

describe("the dates in a calendar", () => {
  test.each<[string, Partial<Meeting>, readonly string[]]>([
    [
      "every second week",
      { rhythm: "biweekly", nextDate: "2026-02-05" },
      ["2026-02-05", "2026-02-19", "2026-03-05", "2026-03-19"],
    ],
    [
      "on the last of each month, counted from the 31st",
      { rhythm: "monthly", lastHeld: "2026-01-31" },
      ["2026-02-28", "2026-03-28"],
    ],
    [
      "from a missed one on, without it",
      { rhythm: "weekly", nextDate: "2026-01-19" },
      [
        "2026-02-02",
        "2026-02-09",
        "2026-02-16",
        "2026-02-23",
        "2026-03-02",
        "2026-03-09",
        "2026-03-16",
        "2026-03-23",
        "2026-03-30",
      ],
    ],
    ["once on demand", { rhythm: "onDemand", nextDate: "2026-03-02" }, ["2026-03-02"]],
    ["not at all on demand in the past", { rhythm: "onDemand", nextDate: "2026-01-02" }, []],
    ["not at all beyond its end", { rhythm: "yearly", nextDate: "2026-06-01" }, []],
    ["not at all for an empty entry", {}, []],
  ])("%s", (_title, given, expected) => {
    expect(datesBetween(meeting(given), TODAY, "2026-03-31")).toEqual(expected);
  });

  test("rise, lie inside, and leave out none, however long ago the first one was", () => {
    const day = fc.integer({ min: -3000, max: 3000 }).map((days) => addDays(TODAY, days));
    fc.assert(
      fc.property(fc.constantFrom(...RHYTHMS), day, (rhythm, nextDate) => {
        const until = addDays(TODAY, 400);
        const dates = datesBetween(meeting({ rhythm, nextDate }), TODAY, until);

        expect(dates).toEqual([...new Set(dates)].toSorted());
        expect(dates.every((date) => date >= TODAY && date <= until)).toBe(true);
        // A year and a month hold every rhythm at least once, unless it begins later.
        expect(dates.length > 0).toBe(
          rhythm === "onDemand" ? nextDate >= TODAY && nextDate <= until : nextDate <= until,
        );
      }),
    );
  });

  test("stand under three months", () => {
    expect(monthsFrom("2025-11-30", 3)).toEqual(["2025-11", "2025-12", "2026-01"]);
    expect(lastOfMonth("2028-02")).toBe("2028-02-29");
  });
});

test("a meeting held today leaves its date and the next one", () => {
  expect(heldOn("2026-01-31", meeting({ rhythm: "monthly", nextDate: "2026-01-30" }))).toEqual({
    lastHeld: "2026-01-31",
    nextDate: "2026-02-28",
  });
  expect(heldOn(TODAY, meeting({ rhythm: "onDemand", nextDate: TODAY }))).toEqual({
    lastHeld: TODAY,
    nextDate: "",
  });
});

test("a meeting in the future has not taken place", () => {
  expect(takesPlace(meeting({ rhythm: "weekly", lastHeld: "2026-02-03" }), TODAY)).toBe(false);
  expect(takesPlace(meeting({ rhythm: "weekly", lastHeld: TODAY }), TODAY)).toBe(true);
});

test("tensions to watch are for the agenda", () => {
  const tensions = [
    { id: "x", typeId: "T06", status: "watch" },
    { id: "y", typeId: "T01", status: "agreed" },
  ] as const;
  const cycle = anEmptyCycle({ structures: { tensions } });

  expect(watchedTensions(cycle).map(({ id }) => id)).toEqual(["x"]);
  expect(watchedTensions(anEmptyCycle())).toEqual([]);
});
