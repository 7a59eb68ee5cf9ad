import { describe, expect, test } from "vitest";

import type { Needs } from "#domain/fields/needs.ts";

import { anEmptyCycle } from "./support/cooperations.ts";
import { copies, characters, judged, readable, type Surroundings } from "./support/judging.ts";

type Row = [title: string, field: keyof Needs, entries: Needs, found: string[]];

const area = { id: "service", name: "Service", expectedAdvantage: "Fewer trips", advantage: 5 };
const goal = {
  id: "goal",
  title: "Contracts",
  owner: "joint",
  metric: "signed contracts",
  baseline: 0,
  target: 40,
  dueDate: "2025-12-31",
  priority: 1,
} as const;
const risk = { id: "risk", risk: "Partner fails" };

describe("an entry of the needs may be worth a look and still counts", () => {
  test.each<Row>([
    ["a single area lacks comparison", "businessAreas", { businessAreas: [area] }, ["oneArea"]],
    [
      "two areas can be compared",
      "businessAreas",
      { businessAreas: [area, { ...area, id: "b" }] },
      [],
    ],
    [
      "a level to hold may be a slip",
      "goals",
      {
        goals: [{ ...goal, baseline: 40, direction: "up" }],
      },
      ["holdGoal goal.target"],
    ],
    ["five goals can be kept in view", "goals", { goals: copies(5, goal) }, []],
    ["six goals are many", "goals", { goals: copies(6, goal) }, ["manyGoals"]],
    [
      "a risk of 12 without a measure is high",
      "risks",
      {
        risks: [{ ...risk, probability: 3, impact: 4 }],
      },
      ["highRisk risk.measure"],
    ],
    [
      "a risk of 10 needs no measure",
      "risks",
      { risks: [{ ...risk, probability: 2, impact: 5 }] },
      [],
    ],
    [
      "a risk with a measure is taken care of",
      "risks",
      {
        risks: [{ ...risk, probability: 5, impact: 5, measure: "Second contact" }],
      },
      [],
    ],
  ])("%s", (_title, field, entries, hints) => {
    const state = judged("needs", field, entries);

    expect(readable(state.hints)).toEqual(hints);
    expect(state.problems).toEqual([]);
  });
});

describe("consequences of the last evaluation", () => {
  const secondCycle: Surroundings = { cycle: anEmptyCycle({ number: 2 }) };
  const carried = { id: "carried", consequenceId: "consequence", text: "Pay the coordination" };

  test.each<[string, NonNullable<Needs["carriedOver"]>, string[]]>([
    ["without a decision ask for one", [carried], ["statusMissing carried.status"]],
    ["may be adopted", [{ ...carried, status: "adopted" }], []],
    ["may be done", [{ ...carried, status: "done" }], []],
    [
      "are not dropped for a reason of 9 characters",
      [{ ...carried, status: "dropped", reason: characters(9) }],
      ["dropReason carried.reason"],
    ],
    [
      "are dropped for a reason of 10 characters",
      [{ ...carried, status: "dropped", reason: characters(10) }],
      [],
    ],
    ["need no decision where there are none", [], []],
  ])("%s", (_title, carriedOver, problems) => {
    const state = judged("needs", "carriedOver", { carriedOver }, secondCycle);

    expect(readable(state.problems)).toEqual(problems);
  });
});

describe("some needs are asked for under a condition only", () => {
  test.each<[string, keyof Needs, Needs, number, boolean]>([
    ["projects while their status is unknown", "digitalProjects", {}, 1, true],
    ["projects that are planned", "digitalProjects", { digitalStatus: "planned" }, 1, true],
    ["no projects where there are none", "digitalProjects", { digitalStatus: "no" }, 1, false],
    ["nothing from the last evaluation in cycle 1", "carriedOver", {}, 1, false],
    ["what the last evaluation said in cycle 2", "carriedOver", {}, 2, true],
  ])("%s", (_title, field, entries, number, asked) => {
    const state = judged("needs", field, entries, { cycle: anEmptyCycle({ number }) });

    expect(state).toMatchObject({ required: asked, shown: asked });
  });

  test.each<[string, Needs, boolean]>([
    ["is asked for with another field", { fields: ["hr", "other"] }, true],
    ["is not asked for with known fields", { fields: ["hr"] }, false],
    ["is not asked for before any field", {}, false],
  ])("the name of another field %s and never counts by itself", (_title, entries, shown) => {
    expect(judged("needs", "fieldsOther", entries)).toMatchObject({ required: false, shown });
  });
});
