import { describe, expect, test } from "vitest";

import { addDays, addMonths, daysBetween } from "#domain/day.ts";

describe("days between", () => {
  test.each([
    ["a day and itself", "2026-02-02", "2026-02-02", 0],
    ["a day and the next", "2026-02-02", "2026-02-03", 1],
    ["a day and the one before", "2026-02-02", "2026-02-01", -1],
    ["both sides of a leap day", "2024-02-28", "2024-03-01", 2],
    ["both sides of February in a common year", "2025-02-28", "2025-03-01", 1],
    ["both sides of a century that leaps", "2000-02-28", "2000-03-01", 2],
    ["two years", "2024-01-01", "2025-01-01", 366],
    ["the night summer time begins", "2026-03-28", "2026-03-29", 1],
    ["the day summer time begins", "2026-03-29", "2026-03-30", 1],
    ["the day summer time ends", "2026-10-25", "2026-10-26", 1],
    ["winter and summer", "2026-01-01", "2026-07-01", 181],
  ])("%s", (_title, from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});

describe("a day later or earlier", () => {
  test.each([
    ["over the end of a month", "2026-01-31", 1, "2026-02-01"],
    ["over a leap day", "2024-02-28", 1, "2024-02-29"],
    ["over the end of a year", "2025-12-31", 1, "2026-01-01"],
    ["back over the beginning of a year", "2026-01-01", -1, "2025-12-31"],
    ["over the beginning of summer time", "2026-03-28", 2, "2026-03-30"],
    ["over the end of summer time", "2026-10-24", 2, "2026-10-26"],
    ["by two weeks back", "2026-01-12", -14, "2025-12-29"],
    ["by nothing", "2026-02-02", 0, "2026-02-02"],
  ])("%s", (_title, day, days, result) => {
    expect(addDays(day, days)).toBe(result);
  });
});

describe("months later or earlier", () => {
  test.each([
    ["the same day", "2026-01-15", 1, "2026-02-15"],
    ["the last day of a shorter month", "2026-01-31", 1, "2026-02-28"],
    ["the leap day", "2024-01-31", 1, "2024-02-29"],
    ["the last of February a year after a leap day", "2024-02-29", 12, "2025-02-28"],
    ["the leap day four years on", "2024-02-29", 48, "2028-02-29"],
    ["the 30th where there is no 31st", "2026-03-31", 1, "2026-04-30"],
    ["over the end of a year", "2025-11-30", 3, "2026-02-28"],
    ["two years on", "2024-03-31", 24, "2026-03-31"],
    ["a month back", "2026-03-31", -1, "2026-02-28"],
    ["over the beginning of a year back", "2026-01-31", -2, "2025-11-30"],
  ])("%s", (_title, day, months, result) => {
    expect(addMonths(day, months)).toBe(result);
  });
});
