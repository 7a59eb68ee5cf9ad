import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { gates } from "#content/de/gates.ts";
import { results as words } from "#content/de/results.ts";
import { resultsOf } from "#documents/results.ts";
import type { Cooperation, Cycle } from "#domain/cooperation.ts";

import { arbitraryCooperation } from "../domain/support/arbitrary-cooperation.ts";
import { aCooperation, anEmptyCycle, caseA, caseB, TODAY } from "../domain/support/cooperations.ts";

/** Fixed, so that every run judges the same data; a failure prints it with the counterexample. */
const SEED = 20260202;
/** Many cooperations on a busy machine. */
const SLOW = { timeout: 30_000 };
const content = { gates, results: words };

function results(cooperation: Cooperation, today = TODAY) {
  return resultsOf(cooperation, today, content);
}

/** The results of a single cycle with these entries. */
function resultsFor(entries: Partial<Cycle>, today = TODAY) {
  const [cycle] = results(aCooperation({ cycles: [anEmptyCycle(entries)] }), today).cycles;
  if (!cycle) throw new Error("There is one cycle.");
  return cycle;
}

const PHASE = { failingFields: [], starredOpen: [], light: "green" };

test("„Pumpen im Blick“ gives what the specification has computed for it", () => {
  const complete = { ...PHASE, coverage: 100 };
  expect(results(caseA())).toEqual({
    id: "demo-a",
    name: "Pumpen im Blick",
    cycles: [
      {
        number: 1,
        phases: {
          needs: { ...complete, done: 26, units: 26, readiness: 97, low: 97, high: 97 },
          search: { ...complete, done: 24, units: 24, readiness: 97, low: 97, high: 97 },
          structures: { ...complete, done: 31, units: 31, readiness: 92, low: 92, high: 92 },
          relationship: {
            ...PHASE,
            done: 21,
            units: 22,
            readiness: 94,
            coverage: 94,
            low: 88,
            high: 94,
          },
          evaluation: { ...complete, done: 25, units: 25, readiness: 94, low: 94, high: 94 },
        },
        contradictions: ["c4-11"],
        candidates: [
          candidate("Blaumeise Sensorik GmbH (Beispiel)", 75, 1),
          candidate("Messwerk Silberdistel GmbH (Beispiel)", 63, 2),
          { ...candidate("Nordlicht Industriedaten AG (Beispiel)", 60, 3), mustUnclear: true },
          {
            ...candidate("IT-Haus Lindenschwager e. K. (Beispiel)", 70, null),
            coverage: 80,
            min: 56,
            max: 76,
            mustFailed: true,
          },
        ],
        lead: 13,
        stable: true,
        tippingCriteria: [],
        biasWarnings: ["W4", "W8"],
        deviationReasonRequired: false,
        goals: [
          { id: "g1", attainment: 66.7, label: "teilweise erreicht" },
          { id: "g2", attainment: 77.5, label: "weitgehend erreicht" },
          { id: "g3", attainment: 110, label: "erreicht" },
        ],
        goalsOverall: 79,
        opportunityUse: 50,
        newOpportunities: 1,
        costBenefit: [
          {
            memberId: "quellengrund",
            cost: 102300,
            benefit: 90230,
            ratio: 0.88,
            label: "noch nicht",
          },
          {
            memberId: "blaumeise",
            cost: 100750,
            benefit: 58320,
            ratio: 0.58,
            label: "noch nicht",
          },
        ],
        imbalance: ["a", "b"],
        trust: {
          index: 66,
          band: "growing",
          persons: 6,
          companies: 2,
          mode: "open",
          dimensions: { ability: 77, benevolence: 60, integrity: 64, openness: 65 },
          lowest: "benevolence",
          views: {
            ability: { own: 79, partner: 75, gap: 4 },
            benevolence: { own: 71, partner: 50, gap: 21 },
            integrity: { own: 73, partner: 54, gap: 19 },
            openness: { own: 67, partner: 63, gap: 4 },
          },
          misjudgement: { ability: 0, benevolence: 25, integrity: 21, openness: 13 },
        },
        legalHints: {
          triggered: ["L04", "L05", "L08", "L09", "L10", "L11", "L13", "L14", "L15"],
          unchecked: ["L14"],
        },
        consistencyHints: ["K02", "K04", "K15", "K18"],
        gates: {
          G12: [],
          G23: [],
          G34: ["1 rechtliche Hinweise sind noch ungeprüft."],
          G45: [],
          G51: [],
        },
      },
    ],
  });
});

test("„Sanieren aus einer Hand“ gives both cycles, each by itself", () => {
  const [first, second, ...others] = results(caseB()).cycles;

  expect(others).toEqual([]);
  expect(first).toMatchObject({ number: 1, lead: 1, stable: false, biasWarnings: ["W3", "W4"] });
  expect(first?.phases.structures.failingFields).toEqual(["tensions", "clauses"]);
  expect(first?.deviationReasonRequired).toBe(true);
  expect(second).toMatchObject({ number: 2, lead: 26, stable: true, biasWarnings: [] });
  expect(second?.phases.structures.failingFields).toEqual([]);
});

