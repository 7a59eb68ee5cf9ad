import { describe, expect, test } from "vitest";

import type { Consequence } from "#domain/consequence.ts";
import { canCarryOut, carryOut, outcomeOf } from "#domain/consequence-effect.ts";
import { destinationOf } from "#domain/consequence-place.ts";
import { contextOf } from "#domain/context.ts";
import { type Cooperation, currentCycle } from "#domain/cooperation.ts";
import { confirmMark } from "#domain/edit.ts";
import { recordsOf } from "#domain/records.ts";
import { exampleCase } from "#tests/support/example.ts";

const example = reopened(exampleCase("a"));

function reopened(cooperation: Cooperation): Cooperation {
  const cycles = cooperation.cycles.map((cycle) => ({ ...cycle, closedOn: null }));
  return { ...cooperation, cycles };
}

function consequence(given: Partial<Consequence>): Consequence {
  return {
    id: "q",
    text: "Neu regeln",
    owner: "Lena Moorbach",
    dueDate: "2026-03-01",
    status: "planned",
    ...given,
  };
}

/** The example with this as its only consequence. */
function withOnly(one: Consequence): Cooperation {
  return {
    ...example,
    cycles: example.cycles.map((cycle) => ({
      ...cycle,
      evaluation: { ...cycle.evaluation, consequences: [one] },
    })),
  };
}

function carriedOut(one: Consequence): Cooperation {
  let last = 0;
  const carrying = {
    today: "2026-02-02",
    newId: () => `new-${++last}`,
    wordingOf: () => "Bisheriger Wortlaut",
  };
  return carryOut(one, carrying)(withOnly(one));
}

function outcomeIn(cooperation: Cooperation) {
  const cycle = currentCycle(cooperation);
  const [one] = recordsOf(cycle.evaluation.consequences);
  if (!one) throw new Error("There is one consequence.");
  return outcomeOf(one, contextOf(cooperation, cycle, "2026-02-02"));
}

function change(cooperation: Cooperation, phase: "structures" | "relationship", data: object) {
  const cycles = cooperation.cycles.map((cycle) => ({
    ...cycle,
    [phase]: { ...cycle[phase], ...data },
  }));
  return { ...cooperation, cycles };
}

describe("a consequence that takes effect now writes a row into its list", () => {
  test.each([
    ["changeRoles", "", "structures", "tasks", { task: "Neu regeln" }],
    ["changeInfoSharing", "", "structures", "infoSharing", { category: "Neu regeln" }],
    ["clarifyTension", "", "structures", "tensions", { description: "Neu regeln", status: "open" }],
    ["clarifyTension", "T12", "structures", "tensions", { typeId: "T12" }],
    ["changeRule", "formalRules", "relationship", "formalRules", { text: "Neu regeln" }],
    ["changeRule", "informalRules", "relationship", "informalRules", { text: "Neu regeln" }],
    ["changeCommunication", "", "relationship", "meetings", { title: "Neu regeln" }],
    ["changeCommunication", "channels", "relationship", "channels", { purpose: "Neu regeln" }],
    ["changeCommunication", "contacts", "relationship", "contacts", { topic: "Neu regeln" }],
    ["changeData", "", "relationship", "applications", { name: "Neu regeln", status: "planned" }],
    [
      "trustMeasure",
      "benevolence",
      "relationship",
      "trustMeasures",
      {
        measure: "Neu regeln",
        dimension: "benevolence",
        responsible: "Lena Moorbach",
        dueDate: "2026-03-01",
        done: false,
      },
    ],
  ] as const)("%s about „%s“: %s.%s", (type, targetRef, phase, fieldId, row) => {
    const one = consequence({ type, targetRef });
    const after = carriedOut(one);
    const cycle = currentCycle(after);
    const list = (cycle[phase] as Readonly<Record<string, readonly object[]>>)[fieldId];

    expect(destinationOf(one, cycle)).toEqual({ phase, fieldId });
    expect(list?.at(-1)).toMatchObject(row);
    expect(outcomeIn(after)).toMatchObject({ state: "begun", place: { phase, fieldId } });
    expect(recordsOf(cycle.evaluation.consequences)[0]?.status).toBe("inProgress");
    // Nothing else of the list was touched.
    const before = currentCycle(withOnly(one))[phase] as Readonly<
      Record<string, readonly object[]>
    >;
    expect(list?.slice(0, -1)).toHaveLength(before[fieldId]?.length ?? 0);
  });

  test("a row it is about is flagged instead of written anew, a tension opened again", () => {
    const one = consequence({ type: "clarifyTension", targetRef: "T06" });
    const before = recordsOf(currentCycle(example).structures.tensions);
    const known = before.find(({ typeId }) => typeId === "T06");
    const cycle = currentCycle(carriedOut(one));
    const after = recordsOf(cycle.structures.tensions);

    expect(after).toHaveLength(before.length);
    expect(after.find(({ id }) => id === known?.id)?.status).toBe("open");
    expect(cycle.marks).toContainEqual({
      kind: "review",
      field: "structures.tensions",
      recordId: known?.id,
      fromCycle: 1,
      consequenceId: "q",
    });
  });
});

