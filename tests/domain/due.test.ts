import { describe, expect, test } from "vitest";

import type { Cycle } from "#domain/cooperation.ts";
import { dueItems } from "#domain/due.ts";
import { evaluationDates } from "#domain/evaluation-date.ts";

import { contextFor } from "./support/cooperations.ts";

const plan = { structures: { evaluationPlan: { firstDate: "2026-01-12" } } };
const decided = {
  ...plan,
  evaluation: { continuation: { choice: "keep" as const }, nextDate: "2026-07-13" },
};

describe("the agreed evaluation", () => {
  test.each<[string, Partial<Cycle>, string, string, number]>([
    ["lies ahead 15 days before", plan, "2025-12-28", "ahead", 0],
    ["comes near 14 days before", plan, "2025-12-29", "near", 0],
    ["is near on its day", plan, "2026-01-12", "near", 0],
    ["is overdue the day after", plan, "2026-01-13", "overdue", 1],
    ["is overdue by three weeks", plan, "2026-02-02", "overdue", 21],
    ["makes room for the next once it is decided", decided, "2026-02-02", "ahead", 0],
  ])("%s", (_title, cycle, today, state, overdueDays) => {
    expect(evaluationDates(contextFor(cycle, { today }))).toMatchObject([{ state, overdueDays }]);
  });

  test("stands with its date, and the next with its own", () => {
    expect(evaluationDates(contextFor(plan))).toMatchObject([{ date: "2026-01-12" }]);
    expect(evaluationDates(contextFor(decided))).toMatchObject([{ date: "2026-07-13" }]);
  });

  test.each<[string, Partial<Cycle>]>([
    ["nobody has planned", {}],
    ["has no successor at the end", { ...plan, evaluation: { continuation: { choice: "end" } } }],
  ])("%s", (_title, cycle) => {
    expect(evaluationDates(contextFor(cycle))).toEqual([]);
  });
});

describe("what is due", () => {
  const event = {
    id: "joined",
    type: "E01",
    date: "2026-01-20",
    detectedAuto: false,
    status: "open",
  } as const;
  const meeting = { id: "weekly", title: "Weekly", nextDate: "2026-02-05" };
  const consequence = {
    id: "pay",
    type: "changeRule",
    dueDate: "2026-03-15",
    status: "planned",
  } as const;

  test("stands in the order of its dates, whatever its kind", () => {
    const context = contextFor(
      {
        structures: { evaluationPlan: { firstDate: "2026-02-10" } },
        relationship: { meetings: [meeting] },
        evaluation: { consequences: [consequence] },
      },
      { events: [event] },
    );

    expect(dueItems(context).map(({ kind, date }) => [kind, date])).toEqual([
      ["event", "2026-01-20"],
      ["meeting", "2026-02-05"],
      ["evaluation", "2026-02-10"],
      ["consequence", "2026-03-15"],
    ]);
  });

  test("holds the next step with a company that is still in the selection", () => {
    const candidates = [
      { id: "a", name: "A", status: "talk", nextStep: "Call", nextDate: "2026-01-05" },
      { id: "b", name: "B", status: "shortlist", nextDate: "2026-03-01" },
      { id: "c", name: "C", status: "declined", nextDate: "2026-01-01" },
      { id: "d", name: "D", status: "excluded", nextDate: "2026-01-01" },
      { id: "e", name: "E", status: "talk", nextStep: "Some day" },
      { id: "f", name: "F", status: "talk", nextDate: "" },
    ] as const;
    expect(dueItems(contextFor({ search: { candidates } }))).toMatchObject([
      { kind: "candidate", date: "2026-01-05", candidate: { id: "a", nextStep: "Call" } },
      { kind: "candidate", date: "2026-03-01", candidate: { id: "b" } },
    ]);
  });

  test.each(["started", "snoozed", "dismissed"] as const)(
    "leaves out events that are %s",
    (status) => {
      expect(dueItems(contextFor({}, { events: [{ ...event, status }] }))).toEqual([]);
    },
  );

  test.each<[string, Partial<Cycle>]>([
    ["meetings without a date", { relationship: { meetings: [{ ...meeting, nextDate: "" }] } }],
    [
      "consequences that are done",
      { evaluation: { consequences: [{ ...consequence, status: "done" }] } },
    ],
    [
      "consequences of the next cycle",
      { evaluation: { consequences: [{ ...consequence, type: "newGoal" }] } },
    ],
    [
      "consequences without a date",
      { evaluation: { consequences: [{ ...consequence, dueDate: null }] } },
    ],
  ])("leaves out %s", (_title, cycle) => {
    expect(dueItems(contextFor(cycle))).toEqual([]);
  });
});