describe("what cannot be computed is null, never 0", () => {
  const empty = resultsFor({});

  test("in a cycle that has just begun", () => {
    expect(empty).toMatchObject({
      contradictions: [],
      candidates: [],
      lead: null,
      stable: null,
      tippingCriteria: [],
      biasWarnings: [],
      deviationReasonRequired: false,
      goals: [],
      goalsOverall: null,
      legalHints: { triggered: ["L08", "L10", "L11"], unchecked: ["L08", "L10", "L11"] },
    });
    expect(empty.phases.needs).toMatchObject({
      done: 0,
      readiness: null,
      coverage: 0,
      low: 0,
      high: 100,
      light: "grey",
      starredOpen: ["c1-01", "c1-03", "c1-04", "c1-06", "c1-09"],
    });
    expect(empty.phases.needs.failingFields).toContain("trigger");
  });

  test("for a phase of which nothing is relevant", () => {
    const ids = Array.from({ length: 12 }, (_, index) => `c1-${`${index + 1}`.padStart(2, "0")}`);
    const notRelevant = { state: "notRelevant", note: "keine Kooperation" } as const;
    const checklist = Object.fromEntries(ids.map((id) => [id, notRelevant]));

    expect(resultsFor({ checklist }).phases.needs).toMatchObject({
      readiness: null,
      coverage: null,
      low: null,
      high: null,
      light: "grey",
    });
  });

  test("for a company nobody has rated, and for a comparison without weights", () => {
    const nothing = { utility: null, min: null, max: null, rank: null };
    const candidates = [{ id: "c", name: "Company" }];

    expect(
      resultsFor({ search: { candidates, criteria: [{ id: "k", label: "K", weight: 100 }] } })
        .candidates,
    ).toMatchObject([{ ...nothing, coverage: 0 }]);
    expect(resultsFor({ search: { candidates } }).candidates).toMatchObject([
      { ...nothing, coverage: null },
    ]);
  });

  test("for a goal nobody has measured", () => {
    const needs = { goals: [{ id: "g", title: "Goal", target: 10 }] };

    expect(resultsFor({ needs })).toMatchObject({
      goals: [{ id: "g", attainment: null, label: "nicht gemessen" }],
      goalsOverall: null,
    });
  });
});

test.each([
  [-1, -10, "verschlechtert"],
  [0, 0, "verfehlt"],
  [3.94, 39.4, "verfehlt"],
  [4, 40, "teilweise erreicht"],
  [7.5, 75, "weitgehend erreicht"],
  [10, 100, "erreicht"],
  [12.3456, 123.5, "erreicht"],
])("an actual value of %f is shown as %f per cent: %s", (actual, attainment, label) => {
  const cycle = resultsFor({
    needs: { goals: [{ id: "g", title: "Goal", baseline: 0, target: 10 }] },
    evaluation: { goalResults: [{ goalId: "g", actual }] },
  });

  expect(cycle.goals).toEqual([{ id: "g", attainment, label }]);
});

test("a warning stays listed although a person has dismissed it", () => {
  const search = { weightChanges: [{ date: TODAY }], dismissedWarnings: [{ warning: "W9" }] };

  expect(resultsFor({ search }).biasWarnings).toEqual(["W9"]);
});

test("the texts of a gate name the company and the number they are about", () => {
  const search = {
    mustCriteria: [{ id: "m", text: "Must" }],
    candidates: [{ id: "c", name: "Company", mustChecks: { m: "no" as const } }],
    selectedIds: ["c"],
  };
  const tasks = [
    { id: "t1", assign: {} },
    { id: "t2", assign: {} },
  ];
  const { G23, G34 } = resultsFor({ search, structures: { tasks } }).gates;

  expect(G23).toContain("Company erfüllt eine Muss-Anforderung nicht.");
  expect(G34).toContain("Für 2 Aufgaben ist die Verantwortung unklar.");
});

describe("the day decides", () => {
  const structures = { evaluationPlan: { firstDate: "2026-01-01" } };
  const tooEarly = gates.periodRunning;

  test.each([
    ["an open cycle by today", null, "2025-12-31", true],
    ["an open cycle by a later today", null, "2026-01-01", false],
    ["a closed cycle by the day it was closed", "2025-12-31", "2026-06-01", true],
  ])("over %s", (_title, closedOn, today, early) => {
    expect(resultsFor({ structures, closedOn }, today).gates.G45.includes(tooEarly)).toBe(early);
  });
});

test("any cooperation has results, and they survive being written as JSON", SLOW, () => {
  fc.assert(
    fc.property(arbitraryCooperation, (stored) => {
      const computed = results(stored);
      expect(JSON.parse(JSON.stringify(computed))).toEqual(computed);
    }),
    { seed: SEED, numRuns: 150 },
  );
});

function candidate(name: string, utility: number, rank: number | null) {
  return {
    name,
    utility,
    coverage: 100,
    min: utility,
    max: utility,
    rank,
    mustFailed: false,
    mustUnclear: false,
  };
}
