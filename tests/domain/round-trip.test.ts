import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { cooperationSchema, type Cycle } from "#domain/cooperation.ts";

import { arbitraryCooperation } from "./support/arbitrary-cooperation.ts";
import { aCooperation, anEmptyCycle, exampleA, exampleB } from "./support/cooperations.ts";
import { copies } from "./support/judging.ts";

/** Fixed, so that every run judges the same data; a failure prints it with the counterexample. */
const SEED = 20260202;

describe("whatever was stored comes back unchanged", () => {
  test.each([
    ["the example of two partners", exampleA],
    ["the example of a network", exampleB],
    ["a cooperation that has just begun", aCooperation()],
    [
      "an entry this version does not know",
      { ...aCooperation(), later: 1, cycles: [{ ...anEmptyCycle(), needs: { later: ["entry"] } }] },
    ],
  ])("%s", (_title, stored) => {
    expect(cooperationSchema.parse(stored)).toEqual(stored);
  });

  test("any entry of any field, however rough its text", () => {
    fc.assert(
      fc.property(arbitraryCooperation, (stored) => {
        expect(cooperationSchema.parse(stored)).toEqual(stored);
        expect(cooperationSchema.parse(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});

const event = { id: "e", type: "E01", date: "2025-01-01", detectedAuto: true, status: "open" };

type Entries = Partial<Record<keyof Cycle, unknown>>;

describe("nothing of the wrong kind is let in", () => {
  test.each<[string, Entries]>([
    ["a number as a text", { needs: { trigger: 7 } }],
    ["a text as a number", { needs: { goals: [{ target: "40" }] } }],
    ["a number that is none", { needs: { goals: [{ target: Number.NaN }] } }],
    ["letters in a money field", { needs: { resources: { budget: "1.500,00" } } }],
    ["a rating of 6", { needs: { internalSupport: 6 } }],
    ["a rating of 0", { needs: { internalSupport: 0 } }],
    ["half a rating point", { needs: { internalSupport: 2.5 } }],
    ["the 29th of February in a common year", { relationship: { startDate: "2025-02-29" } }],
    ["a thirteenth month", { relationship: { startDate: "2025-13-01" } }],
    ["a date as people write it", { relationship: { startDate: "31.12.2025" } }],
    ["a word as a tick", { relationship: { noDataFlows: "yes" } }],
    ["an unknown option", { search: { nda: "maybe" } }],
    ["an unknown option among several", { needs: { forms: ["vertical", "circular"] } }],
    ["a single option instead of several", { needs: { forms: "vertical" } }],
    ["a number as a reference", { needs: { priorityAreaId: 1 } }],
    ["a single reference instead of several", { search: { selectedIds: "chosen" } }],
    ["a list as a record", { needs: { resources: [] } }],
    ["a record as a list", { needs: { goals: { title: "Goal" } } }],
    ["a text instead of a value for each", { structures: { legalHints: "L08" } }],
    [
      "a letter the role matrix does not know",
      { structures: { tasks: [{ assign: { us: "X" } }] } },
    ],
    ["small letters in the role matrix", { structures: { tasks: [{ assign: { us: "ra" } }] } }],
    ["more letters than there are", { structures: { tasks: [{ assign: { us: "RACIR" } }] } }],
    ["fifteen trust answers", { evaluation: { trustRatings: [answer(copies(15, 3))] } }],
    ["a trust answer of 6", { evaluation: { trustRatings: [answer(copies(16, 6))] } }],
    ["trust sums of fifteen items", { evaluation: { trustRatings: sums(15) } }],
    ["an unknown state of a checklist item", { checklist: { "c1-01": { state: "done" } } }],
    ["an unknown kind of checklist item", { checklist: { "item one": { state: "open" } } }],
    ["an impossible day of closing", { closedOn: "2025-04-31" }],
    ["a cycle number of 0", { number: 0 }],
    [
      "a mark of an unknown kind",
      { marks: [{ kind: "later", field: "needs.goals", fromCycle: 1 }] },
    ],
  ])("%s", (_title, entries) => {
    const stored = { ...aCooperation(), cycles: [{ ...anEmptyCycle(), ...entries }] };

    expect(cooperationSchema.safeParse(stored).success).toBe(false);
  });

  test.each([
    ["a cooperation without a cycle", { cycles: [] }],
    ["a cooperation without a member", { partners: [] }],
    ["a cooperation without an id", { id: "" }],
    ["an event of an unknown kind", { events: [{ ...event, type: "X1" }] }],
    ["an event in an unknown state", { events: [{ ...event, status: "done" }] }],
    ["a cooperation without master data", { base: null }],
  ])("%s", (_title, parts) => {
    expect(cooperationSchema.safeParse({ ...aCooperation(), ...parts }).success).toBe(false);
  });
});

function answer(values: readonly number[]) {
  return { participantId: "person", raterId: "us", targetId: "ally", values };
}

function sums(items: number) {
  const tally = copies(items, 3);
  return { targetId: "network", aggregated: { us: { n: 3, sum: tally, count: tally } } };
}
