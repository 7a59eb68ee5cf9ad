import { describe, expect, test } from "vitest";

import { rhythmSet } from "#domain/rhythm-set.ts";

describe("the default rhythm set grows with the members", () => {
  test.each([
    [1, "biweekly", 15, 60, 90],
    [2, "biweekly", 15, 60, 90],
    [3, "weekly", 20, 70, 100],
    [4, "weekly", 25, 80, 110],
    [5, "weekly", 30, 90, 120],
    [12, "weekly", 30, 90, 120],
  ])("%i members", (members, rhythm, short, working, leading) => {
    expect(rhythmSet(members, undefined)).toEqual([
      { id: "short", rhythm, minutes: short, nextDate: "" },
      { id: "working", rhythm: "monthly", minutes: working, nextDate: "" },
      { id: "leading", rhythm: "quarterly", minutes: leading, nextDate: "" },
      { id: "evaluation", rhythm: "onDemand", minutes: 180, nextDate: "" },
      { id: "social", rhythm: "halfyearly", minutes: 180, nextDate: "" },
    ]);
  });
});

test.each([
  [3, "quarterly"],
  [6, "halfyearly"],
  [12, "yearly"],
  [24, "onDemand"],
] as const)("an evaluation every %i months comes %s", (intervalMonths, rhythm) => {
  const plan = { intervalMonths, firstDate: "2026-05-04" };
  expect(rhythmSet(2, plan).find(({ id }) => id === "evaluation")).toMatchObject({
    rhythm,
    nextDate: "2026-05-04",
  });
});
