import { describe, expect, test } from "vitest";

import type { Needs } from "#domain/fields/needs.ts";
import type { Search } from "#domain/fields/search.ts";

import { contradictions } from "#domain/data-checks.ts";

import { contextFor } from "./support/cooperations.ts";
import { characters } from "./support/judging.ts";
import { contradicted, type Evidence, expectEvidence } from "./support/data-checks.ts";

const given = (supports: Needs, contradicts: Needs): Evidence => ({
  supports: { needs: supports },
  contradicts: { needs: contradicts },
});
const found = (supports: Search, contradicts: Search): Evidence => ({
  supports: { search: supports },
  contradicts: { search: contradicts },
});

const strong = { name: "Hydraulics", level: "strong" } as const;
const missing = { name: "Software", level: "missing" } as const;
const goal = { id: "goal", metric: "Contracts", baseline: 0, dueDate: "2025-12-31" };
const resources = { budget: 9000, hoursPerMonth: 30, leadPerson: "Kim" };
const high = { probability: 4, impact: 4 };
const timebox = { from: "2025-02-17", to: "2025-04-11", hours: 60 };
const criteria = ["a", "b", "c", "d", "e"].map((id) => ({ id, weight: 20 }));
const rated = (count: number, evidence = "") =>
  Object.fromEntries(criteria.slice(0, count).map(({ id }) => [id, { value: 3, evidence }]));
const compared = (...counts: number[]) => ({
  criteria,
  candidates: counts.map((count, index) => ({ id: `c${index}`, scores: rated(count) })),
});
const chosen = (candidate: NonNullable<Search["candidates"]>[number]): Search => ({
  candidates: [{ id: "chosen", ...candidate }, { id: "other" }],
  selectedIds: ["chosen"],
});

describe("an answer about the needs", () => {
  expectEvidence("needs", {
    "c1-01": given({ trigger: characters(20) }, { trigger: characters(19) }),
    "c1-02": given({ businessAreas: [{}, {}] }, { businessAreas: [{}] }),
    "c1-03": given({ competencies: [strong, missing] }, { competencies: [strong] }),
    "c1-04": given({ competencies: [{ ...strong, isCore: true }] }, { competencies: [strong] }),
    "c1-05": given({ digitalProjects: [{}] }, { digitalProjects: [] }),
    "c1-06": given({ goals: [goal] }, { goals: [goal, { ...goal, baseline: null }] }),
    "c1-07": given({ customerBenefit: characters(20) }, { customerBenefit: characters(19) }),
    "c1-08": given({ alternatives: [{}, {}] }, { alternatives: [{}] }),
    "c1-09": given({ resources }, { resources: { ...resources, leadPerson: "" } }),
    "c1-10": given({ internalSupport: 3 }, { internalSupport: 2 }),
    "c1-11": given(
      { noGos: [{}], risks: [{ ...high, measure: "Second contact" }] },
      { noGos: [{}], risks: [high] },
    ),
    "c1-12": given({ carriedOver: [{ status: "done" }] }, { carriedOver: [{ status: null }] }),
  });

  test.each<[string, string, Needs]>([
    ["no gap", "c1-03", { competencies: [missing] }],
    ["no goal", "c1-06", { goals: [] }],
    ["a goal without a metric", "c1-06", { goals: [{ ...goal, metric: "" }] }],
    ["a goal without a date", "c1-06", { goals: [{ ...goal, dueDate: "" }] }],
    ["no resources", "c1-09", {}],
    ["zero hours", "c1-09", { resources: { ...resources, hoursPerMonth: 0 } }],
    ["no limits", "c1-11", { risks: [] }],
  ])("is contradicted by %s as well", (_title, item, needs) => {
    expect(contradicted("needs", item, { needs })).toEqual([item]);
  });

  test("of the second cycle is not judged in the first", () => {
    const needs = { carriedOver: [{ status: null }] };

    expect(contradicted("needs", "c1-12", { number: 1, needs })).toEqual([]);
  });
});

