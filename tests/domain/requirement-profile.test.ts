import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  distributed,
  neededCriteria,
  stillNeeded,
  withDistributedWeights,
} from "#domain/requirement-profile.ts";
import { sumOf } from "#domain/rounding.ts";

import { anEmptyCycle, caseA } from "./support/cooperations.ts";

const SEED = 20260202;

describe("weights brought to 100 %", () => {
  test.each<[string, readonly (number | null)[], readonly number[]]>([
    ["keep their proportion", [30, 30, 20], [38, 37, 25]],
    ["stay when they sum to 100", [25, 20, 15, 15, 15, 10], [25, 20, 15, 15, 15, 10]],
    ["become whole", [33.3, 33.3, 33.4], [33, 33, 34]],
    ["are shared out where there are none", [null, null, null], [34, 33, 33]],
    ["leave out what has no weight", [40, null, 10], [80, 0, 20]],
    ["take a negative one as none", [50, -10], [100, 0]],
    ["of one criterion are all", [7], [100]],
    ["of no criterion are none", [], []],
    // Both lack half a percent and there is one to give.
    ["with equal remainders the heavier is rounded up", [1, 199], [0, 100]],
    ["with equal remainders and weights the earlier is rounded up", [1, 1, 2, 4], [13, 12, 25, 50]],
    [
      "of twelve equal ones differ by one at most",
      Array(12).fill(5),
      [9, 9, 9, 9, 8, 8, 8, 8, 8, 8, 8, 8],
    ],
  ])("%s", (_title, weights, expected) => {
    expect(distributed(weights)).toEqual(expected);
  });

  const weights = fc.array(
    fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0, max: 1e6, noNaN: true })),
    { minLength: 1, maxLength: 15 },
  );

  test("sum to exactly 100, keep their order and do not change a second time", () => {
    fc.assert(
      fc.property(weights, (given) => {
        const once = distributed(given);
        expect(sumOf(once)).toBe(100);
        expect(once.every((weight) => Number.isInteger(weight) && weight >= 0)).toBe(true);
        // A heavier criterion never ends up below a lighter one.
        const overtaken = given.filter((weight, index) =>
          given.some((other, at) => weight > other && (once[index] ?? 0) < (once[at] ?? 0)),
        );
        expect(overtaken).toEqual([]);
        expect(distributed(once)).toEqual(once);
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });

  test("are put into the criteria, which otherwise stay", () => {
    expect(
      withDistributedWeights([
        { id: "a", label: "A", weight: 3 },
        { id: "b", label: "B", weight: 1 },
      ]),
    ).toEqual([
      { id: "a", label: "A", weight: 75 },
      { id: "b", label: "B", weight: 25 },
    ]);
  });
});

describe("requirements that follow from the needs", () => {
  const needs = {
    competencies: [
      { id: "k1", name: "Radio", level: "missing", intent: "source" },
      { id: "k2", name: "Welding", level: "strong", intent: "contribute" },
      { id: "k3", name: " ", level: "missing", intent: "source" },
    ],
    digitalProjects: [{ id: "d1", title: "Portal" }],
    goals: [
      { id: "g2", title: "Later", priority: 3 },
      { id: "g1", title: "First", priority: 1 },
    ],
    fields: ["service", "other"],
    fieldsOther: "Events",
  } as const;

  test("are named after gaps, projects, goals and fields, the most important goal first", () => {
    const found = neededCriteria(anEmptyCycle({ needs }));
    expect(found.map(({ origin, name }) => [origin.reason, origin.recordId, name])).toEqual([
      ["gap", "k1", "Radio"],
      ["project", "d1", "Portal"],
      ["goal", "g1", "First"],
      ["goal", "g2", "Later"],
      ["field", "service", "service"],
      ["field", "other", "Events"],
    ]);
    expect(found.find(({ name }) => name === "First")?.linkedGoals).toEqual(["g1"]);
  });

  test("do not follow from projects that rest", () => {
    const resting = anEmptyCycle({ needs: { ...needs, digitalStatus: "no" } });
    const fields = neededCriteria(resting).map(({ origin }) => origin.field);
    expect(fields).not.toContain("needs.digitalProjects");
  });

  test("are left out once a record came from them, whatever it is called by now", () => {
    const found = neededCriteria(anEmptyCycle({ needs }));
    const origin = { reason: "gap", field: "needs.competencies", recordId: "k1" } as const;
    expect(stillNeeded(found, [{ origin }]).map(({ name }) => name)).not.toContain("Radio");
    expect(stillNeeded(found, [{}])).toHaveLength(found.length);
  });

  test("there are none without needs, and some in the example", () => {
    expect(neededCriteria(anEmptyCycle())).toEqual([]);
    const [cycle] = caseA().cycles;
    expect(cycle && neededCriteria(cycle).map(({ origin }) => origin.reason)).toEqual(
      expect.arrayContaining(["gap", "project", "goal", "field"]),
    );
  });
});
