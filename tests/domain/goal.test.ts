import { describe, expect, test } from "vitest";

import {
  attainmentLabel,
  attainmentOf,
  confirmedJointGoals,
  type Goal,
  goalGaps,
  isHoldGoal,
  overallAttainment,
} from "#domain/goal.ts";

import { anEmptyCycle, contextFor } from "./support/cooperations.ts";

const rising: Goal = { id: "contracts", baseline: 10, target: 50 };
const falling: Goal = { id: "trips", baseline: 22, target: 12 };
const unmeasuredStart: Goal = { id: "offers", target: 70 };
const holdUp: Goal = { id: "quality", baseline: 100, target: 100, direction: "up" };
const holdDown: Goal = { id: "complaints", baseline: 100, target: 100, direction: "down" };
const holdNegative: Goal = { id: "balance", baseline: -100, target: -100, direction: "up" };

describe("a goal", () => {
  test.each<[string, Goal, number | null, number | null]>([
    ["that was not measured has no attainment", rising, null, null],
    ["without a target has no attainment", { id: "draft", baseline: 3 }, 5, null],
    ["is attained from its baseline on", rising, 30, 50],
    ["that nothing happened to is attained to 0 %", rising, 10, 0],
    ["may be attained to 0 by an actual of 0", { ...rising, baseline: 0 }, 0, 0],
    ["may be exceeded", rising, 60, 125],
    ["may get worse", rising, 6, -10],
    ["may fall towards its target", falling, 17, 50],
    ["may fall below its target", falling, 11, 110],
    ["that should fall may rise", falling, 23, -10],
    ["without a baseline is compared with its target", unmeasuredStart, 35, 50],
    [
      "without a baseline and with a target of 0 has no attainment",
      { id: "x", target: 0 },
      4,
      null,
    ],
    ["without a baseline and with a target below 0 has none", { id: "x", target: -5 }, 4, null],
    ["with a baseline may have a target of 0", { id: "x", baseline: 8, target: 0 }, 2, 75],
    ["to hold upwards is held at its level", holdUp, 100, 100],
    ["to hold upwards is held when exceeded", holdUp, 180, 100],
    ["to hold upwards is held 5 % below", holdUp, 95, 100],
    ["to hold upwards is lost more than 5 % below", holdUp, 94.9, 0],
    ["to hold downwards is held 5 % above", holdDown, 105, 100],
    [
      "to hold a broken level has exactly 5 %",
      { ...holdUp, baseline: 2.2, target: 2.2 },
      2.09,
      100,
    ],
    ["to hold downwards is lost more than 5 % above", holdDown, 105.1, 0],
    ["to hold downwards is held far below", holdDown, 3, 100],
    ["to hold below zero has its tolerance, too", holdNegative, -105, 100],
    ["to hold below zero can be lost", holdNegative, -105.1, 0],
    ["to hold that was not measured has no attainment", holdUp, null, null],
  ])("%s", (_title, goal, actual, attainment) => {
    expect(about(attainmentOf(goal, actual))).toBe(about(attainment));
  });

  test.each([
    [100, "reached"],
    [130, "reached"],
    [99, "mostly"],
    [75, "mostly"],
    [((4.35 - 3.9) / (4.5 - 3.9)) * 100, "mostly"],
    [74, "partly"],
    [40, "partly"],
    [39, "missed"],
    [0, "missed"],
    [-1, "worsened"],
  ])("attained to %f %% is %s", (attainment, label) => {
    expect(attainmentLabel(attainment)).toBe(label);
  });
});

describe("all goals together", () => {
  const high = { id: "high", baseline: 0, target: 100, priority: 1 } as const;
  const middle = { id: "middle", baseline: 0, target: 100, priority: 2 } as const;
  const low = { id: "low", baseline: 0, target: 100, priority: 3 } as const;

  test.each<[string, Goal[], Record<string, number | null>, number | null]>([
    [
      "weigh 3, 2 and 1 by priority",
      [high, middle, low],
      { high: 100, middle: 50, low: 0 },
      400 / 6,
    ],
    ["count no more than 100 % of one", [high, middle], { high: 300, middle: 0 }, 60],
    ["count no less than 0 % of one", [high, middle], { high: -300, middle: 100 }, 40],
    ["leave the unmeasured out", [high, middle], { high: 80, middle: null }, 80],
    ["have a figure when half are measured", [high, low], { low: 30 }, 30],
    ["have none when fewer than half are", [high, middle, low], { high: 100 }, null],
    ["have none when nothing is measured", [high], {}, null],
    ["have none without a goal", [], {}, null],
  ])("%s", (_title, goals, actuals, overall) => {
    const goalResults = Object.entries(actuals).map(([goalId, actual]) => ({ goalId, actual }));
    const cycle = anEmptyCycle({ needs: { goals }, evaluation: { goalResults } });

    expect(about(overallAttainment(cycle))).toBe(about(overall));
  });
});

test("a joint goal is one that every member has confirmed", () => {
  const context = contextFor({
    needs: { goals: [rising, falling] },
    structures: {
      jointGoals: [
        { goalId: "contracts", confirmedBy: ["us", "ally"] },
        { goalId: "trips", confirmedBy: ["us"] },
        { goalId: "deleted", confirmedBy: ["us", "ally"] },
      ],
    },
  });

  expect(confirmedJointGoals(context)).toEqual([rising]);
});

/** Without the dust that fractions leave behind. */
function about(figure: number | null): number | null {
  return figure === null ? null : Number(figure.toFixed(9));
}

describe("a goal is to be held", () => {
  test.each<[string, Goal, boolean]>([
    ["when target and baseline are equal", holdUp, true],
    ["also at 0", { id: "accidents", baseline: 0, target: 0 }, true],
    ["not when they differ", rising, false],
    ["not without a baseline", unmeasuredStart, false],
    ["not without both", { id: "new" }, false],
  ])("%s", (_title, goal, hold) => {
    expect(isHoldGoal(goal)).toBe(hold);
  });
});

describe("a goal lacks", () => {
  const complete = { ...rising, metric: "contracts", baseline: 0, dueDate: "2026-12-31" };
  test.each<[string, Goal, string[]]>([
    ["nothing, even with a baseline of 0", complete, []],
    ["everything when it is new", { id: "new" }, ["metric", "baseline", "target", "dueDate"]],
    ["its baseline", { ...complete, baseline: null }, ["baseline"]],
    ["a metric that is only a space", { ...complete, metric: " " }, ["metric"]],
    ["its date", { ...complete, dueDate: "" }, ["dueDate"]],
  ])("%s", (_title, goal, gaps) => {
    expect(goalGaps(goal)).toEqual(gaps);
  });
});