describe("an answer about the search", () => {
  const priority = { goals: [{ id: "goal", priority: 1 as const }] };

  expectEvidence("search", {
    "c2-01": {
      supports: { needs: priority, search: { mustCriteria: [{ linkedGoals: ["goal"] }] } },
      contradicts: { needs: priority, search: { mustCriteria: [{ linkedGoals: [] }] } },
    },
    "c2-02": found({ mustCriteria: [{}], criteria: criteria.slice(1) }, { criteria }),
    "c2-03": found(
      { weightsFixedOn: "2025-02-17", firstScoreOn: "2025-02-20" },
      { weightsFixedOn: "2025-02-21", firstScoreOn: "2025-02-20" },
    ),
    "c2-04": found(compared(4, 5, 4), compared(4, 5, 3)),
    "c2-05": found(
      { candidates: [{ relationType: "personal" }, { relationType: "none" }] },
      { candidates: [{ relationType: "personal" }, { relationType: "business" }] },
    ),
    "c2-06": found({ timebox }, { timebox: { ...timebox, hours: 0 } }),
    "c2-07": found(chosen({ relationType: "none" }), chosen({ relationType: "private" })),
    "c2-08": found(
      { candidates: [{ scores: { ...rated(5, "Visit"), f: { value: 4 }, g: { value: 4 } } }] },
      { candidates: [{ scores: { ...rated(2, "Visit"), f: { value: 4 } } }] },
    ),
    "c2-09": found(chosen({ partnerMotive: "More orders" }), chosen({ partnerMotive: " " })),
    "c2-10": found(chosen({ financialCheck: "concern" }), chosen({ financialCheck: "open" })),
    "c2-11": found({ nda: "notNeeded" }, { nda: "planned" }),
    "c2-12": found({ trial: { result: "mixed" } }, { trial: { result: "none" } }),
  });

  test.each<[string, 1 | 2, string[]]>([
    ["is contradicted by a second important goal nobody linked", 1, ["c2-01"]],
    ["agrees with a lesser goal nobody linked", 2, []],
  ])("%s", (_title, second, items) => {
    const needs: Needs = { goals: [...priority.goals, { id: "second", priority: second }] };
    const search: Search = { criteria: [{ linkedGoals: ["goal"] }] };

    expect(contradicted("search", "c2-01", { needs, search })).toEqual(items);
  });

  test.each<[string, string, Search]>([
    ["three criteria", "c2-02", { mustCriteria: [{}], criteria: criteria.slice(0, 3) }],
    ["weights nobody fixed", "c2-03", { firstScoreOn: "2025-02-20" }],
    [
      "weights changed after the first score",
      "c2-03",
      {
        weightsFixedOn: "2025-02-17",
        weightChanges: [{ date: "2025-02-20" }],
      },
    ],
    ["a search without end", "c2-06", { timebox: { from: "2025-02-17", hours: 60 } }],
    ["a friend nobody else looked at", "c2-07", chosen({ relationType: "personal" })],
    ["no scores", "c2-08", { candidates: [{}] }],
    ["nobody selected", "c2-09", { candidates: [{ partnerMotive: "More orders" }] }],
    ["finances nobody checked", "c2-10", chosen({})],
    ["a confidentiality nobody settled", "c2-11", {}],
    ["a trial that failed", "c2-12", { trial: { result: "bad" } }],
  ])("is contradicted by %s as well", (_title, item, search) => {
    expect(contradicted("search", item, { search })).toEqual([item]);
  });

  test.each<[string, string, Search]>([
    [
      "a second opinion on a friend",
      "c2-07",
      {
        ...chosen({ relationType: "personal" }),
        secondOpinion: { person: "Advisor" },
      },
    ],
    [
      "a warning dismissed for a reason",
      "c2-07",
      {
        ...chosen({ relationType: "private" }),
        dismissedWarnings: [{ warning: "W1", reason: "The board decided without us" }],
      },
    ],
    [
      "weights fixed on the day of the first score",
      "c2-03",
      {
        weightsFixedOn: "2025-02-17",
        firstScoreOn: "2025-02-17",
      },
    ],
    [
      "evidence for exactly 70 % of the scores",
      "c2-08",
      {
        candidates: [
          { scores: rated(5, "Visit") },
          { scores: { a: { value: 3, evidence: "Call" }, b: { value: 3, evidence: "Call" } } },
          { scores: rated(3) },
        ],
      },
    ],
  ])("agrees with %s", (_title, item, search) => {
    expect(contradicted("search", item, { search })).toEqual([]);
  });
});

test.each(["partial", "open", "notRelevant", null] as const)(
  "only „erfüllt“ can contradict anything, not %s",
  (state) => {
    expect(contradicted("needs", "c1-01", { needs: {} })).toEqual(["c1-01"]);
    expect(contradictedAs(state)).toEqual([]);
  },
);

function contradictedAs(state: "partial" | "open" | "notRelevant" | null) {
  return contradictions("needs", contextFor({ checklist: { "c1-01": { state } } }));
}
