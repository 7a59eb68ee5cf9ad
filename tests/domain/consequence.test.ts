import { describe, expect, test } from "vitest";

import { carriedOver, isDueNow, isOpen, overdueConsequences } from "#domain/consequence.ts";
import { CONSEQUENCE_TYPES, type ConsequenceType } from "#domain/fields/evaluation.ts";

import { aCooperation, anEmptyCycle } from "./support/cooperations.ts";

const consequence = {
  id: "pay",
  text: "Pay the coordination",
  owner: "Kim",
  dueDate: "2026-02-01",
  status: "planned",
} as const;

function carried(given: object) {
  const cycle = anEmptyCycle({ evaluation: { consequences: [{ ...consequence, ...given }] } });
  return carriedOver(cycle, () => "new");
}

/** What becomes of each type (section 3.10): due now? carried over when open? when done? */
const BECOMES: Readonly<Record<ConsequenceType, [now: boolean, open: boolean, done: boolean]>> = {
  amendAgreement: [true, true, false],
  changeRoles: [true, true, false],
  changeInfoSharing: [true, true, false],
  clarifyTension: [true, true, false],
  changeRule: [true, true, false],
  changeCommunication: [true, true, false],
  changeData: [true, true, false],
  trustMeasure: [true, true, false],
  adjustGoal: [false, true, true],
  newGoal: [false, true, true],
  newNeed: [false, true, true],
  newOpportunity: [false, true, true],
  newPartner: [false, true, true],
  endPartner: [true, true, true],
  learn: [false, false, false],
  end: [true, true, false],
};

describe("a consequence of type", () => {
  const rows = CONSEQUENCE_TYPES.map((type) => [type, ...BECOMES[type]] as const);

  test.each(rows)("%s is due now: %s", (type, now) => {
    expect(isDueNow({ ...consequence, type })).toBe(now);
  });

  test.each(rows)("%s: open ones go on into the next cycle", (type, _now, open, done) => {
    expect(carried({ type })).toHaveLength(open ? 1 : 0);
    expect(carried({ type, status: "inProgress" })).toHaveLength(open ? 1 : 0);
    expect(carried({ type, status: "done" })).toHaveLength(done ? 1 : 0);
    expect(carried({ type, status: "dropped" })).toEqual([]);
  });
});

describe("a consequence that goes on", () => {
  test("waits for a decision", () => {
    expect(carried({ type: "changeRule" })).toEqual([
      { id: "new", consequenceId: "pay", text: "Pay the coordination", status: null, reason: "" },
    ]);
  });

  test("is settled already when it was done", () => {
    expect(carried({ type: "endPartner", status: "done" })).toMatchObject([{ status: "done" }]);
  });

  test("needs a type", () => {
    expect(carried({ type: "" })).toEqual([]);
  });

  test.each([
    ["that nobody decided about goes on once more", null, ["older", "pay"]],
    ["that was adopted does not", "adopted", ["pay"]],
    ["that was dropped does not", "dropped", ["pay"]],
  ] as const)("from an earlier cycle %s", (_title, status, ids) => {
    const cycle = anEmptyCycle({
      number: 2,
      needs: { carriedOver: [{ id: "old", consequenceId: "older", text: "Older", status }] },
      evaluation: { consequences: [{ ...consequence, type: "newGoal" }] },
    });

    expect(carriedOver(cycle, () => "new").map(({ consequenceId }) => consequenceId)).toEqual(ids);
  });
});

test.each([
  ["planned", true],
  ["inProgress", true],
  ["done", false],
  ["dropped", false],
  ["", true],
] as const)("a consequence that is %s is open: %s", (status, open) => {
  expect(isOpen({ ...consequence, status })).toBe(open);
});

describe("a consequence is overdue", () => {
  const due = { ...consequence, type: "changeRule" } as const;
  test.each<[string, object, string[]]>([
    ["the day after its date", due, ["pay"]],
    ["not on its day", { ...due, dueDate: "2026-02-02" }, []],
    ["not without a date", { ...due, dueDate: "" }, []],
    ["not once it is done", { ...due, status: "done" }, []],
    ["not once it was dropped", { ...due, status: "dropped" }, []],
    ["not when it is meant for the next cycle", { ...due, type: "newGoal" }, []],
  ])("%s", (_title, given, ids) => {
    expect(overdue(given)).toEqual(ids);
  });

  test("the longest first", () => {
    const older = { ...due, id: "older", dueDate: "2025-12-01" };

    expect(overdue(due, older)).toEqual(["older", "pay"]);
  });

  test.each([
    ["until a later cycle has decided", null, ["pay"]],
    ["not once a later cycle has adopted it", "adopted", []],
    ["not once a later cycle has settled it", "done", []],
    ["not once a later cycle has dropped it", "dropped", []],
  ] as const)("%s", (_title, status, ids) => {
    const cycles = [
      anEmptyCycle({ closedOn: "2026-01-31", evaluation: { consequences: [due] } }),
      anEmptyCycle({
        number: 2,
        needs: {
          carriedOver: [
            { consequenceId: "other", status: null },
            { consequenceId: "pay", status },
          ],
        },
      }),
    ];

    const found = overdueConsequences(aCooperation({ cycles }), "2026-02-02");

    expect(found.map(({ consequence: { id } }) => id)).toEqual(ids);
  });
});

function overdue(...consequences: object[]) {
  const cooperation = aCooperation({ cycles: [anEmptyCycle({ evaluation: { consequences } })] });
  return overdueConsequences(cooperation, "2026-02-02").map((found) => found.consequence.id);
}
