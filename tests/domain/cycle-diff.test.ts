import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Cycle } from "#domain/cooperation.ts";
import { answerPairs, fieldChanges } from "#domain/cycle-diff.ts";
import { PHASE_IDS, type PhaseId } from "#domain/phase.ts";

import { arbitraryCooperation } from "./support/arbitrary-cooperation.ts";
import { anEmptyCycle, caseB } from "./support/cooperations.ts";

const b = caseB();
const [first, second] = b.cycles;
if (!first || !second) throw new Error("The example has two cycles.");

/** „goals: g1b changed baseline target, g4 added, g3 removed“ */
function told(phase: PhaseId, earlier: Cycle, later: Cycle, cycles = [earlier, later]) {
  return Object.fromEntries(
    fieldChanges(phase, earlier, later, { cycles }).map(({ fieldId, parts, records }) => [
      fieldId,
      [
        ...parts.map(({ id }) => id),
        ...records.map(({ change, before, after, parts: inner }) =>
          [(after ?? before)?.id, change, ...inner.map(({ id }) => id)].join(" "),
        ),
      ],
    ]),
  );
}

describe("between the two cycles of „Sanieren aus einer Hand“", () => {
  test.each<[PhaseId, string, readonly string[] | undefined]>([
    [
      "needs",
      "goals",
      [
        "g1b changed baseline target dueDate",
        "g2b changed baseline dueDate",
        "g4 added",
        "g3 removed",
      ],
    ],
    [
      "needs",
      "businessAreas",
      ["a1 changed situation expectedAdvantage effort", "a3 added", "a2 removed"],
    ],
    ["needs", "opportunities", ["o3 added"]],
    ["needs", "noGos", ["r2 added"]],
    ["needs", "resources", ["budget", "hoursPerMonth", "from"]],
    ["needs", "digitalStatus", ["digitalStatus"]],
    ["needs", "intensity", undefined],
    ["needs", "forms", undefined],
    ["needs", "carriedOver", undefined],
    // The same ids stand for other companies and requirements.
    ["search", "mustCriteria", ["m1 added", "m1 removed", "m2 removed"]],
    [
      "structures",
      "roles",
      [
        "r1 changed deputy",
        "r2 changed person deputy",
        "r3 changed deputy",
        "r4 added",
        "r5 added",
        "r6 added",
      ],
    ],
    ["relationship", "onboarding", ["r1 added", "r2 added"]],
    ["evaluation", "trustRatings", undefined],
  ])("%s.%s", (phase, fieldId, changes) => {
    expect(told(phase, first, second, [first, second])[fieldId]).toEqual(changes);
  });

  test("the answers that changed are told from the others", () => {
    const changed = answerPairs("needs", first, second).filter(({ isChanged }) => isChanged);

    expect(changed).toEqual([
      { id: "c1-03", before: "partial", after: "fulfilled", isChanged: true },
      { id: "c1-05", before: "partial", after: "fulfilled", isChanged: true },
      { id: "c1-09", before: "partial", after: "fulfilled", isChanged: true },
      { id: "c1-10", before: "open", after: "partial", isChanged: true },
      { id: "c1-11", before: "partial", after: "fulfilled", isChanged: true },
    ]);
  });

  test("what only one of them asks is not changed, but new", () => {
    const asked = answerPairs("needs", first, second).filter(({ before }) => before === undefined);

    expect(asked).toEqual([{ id: "c1-12", after: "fulfilled", isChanged: false }]);
  });
});

describe("a record", () => {
  const cycle = (given: Partial<Cycle>) => anEmptyCycle(given);
  const goal = (id: string, title: string) => ({ id, title });

  test("keeps its id when it is renamed, once cycles are begun by copying", () => {
    const before = cycle({ needs: { goals: [goal("g", "Kürzere Bauzeit")] } });
    const after = cycle({ number: 2, needs: { goals: [goal("g", "Weniger Wochen")] } });

    expect(told("needs", before, { ...after, origins: [] })).toEqual({
      goals: ["g changed title"],
    });
    expect(told("needs", before, after)).toEqual({ goals: ["g added", "g removed"] });
  });

  test.each<[string, Cycle["needs"], Cycle["needs"]]>([
    ["order of choices", { forms: ["vertical", "diagonal"] }, { forms: ["diagonal", "vertical"] }],
    ["spaces around a text", { trigger: "Anlass" }, { trigger: " Anlass\n" }],
    ["ways to store nothing", { trigger: "", goals: [] }, {}],
    ["a part that was emptied", { resources: { budget: null, leadPerson: "" } }, {}],
    ["ids alone", { noGos: [{ text: "No" }] }, { noGos: [{ id: "n", text: "No" }] }],
  ])("the %s make no difference", (_title, before, after) => {
    expect(told("needs", cycle({ needs: before }), cycle({ number: 2, needs: after }))).toEqual({});
  });
});

test("a cycle differs in nothing from itself, and backwards in the same fields", () => {
  fc.assert(
    fc.property(arbitraryCooperation, arbitraryCooperation, (one, other) => {
      const [before, after] = [one, other].map(({ cycles }) => cycles[0] as Cycle);
      if (!before || !after) return;
      for (const phase of PHASE_IDS) {
        expect(told(phase, before, before)).toEqual({});
        expect(Object.keys(told(phase, before, after, []))).toEqual(
          Object.keys(told(phase, after, before, [])),
        );
      }
    }),
    { seed: 20260202, numRuns: 25 },
  );
});

test("what is not answered or entered yet has not changed, but is missing", () => {
  const before = anEmptyCycle({
    checklist: { "c1-01": { state: "fulfilled" } },
    needs: { trigger: "Anlass", customerBenefit: "Nutzen" },
  });
  const after = anEmptyCycle({ number: 2, needs: { customerBenefit: "", intensity: "project" } });

  expect(answerPairs("needs", before, after)[0]).toEqual({
    id: "c1-01",
    before: "fulfilled",
    after: null,
    isChanged: false,
  });
  expect(
    fieldChanges("needs", before, after, { cycles: [] }).map(({ fieldId, change }) => [
      fieldId,
      change,
    ]),
  ).toEqual([
    ["trigger", "removed"],
    ["intensity", "added"],
    ["customerBenefit", "removed"],
  ]);
});