describe("it is done when its row says so", () => {
  const row = (fields: object) => [{ id: "from-q", ...fields }];
  test.each([
    ["clarifyTension", "structures", { tensions: row({ status: "agreed" }) }],
    ["clarifyTension", "structures", { tensions: row({ status: "watch" }) }],
    ["changeData", "relationship", { applications: row({ status: "live" }) }],
    ["changeData", "relationship", { applications: row({ status: "retired" }) }],
    ["trustMeasure", "relationship", { trustMeasures: row({ done: true }) }],
  ] as const)("%s", (type, phase, data) => {
    const begun = carriedOut(consequence({ type, targetRef: "" }));

    expect(outcomeIn(begun).state).toBe("begun");
    expect(outcomeIn(change(begun, phase, data)).state).toBe("fulfilled");
  });

  test("a rule, once somebody has looked at it", () => {
    const begun = carriedOut(consequence({ type: "changeRule", targetRef: "formalRules" }));
    const [mark] = currentCycle(begun).marks ?? [];
    if (!mark) throw new Error("The rule is flagged.");

    expect(outcomeIn(confirmMark(mark)(begun)).state).toBe("fulfilled");
  });
});

describe("an amendment of the agreement", () => {
  const one = consequence({
    type: "amendAgreement",
    targetRef: "cl-09",
    text: "38 % für Blaumeise",
  });
  const after = carriedOut(one);
  const { structures } = currentCycle(after);

  test("drafts the point anew, keeps both wordings and counts the version on", () => {
    expect(structures.clauses?.find(({ clauseId }) => clauseId === "cl-09")?.status).toBe(
      "drafted",
    );
    expect(structures.amendments?.at(-1)).toMatchObject({
      clauseId: "cl-09",
      oldText: "Bisheriger Wortlaut",
      newText: "38 % für Blaumeise",
      reason: "38 % für Blaumeise",
      consequenceId: "q",
      confirmedBy: [],
    });
    expect(structures.agreement?.version).toBe(
      (currentCycle(example).structures.agreement?.version ?? 1) + 1,
    );
  });

  test("is done once the point is agreed and the agreement dated", () => {
    expect(outcomeIn(after).state).toBe("begun");
    const clauses = structures.clauses?.map((clause) =>
      clause.clauseId === "cl-09" ? { ...clause, status: "agreed" as const } : clause,
    );
    expect(outcomeIn(change(after, "structures", { clauses })).state).toBe("fulfilled");
    const undated = { clauses, agreement: { ...structures.agreement, date: "" } };
    expect(outcomeIn(change(after, "structures", undated)).state).toBe("begun");
  });

  test("needs a point it is about", () => {
    const vague = consequence({ type: "amendAgreement", targetRef: "die Kosten" });
    const context = contextOf(example, currentCycle(example), "2026-02-02");

    expect(canCarryOut(one, context)).toBe(true);
    expect(canCarryOut(vague, context)).toBe(false);
    expect(carriedOut(vague)).toEqual(withOnly(vague));
  });
});

test("a company that leaves stays on record as a member of this cycle, and an event tells of it", () => {
  const partner = example.partners.find(({ own }) => !own);
  const after = carriedOut(consequence({ type: "endPartner", targetRef: partner?.id ?? "" }));

  expect(after.partners.find(({ id }) => id === partner?.id)).toMatchObject({
    leftInCycle: 1,
    leftOn: "2026-02-02",
  });
  expect(after.events.at(-1)).toMatchObject({ type: "E02", memberId: partner?.id, status: "open" });
  expect(outcomeIn(after).state).toBe("fulfilled");
});

test("an insight is kept for all cooperations, once", () => {
  const one = consequence({ type: "learn", text: "Früh über Geld reden" });
  const after = carriedOut(one);

  expect(after.insightStore.at(-1)).toMatchObject({ text: "Früh über Geld reden", fromCycle: 1 });
  expect(outcomeIn(after).state).toBe("fulfilled");
  expect(
    carryOut(one, { today: "", newId: () => "x", wordingOf: () => "" })(after).insightStore,
  ).toHaveLength(after.insightStore.length);
});

test.each(["adjustGoal", "newGoal", "newNeed", "newOpportunity", "newPartner"] as const)(
  "%s waits for the next cycle",
  (type) => {
    const one = consequence({ type });

    expect(outcomeIn(withOnly(one)).state).toBe("next");
    expect(carriedOut(one)).toEqual(withOnly(one));
  },
);

test("the end is done when the cooperation is closed", () => {
  const one = consequence({ type: "end" });
  const closed = { ...withOnly(one), closing: { closedOn: "2026-02-01" } };

  expect(outcomeIn(withOnly(one)).state).toBe("waiting");
  expect(outcomeIn(closed).state).toBe("fulfilled");
});

test("a later cycle tells what became of a consequence, and where", () => {
  const b = exampleCase("b");
  const first = b.cycles[0];
  if (!first) throw new Error("The example has two cycles.");
  const context = contextOf(b, first, "2026-02-02");
  const outcomes = Object.fromEntries(
    recordsOf(first.evaluation.consequences).map((one) => [one.id, outcomeOf(one, context).state]),
  );

  expect(outcomes).toEqual({
    "q-b1": "adopted",
    "q-b2": "adopted",
    "q-b3": "adopted",
    "q-b4": "fulfilled",
    "q-b5": "adopted",
    "q-b6": "adopted",
  });
});

test("a closed cycle is left as it is", () => {
  const one = consequence({ type: "changeRule", targetRef: "formalRules" });
  const closed = {
    ...withOnly(one),
    cycles: withOnly(one).cycles.map((cycle) => ({ ...cycle, closedOn: "2026-02-01" })),
  };

  expect(carryOut(one, { today: "", newId: () => "x", wordingOf: () => "" })(closed)).toBe(closed);
});
