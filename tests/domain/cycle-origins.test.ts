import { describe, expect, test } from "vitest";

import { consequencesOf } from "#domain/consequence.ts";
import { carryOut, outcomeOf } from "#domain/consequence-effect.ts";
import { contextOf } from "#domain/context.ts";
import { type Cooperation, currentCycle, type Cycle } from "#domain/cooperation.ts";
import { originsOf } from "#domain/cycle-origins.ts";
import { confirmMark } from "#domain/edit.ts";
import { startNextCycle } from "#domain/next-cycle/next-cycle.ts";
import type { PhaseId } from "#domain/phase.ts";
import { recordsOf } from "#domain/records.ts";

import { caseB, TODAY } from "./support/cooperations.ts";
import { continued, optionsWith } from "./support/next-cycle.ts";

/** Where an entry of the last cycle came from, e.g. "1 evaluation.goalResults r1". */
function traced(cooperation: Cooperation, place: string): readonly string[] {
  const [field = "", recordId] = place.split(" ");
  const [phase, fieldId = ""] = field.split(".");
  const entry = { phase: phase as PhaseId, fieldId, recordId };
  return originsOf(cooperation, currentCycle(cooperation), entry).map((origin) =>
    [origin.fromCycle, origin.fromField, origin.fromRecord].filter(Boolean).join(" "),
  );
}

describe("in a cycle that the product began", () => {
  const { cycles, ...rest } = caseB();
  const begun = startNextCycle(
    { ...rest, cycles: cycles.slice(0, 1).map((cycle) => ({ ...cycle, closedOn: null })) },
    optionsWith({ today: "2024-11-04", triggerEventId: "ev-b1" }),
  );
  const { needs, structures, marks } = currentCycle(begun);
  const found = needs.opportunities?.at(-1)?.id ?? "";
  const clause = recordsOf(structures.clauses).find(({ clauseId }) => clauseId === "cl-08")?.id;

  const TABLE: readonly (readonly [string, readonly string[]])[] = [
    [
      "needs.trigger",
      ["1 evaluation.consequences q-b3", "1 events ev-b1", "1 evaluation.continuation"],
    ],
    ["needs.goals g1", ["1 evaluation.goalResults r1"]],
    ["needs.goals g2", ["1 evaluation.consequences q-b6", "1 evaluation.goalResults r2"]],
    ["needs.opportunities o1", ["1 needs.opportunities o1"]],
    [`needs.opportunities ${found}`, ["1 evaluation.opportunityResults r3"]],
    ["needs.businessAreas a1", ["1 needs.businessAreas a1"]],
    ["needs.noGos r1", ["1 needs.noGos r1"]],
    ["needs.intensity", ["1 needs.intensity"]],
    [
      `needs.carriedOver ${recordsOf(needs.carriedOver)[0]?.id ?? ""}`,
      ["1 evaluation.consequences q-b1"],
    ],
    ["needs.resources", []],
    [`structures.clauses ${clause ?? ""}`, ["1 evaluation.consequences q-b1"]],
    ["structures.tasks t1", ["1 structures.tasks t1"]],
    ["structures.evaluationPlan", ["1 evaluation.nextDate"]],
    ["structures.jointGoals", []],
    ["relationship.formalRules r1", ["1 relationship.formalRules r1"]],
    ["relationship.startDate", ["1 relationship.startDate"]],
  ];

  test.each(TABLE)("%s comes from %j", (place, origins) => {
    expect(traced(begun, place)).toEqual(origins);
  });

  test("the origin stays once everything was confirmed", () => {
    const confirmed = (marks ?? []).reduce((held, mark) => confirmMark(mark)(held), begun);

    expect(currentCycle(confirmed).marks).toEqual([]);
    for (const [place, origins] of TABLE) expect(traced(confirmed, place)).toEqual(origins);
    expect(becameOf(confirmed, "q-b6")).toEqual("next needs.goals g2");
  });

  test("what was entered anew came from nowhere", () => {
    const cycle = currentCycle(begun);
    const goals = [...recordsOf(cycle.needs.goals), { id: "mine", title: "Ein neues Ziel" }];
    const changed = withLast(begun, { needs: { ...cycle.needs, goals } });

    expect(traced(changed, "needs.goals mine")).toEqual([]);
  });

  test("an adopted rule leads to the list it belongs into", () => {
    const adopted = withStatus(begun, "q-b2", "adopted");

    expect(becameOf(begun, "q-b2")).toMatch(/^next needs\.carriedOver /);
    expect(becameOf(adopted, "q-b2")).toBe("adopted relationship.formalRules ");
    expect(traced(adopted, "relationship.formalRules")).toEqual(["1 evaluation.consequences q-b2"]);
  });

  test("a consequence carried on twice is told by the cycle that decided", () => {
    const third = startNextCycle(begun, optionsWith({ today: "2025-11-04" }));
    expect(third.cycles).toHaveLength(3);

    expect(becameOf(withStatus(third, "q-b2", "dropped"), "q-b2")).toMatch(/^dropped /);
  });
});

