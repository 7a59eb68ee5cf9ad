import { describe, expect, test } from "vitest";

import type { CooperationEvent, Cycle } from "#domain/cooperation.ts";
import { dueItems } from "#domain/due.ts";
import { detectedEvents } from "#domain/event-detection.ts";
import { unmetConditions } from "#domain/gate.ts";

import {
  aCooperation,
  anEmptyCycle,
  type Around,
  caseA,
  caseB,
  contextFor,
  contextIn,
} from "./support/cooperations.ts";
import { aggregated, allOf, answer, rating, sumsOf } from "./support/trust.ts";

function detected(cycle: Partial<Cycle>, around: Around = {}): string[] {
  return readable(contextFor(cycle, around));
}

/** Type, number and whether its date has passed, e.g. "E03 4 overdue". */
function readable(context: Parameters<typeof detectedEvents>[0]): string[] {
  return detectedEvents(context).map(({ type, params, isOverdue }) =>
    [type, params?.["n"], isOverdue && "overdue"]
      .filter((part) => part != null && part !== false)
      .join(" "),
  );
}

const planned = (firstDate: string, evaluation: Cycle["evaluation"] = {}) => ({
  structures: { evaluationPlan: { firstDate } },
  evaluation,
});
const goals = (...rows: [priority: 1 | 2, actual: number | null][]): Partial<Cycle> => ({
  needs: {
    goals: rows.map(([priority], index) => ({
      id: `g${index}`,
      title: `Goal ${index}`,
      baseline: 0,
      target: 100,
      priority,
    })),
  },
  evaluation: { goalResults: rows.map(([, actual], index) => ({ goalId: `g${index}`, actual })) },
});
const term = (termTo: string, noticeMonths: number | null) => ({
  structures: { agreement: { termTo, noticeMonths } },
});
const meetings = (...rows: [rhythm: "weekly" | "quarterly" | "onDemand", lastHeld: string][]) => ({
  relationship: {
    startDate: "2025-12-01",
    meetings: rows.map(([rhythm, lastHeld]) => ({ rhythm, lastHeld })),
  },
});

describe("the data show", () => {
  test.each<[string, Partial<Cycle>, string[]]>([
    ["nothing in a cycle that has just begun", {}, []],

    ["no evaluation fifteen days ahead", planned("2026-02-17"), []],
    ["an evaluation fourteen days ahead", planned("2026-02-16"), ["E03"]],
    ["an evaluation of today", planned("2026-02-02"), ["E03"]],
    ["an overdue evaluation", planned("2026-01-29"), ["E03 4 overdue"]],
    [
      "no evaluation that has been decided",
      planned("2026-01-29", { continuation: { choice: "keep" } }),
      [],
    ],

    ["an important goal clearly missed", goals([1, 39.9], [1, 90], [1, 90]), ["E04"]],
    ["no important goal at 40 per cent", goals([1, 40], [1, 90]), []],
    ["no lesser goal that was missed", goals([1, 90], [2, 0]), []],
    ["goals missed altogether", goals([2, 30], [2, 40]), ["E04"]],
    ["no goal that nobody measured", goals([1, null], [1, 90]), []],
    ["all important goals reached", goals([1, 100], [1, 120], [2, 80]), ["E05"]],
    ["no goals reached while one is not measured", goals([1, 100], [1, null]), []],
    ["no goals reached at 99.9", goals([1, 100], [1, 99.9]), []],
    ["no goals reached without an important one", goals([2, 100]), []],

    ...(["expand", "network", "permanent"] as const).map(
      (choice): [string, Partial<Cycle>, string[]] => [
        `the decision to ${choice}`,
        { evaluation: { continuation: { choice } } },
        ["E06"],
      ],
    ),
    ["no decision to adapt", { evaluation: { continuation: { choice: "adapt" } } }, []],

    [
      "a gap of 20 points in one dimension",
      {
        evaluation: {
          trustRatings: [
            answer("us", rating({ ability: [4, 4, 4, 4], benevolence: 3, integrity: 3 })),
            answer("ally", rating({ ability: [3, 3, 3, 4], benevolence: 3, integrity: 3 })),
            answer("ally", rating({ ability: [3, 3, 3, 3], benevolence: 3, integrity: 3 })),
          ],
        },
      },
      ["E08"],
    ],
    [
      "no gap of 19 points",
      {
        evaluation: {
          trustRatings: [
            answer("us", rating({ ability: 4, benevolence: 3, integrity: 3 })),
            answer("ally", rating({ ability: [3, 3, 3, 4], benevolence: 3, integrity: 3 })),
          ],
        },
      },
      [],
    ],
    [
      "unequal shares",
      { evaluation: { proportionality: [{ memberId: "us", fairness: 1 }] } },
      ["E09"],
    ],
    [
      "each conflict that reached the managing directors",
      { relationship: { issueLog: [{ level: 2 }, { level: 3 }, { level: 4 }, {}] } },
      ["E10", "E10"],
    ],

    ["no end of the term before its notice", term("2026-08-03", 6), []],
    ["the end of the term at its notice", term("2026-08-02", 6), ["E15"]],
    ["the end of the term without a notice", term("2026-02-02", null), ["E15"]],
    ["no end of the term that is to come", term("2026-02-03", null), []],
    ["the end of the term after an endless notice", term("2099-12-31", 1e300), ["E15"]],

    // 2026-01-12 is three weeks before.
    ["no silence of three rhythms", meetings(["weekly", "2026-01-12"]), []],
    ["a silence of more than three rhythms", meetings(["weekly", "2026-01-11"]), ["E17 3"]],
    [
      "no silence while others meet",
      meetings(["weekly", "2025-12-01"], ["quarterly", "2026-01-20"]),
      [],
    ],
    [
      "no silence while people meet on demand",
      meetings(["weekly", ""], ["onDemand", "2026-01-20"]),
      [],
    ],
    ["a silence since the beginning", meetings(["weekly", ""]), ["E17 9"]],
    ["no silence without a rhythm", meetings(["onDemand", "2025-01-01"]), []],
  ])("%s", (_title, cycle, events) => {
    expect(detected(cycle)).toEqual(events);
  });

  test.each([
    ["a fall of ten points", 4, 3.6, ["E07"]],
    ["a lower band", 4, 3.9, ["E07"]],
    ["no fall of nine points within the band", 3.9, 3.54, []],
    ["no rise", 3, 4, []],
  ])("%s against the cycle before", (_title, before, now, events) => {
    const ratings = (value: number) => aggregated({ us: sumsOf(9, value), ally: sumsOf(9, value) });
    const cycles = [before, now].map((value, index) =>
      anEmptyCycle({ number: index + 1, evaluation: { trustRatings: ratings(value) } }),
    );

    expect(readable(contextIn(aCooperation({ cycles }), 2))).toEqual(events);
  });

  test("what the examples tell", () => {
    // The evaluations are decided; 2024-09-02 was nine weeks before the first cycle was closed.
    expect(readable(contextIn(caseA()))).toEqual(["E06", "E08", "E09"]);
    expect(readable(contextIn(caseB(), 1))).toEqual(["E09", "E10", "E10", "E17 9"]);
    expect(readable(contextIn(caseB(), 2))).toEqual(["E06"]);
  });
});

