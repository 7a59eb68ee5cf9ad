import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { CHECKLISTS } from "#domain/checklist.ts";
import { type CooperationEvent, cooperationSchema, type Cycle } from "#domain/cooperation.ts";
import type { Search } from "#domain/fields/search.ts";
import { occasionsOf, startNextCycle } from "#domain/next-cycle/next-cycle.ts";
import { readinessOf } from "#domain/readiness.ts";

import { arbitraryCooperation } from "./support/arbitrary-cooperation.ts";
import { aCooperation, ally, anEmptyCycle, contextIn, TODAY, us } from "./support/cooperations.ts";
import { continued, marked, optionsWith } from "./support/next-cycle.ts";

describe("what lives outside the cycles", () => {
  const event: CooperationEvent = {
    id: "joined",
    type: "E01",
    date: "2026-01-20",
    detectedAuto: false,
    status: "open",
  };
  const stored = { id: "stored", text: "Coordination is work", fromCycle: 1 };

  test("stays as it is", () => {
    const around = { insightStore: [stored], events: [event] };
    const { before, after } = continued({}, {}, around);

    expect({ ...after, cycles: [] }).toEqual({ ...before, cycles: [] });
  });

  test("tells the event what came of it", () => {
    const other = { ...event, id: "other" };
    const { after } = continued({}, { triggerEventId: "joined" }, { events: [event, other] });

    expect(after.events).toEqual([{ ...event, status: "started", resultCycle: 2 }, other]);
  });

  test("gains the insights that are of use to others, each once", () => {
    const evaluation: Cycle["evaluation"] = {
      insights: [
        { id: "known", text: stored.text, reusableFor: "future" },
        { id: "fresh", text: "Ride along early", reusableFor: "future" },
        { id: "local", text: "An installer is missing", reusableFor: "this" },
      ],
      consequences: [{ id: "lesson", type: "learn", text: "Name a second contact" }],
    };
    const { after } = continued({ evaluation }, {}, { insightStore: [stored] });

    expect(after.insightStore).toEqual([
      stored,
      { id: "i-1-fresh", text: "Ride along early", fromCycle: 1 },
      { id: "i-1-lesson", text: "Name a second contact", fromCycle: 1 },
    ]);
  });

  test("knows who leaves with the closed cycle", () => {
    const leaving = { id: "q", type: "endPartner", targetRef: "ally", status: "planned" } as const;
    const end = (change: object) =>
      continued({ evaluation: { consequences: [{ ...leaving, ...change }] } }).after.partners;

    expect(end({ dueDate: "2026-01-31" })[1]).toMatchObject({
      leftInCycle: 1,
      leftOn: "2026-01-31",
    });
    expect(end({})[1]).toMatchObject({ leftInCycle: 1, leftOn: TODAY });
    expect(end({ status: "dropped" })).toEqual([us, ally]);
    expect(end({ targetRef: "us" })).toEqual([us, ally]);
  });
});

describe("the closed cycle", () => {
  test("keeps all its entries and gets its date", () => {
    const { before, after } = continued({ needs: { trigger: "Why now" } });

    expect(after.cycles[0]).toEqual({ ...before.cycles[0], closedOn: TODAY });
  });

  test("is followed by one cycle, however often it is asked for", () => {
    const { after } = continued({ evaluation: { continuation: { choice: "keep" } } });

    expect(startNextCycle(after, optionsWith())).toBe(after);
  });

  test("is followed by none when it was closed for good", () => {
    const ended = aCooperation({ cycles: [anEmptyCycle({ closedOn: "2026-01-31" })] });

    expect(startNextCycle(ended, optionsWith())).toBe(ended);
  });

  test("may be followed by two when the second was evaluated", () => {
    const { after } = continued({});
    const [first, second] = after.cycles;
    const evaluated = { ...second, evaluation: { nextDate: "2026-09-01" } } as Cycle;
    const again = startNextCycle({ ...after, cycles: [first as Cycle, evaluated] }, optionsWith());

    expect(again.cycles.map(({ number }) => number)).toEqual([1, 2, 3]);
  });
});