describe("in a cycle begun before origins were kept", () => {
  test.each([
    ["needs.trigger", ["1 evaluation.consequences q-b3", "1 events ev-b1"]],
    ["needs.goals g1b", ["1 evaluation.goalResults r1"]],
    ["needs.goals g2b", ["1 evaluation.consequences q-b6", "1 evaluation.goalResults r2"]],
    ["needs.goals g4", []],
    ["needs.opportunities o2", ["1 needs.opportunities o2"]],
    ["needs.opportunities o3", ["1 evaluation.opportunityResults r3"]],
    ["needs.businessAreas a1", ["1 needs.businessAreas a1"]],
    ["needs.businessAreas a3", []],
    ["needs.carriedOver r1", ["1 evaluation.consequences q-b1"]],
    ["relationship.formalRules r1", ["1 relationship.formalRules r1"]],
    ["relationship.formalRules", ["1 evaluation.consequences q-b2"]],
    // The same id, but another company.
    ["search.candidates c1", []],
    ["search.mustCriteria m1", []],
  ] as const)("%s comes from %j", (place, origins) => {
    expect(traced(caseB(), place)).toEqual(origins);
  });

  test.each([
    ["q-b1", "adopted structures.clauses r8"],
    ["q-b3", "adopted needs.trigger "],
    ["q-b4", /^fulfilled needs.carriedOver r6$/],
    ["q-b6", "adopted needs.goals g2b"],
  ] as const)("consequence %s became %s", (id, became) => {
    expect(becameOf(caseB(), id)).toMatch(became);
  });
});

test("the first cycle begins with nothing of an earlier one", () => {
  const { before } = continued({ needs: { goals: [{ id: "g", title: "Goal" }] } });

  expect(traced(before, "needs.goals g")).toEqual([]);
});

test("a row that a consequence of the running cycle made says so", () => {
  const b = caseB();
  const rule = consequencesOf(currentCycle(b)).find(({ id }) => id === "q-b8");
  if (!rule) throw new Error("There is such a consequence.");
  const after = carryOut(rule, { today: TODAY, newId: () => "new", wordingOf: () => "" })(b);

  expect(traced(after, "relationship.informalRules from-q-b8")).toEqual([
    "2 evaluation.consequences q-b8",
  ]);
});

function becameOf(cooperation: Cooperation, consequenceId: string): string {
  const [first] = cooperation.cycles;
  const consequence = first && consequencesOf(first).find(({ id }) => id === consequenceId);
  if (!first || !consequence) throw new Error(`There is no consequence ${consequenceId}.`);
  const { state, place } = outcomeOf(consequence, contextOf(cooperation, first, TODAY));
  return `${state} ${place?.phase}.${place?.fieldId} ${place?.recordId ?? ""}`;
}

function withLast(cooperation: Cooperation, change: Partial<Cycle>): Cooperation {
  const last = currentCycle(cooperation);
  const cycles = cooperation.cycles.map((cycle) =>
    cycle === last ? { ...cycle, ...change } : cycle,
  );
  return { ...cooperation, cycles };
}

function withStatus(cooperation: Cooperation, id: string, status: "adopted" | "dropped") {
  const { needs } = currentCycle(cooperation);
  const carriedOver = recordsOf(needs.carriedOver).map((row) =>
    row.consequenceId === id ? { ...row, status } : row,
  );
  return withLast(cooperation, { needs: { ...needs, carriedOver } });
}