describe("a stored event answers to a detected one", () => {
  const conflict = (date: string, id = "u1") => ({ id, level: 3, date });
  const event = (given: Partial<CooperationEvent>): CooperationEvent => ({
    id: "e",
    type: "E10",
    date: "2026-01-20",
    detectedAuto: true,
    status: "dismissed",
    ...given,
  });
  const answered = (cycle: Partial<Cycle>, ...events: CooperationEvent[]) =>
    detectedEvents(contextFor(cycle, { events })).map((found) => found.answer?.status);
  const log = { relationship: { issueLog: [conflict("2026-01-15")] } };

  test.each<[string, Partial<CooperationEvent>, string | undefined]>([
    ["by its key", { key: "u1" }, "dismissed"],
    ["but not about another conflict", { key: "u0" }, undefined],
    ["without a key when it came later", {}, "dismissed"],
    ["but not when it came before", { date: "2026-01-14" }, undefined],
    ["but not about another type", { type: "E09" }, undefined],
  ])("%s", (_title, given, status) => {
    expect(answered(log, event(given))).toEqual([status]);
  });

  test("the latest one", () => {
    expect(answered(log, event({ key: "u1" }), event({ key: "u1", status: "started" }))).toEqual([
      "started",
    ]);
  });

  test("in the examples, whose events name no facts", () => {
    const answers = (context: Parameters<typeof detectedEvents>[0]) =>
      detectedEvents(context).map(({ type, answer: stored }) => [type, stored?.id]);

    expect(answers(contextIn(caseA()))).toEqual([
      ["E06", "ev-a3"],
      ["E08", "ev-a4"],
      ["E09", "ev-a2"],
    ]);
    expect(answers(contextIn(caseB(), 1))).toEqual([
      ["E09", "ev-b01"],
      ["E10", "ev-b0"],
      ["E10", "ev-b0"],
      ["E17", undefined],
    ]);
  });
});

test("a snoozed event comes up again on its day", () => {
  const events = ["2026-02-02", "2026-02-03", null].map((remindOn, index) => ({
    id: `e${index}`,
    type: "E12",
    date: "2026-01-20",
    detectedAuto: false,
    status: "snoozed" as const,
    remindOn,
  }));

  expect(dueItems(contextFor({}, { events }))).toMatchObject([{ event: { id: "e0" } }]);
});

describe("an evaluation ahead of its time is due by an event", () => {
  const early = (cycle: Partial<Cycle>, events: CooperationEvent[] = []) =>
    unmetConditions("G45", contextFor({ ...planned("2026-12-01"), ...cycle }, { events })).some(
      ({ condition }) => condition === "periodRunning",
    );
  const conflict = { relationship: { issueLog: [{ id: "u1", level: 3, date: "2026-01-15" }] } };
  const stored = (given: Partial<CooperationEvent>): CooperationEvent[] => [
    {
      id: "e",
      type: "E14",
      date: "2026-01-20",
      detectedAuto: false,
      status: "open",
      ...given,
    },
  ];

  test.each<[string, Partial<Cycle>, CooperationEvent[], boolean]>([
    ["not without one", {}, [], true],
    ["that was noted", {}, stored({}), false],
    ["that the data show", conflict, [], false],
    ["not when it was found unnecessary", {}, stored({ status: "dismissed" }), true],
    [
      "not when a detected one was found unnecessary",
      conflict,
      stored({ type: "E10", key: "u1", status: "dismissed" }),
      true,
    ],
    ["not when it belongs to an earlier cycle", {}, stored({ date: "2025-01-01" }), true],
    ["not when it recommends something else", {}, stored({ type: "E12" }), true],
  ])("%s", (_title, cycle, events, isEarly) => {
    expect(early(cycle, events)).toBe(isEarly);
  });
});

test("trust that is merely low is no event", () => {
  const trustRatings = [answer("us", allOf(2)), answer("ally", allOf(2))];

  expect(detected({ evaluation: { trustRatings } })).toEqual([]);
});