test("the evaluation is empty, the checklist unanswered, and no gate is passed", () => {
  const { next } = continued({
    evaluation: { nextDate: "2026-07-13" },
    checklist: { "c1-01": { state: "fulfilled" } },
    gateLog: [{ gate: "G12", date: "2025-02-01", unmet: [] }],
  });

  expect(next).toMatchObject({
    number: 2,
    startedOn: TODAY,
    closedOn: null,
    evaluation: {},
    checklist: {},
    gateLog: [],
  });
});

describe("the search", () => {
  const candidate = { id: "weaver", name: "Weaver" };
  const search: Search = {
    idealPartner: "A sensor company",
    mustCriteria: [{ id: "must", text: "Own workshop", linkedGoals: ["open", "reached"] }],
    criteria: [{ id: "skill", label: "Skill", weight: 100, linkedGoals: ["reached"] }],
    weightsFixedOn: "2025-02-17",
    candidates: (
      ["talk", "shortlist", "accepted", "declined", "longlist", "excluded"] as const
    ).map((status) => ({ ...candidate, id: status, status })),
    selectedIds: ["accepted"],
  };
  const needs = {
    goals: [
      { id: "open", target: 40 },
      { id: "reached", baseline: 0, target: 1 },
    ],
  };
  const evaluation: Cycle["evaluation"] = { goalResults: [{ goalId: "reached", actual: 1 }] };

  test("keeps the profile as a proposal, and whom one still talks to", () => {
    const { next } = continued({ search, needs, evaluation });

    expect(next.search).toEqual({
      mustCriteria: [{ id: "must", text: "Own workshop", linkedGoals: ["open"] }],
      criteria: [{ id: "skill", label: "Skill", weight: 100, linkedGoals: [] }],
      candidates: [
        { ...candidate, id: "talk", status: "talk" },
        { ...candidate, id: "shortlist", status: "shortlist" },
      ],
    });
    expect(marked(next, "proposal").filter((field) => field.startsWith("search"))).toEqual([
      "search.mustCriteria",
      "search.criteria",
      "search.candidates",
    ]);
  });

  test.each([
    ["one company more", "expand", "few"],
    ["a network", "network", "network"],
    ["nothing by itself", "adapt", undefined],
  ] as const)("for %s is proposed by the continuation", (_title, choice, partnerCount) => {
    const { next } = continued({ evaluation: { continuation: { choice } } });

    expect(next.search.partnerCount).toBe(partnerCount);
  });

  test("is skipped where no partner is sought, and each item says so", () => {
    const { next } = continued({ search }, { seekPartner: false });

    expect(next.search).toEqual({ skipped: true });
    expect(next.checklist).toEqual(
      Object.fromEntries(
        CHECKLISTS.search.map(({ id }) => [
          id,
          { state: "notRelevant", note: "no partner is sought" },
        ]),
      ),
    );
    expect(readinessOf("search", 2, next.checklist)).toMatchObject({
      light: "grey",
      readiness: null,
      withoutReason: [],
    });
  });
});

describe("what a new cycle makes can be opened again", () => {
  test("whatever was entered before", () => {
    fc.assert(
      fc.property(arbitraryCooperation, (before) => {
        const after = startNextCycle(before, optionsWith());

        expect(cooperationSchema.safeParse(after).success).toBe(true);
      }),
      { seed: 7, numRuns: 100 },
    );
  });

  test("even if the version of the agreement is no whole number", () => {
    const { after } = continued({ structures: { agreement: { version: 1.1 } } });

    expect(cooperationSchema.safeParse(after).success).toBe(true);
  });
});

test("a new cycle begins with an open event that recommends one", () => {
  const events = [
    { ...begins, id: "open" },
    { ...begins, id: "set aside", status: "dismissed" as const },
    { ...begins, id: "only a reminder", type: "E03" },
  ];

  expect(occasionsOf(contextIn(aCooperation({ events }))).map(({ id }) => id)).toEqual(["open"]);
});

const begins: CooperationEvent = {
  id: "event",
  type: "E02",
  date: TODAY,
  detectedAuto: false,
  status: "open",
};
