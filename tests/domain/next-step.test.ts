import { describe, expect, test } from "vitest";

import { type ChecklistAnswers, CHECKLISTS } from "#domain/checklist.ts";
import type { Cycle } from "#domain/cooperation.ts";
import { nextStep, weakestPhase } from "#domain/next-step.ts";
import type { PhaseId } from "#domain/phase.ts";

import {
  aCooperation,
  anEmptyCycle,
  caseA,
  contextFor,
  contextIn,
} from "./support/cooperations.ts";

const passed = (...gates: string[]): Pick<Cycle, "gateLog"> => ({
  gateLog: gates.map((gate) => ({ gate, date: "2025-05-12", unmet: [] })),
});
const overdueEvaluation = { structures: { evaluationPlan: { firstDate: "2026-01-12" } } };
const overdueConsequence = {
  evaluation: {
    consequences: [
      { id: "pay", type: "changeRule", dueDate: "2026-02-01", status: "planned" } as const,
    ],
  },
};
const openKeyPoint: ChecklistAnswers = { "c1-03": { state: "open" } };
const contradiction: ChecklistAnswers = { "c4-07": { state: "fulfilled" } };

describe("the next step is", () => {
  test("the overdue evaluation before anything else", () => {
    const context = contextFor({
      ...overdueEvaluation,
      ...overdueConsequence,
      checklist: { ...openKeyPoint, ...contradiction },
    });

    expect(nextStep(context)).toEqual({ kind: "evaluationOverdue", days: 21 });
  });

  test("then an overdue consequence", () => {
    const context = contextFor({
      ...overdueConsequence,
      checklist: { ...openKeyPoint, ...contradiction },
    });

    expect(nextStep(context)).toMatchObject({
      kind: "consequenceOverdue",
      consequence: { id: "pay" },
      isCarriedOver: false,
    });
  });

  test("an overdue consequence of a closed cycle, to be decided in the running one", () => {
    const cooperation = aCooperation({
      cycles: [
        anEmptyCycle({ ...overdueConsequence, closedOn: "2026-01-31" }),
        anEmptyCycle({
          number: 2,
          needs: { carriedOver: [{ id: "row", consequenceId: "pay", status: null }] },
        }),
      ],
    });

    expect(nextStep(contextIn(cooperation, 2))).toMatchObject({
      kind: "consequenceOverdue",
      isCarriedOver: true,
    });
  });

  test("then an open ★ item of the current phase", () => {
    const context = contextFor({ checklist: { ...openKeyPoint, ...contradiction } });

    expect(nextStep(context)).toEqual({ kind: "keyPoint", phase: "needs", item: "c1-03" });
  });

  test("then a contradiction, in whatever phase", () => {
    expect(nextStep(contextFor({ checklist: contradiction }))).toEqual({
      kind: "contradiction",
      phase: "relationship",
      item: "c4-07",
    });
  });

  test("then the first missing entry of the current phase, in the order of its steps", () => {
    expect(nextStep(contextFor())).toMatchObject({
      kind: "field",
      phase: "needs",
      step: "trigger",
      state: { id: "trigger" },
      missing: 15,
    });
    expect(nextStep(contextFor(passed("G12")))).toMatchObject({
      kind: "field",
      phase: "search",
      step: "picture",
      state: { id: "idealPartner" },
    });
  });

  test("a confirmation where an entry was only taken over, and neither counts as the other", () => {
    const marks = [
      { kind: "proposal" as const, field: "needs.trigger", fromCycle: 1 },
      { kind: "proposal" as const, field: "needs.customerBenefit", fromCycle: 1 },
    ];
    const text = "Long enough to count as an answer";
    const taken = { trigger: text, customerBenefit: text };
    const waiting = contextFor({ needs: taken, marks });
    const missing = contextFor({ needs: { customerBenefit: text }, marks: marks.slice(1) });

    expect(nextStep(waiting)).toMatchObject({
      kind: "confirm",
      step: "trigger",
      state: { id: "trigger" },
      waiting: 2,
    });
    expect(nextStep(missing)).toMatchObject({ kind: "field", missing: 14 });
  });

  test("then the rest of the checklist", () => {
    const [cycle] = caseA().cycles;
    const checklist = {
      ...answersTo(cycle, "needs"),
      "c1-09": { state: null },
      "c1-10": { state: null },
    };
    const context = contextFor({ needs: cycle?.needs ?? {}, checklist });

    expect(nextStep(context)).toEqual({ kind: "checklist", phase: "needs", open: 2 });
  });

  test("then the gate, with what it still lacks", () => {
    const [cycle] = caseA().cycles;
    const needs = { ...cycle?.needs, forms: ["undecided" as const] };
    const context = contextFor({ needs, checklist: answersTo(cycle, "needs") });

    expect(nextStep(context)).toEqual({
      kind: "gate",
      phase: "needs",
      gate: "G12",
      to: "search",
      unmet: [{ condition: "formOpen" }],
    });
  });

  test("a new cycle once everything is done", () => {
    const context = complete();

    expect(nextStep(context)).toEqual({
      kind: "gate",
      phase: "evaluation",
      gate: "G51",
      to: undefined,
      unmet: [],
    });
  });

  test("the next evaluation when even that was passed", () => {
    const { cooperation, cycle } = complete();
    const done = { ...cycle, ...passed("G34", "G51") };

    expect(nextStep({ ...contextIn(cooperation), cycle: done })).toEqual({
      kind: "nextEvaluation",
      date: "2026-07-13",
    });
  });

  test("nothing in a closed cycle", () => {
    expect(nextStep(contextFor({ ...overdueEvaluation, closedOn: "2026-02-01" }))).toBeNull();
  });
});

test("a ★ item that is merely unanswered does not push ahead of entries", () => {
  expect(nextStep(contextFor({ checklist: { "c1-03": { state: null } } }))).toMatchObject({
    kind: "field",
  });
});

test("an open ★ item of another phase waits for its turn", () => {
  expect(nextStep(contextFor({ checklist: { "c3-01": { state: "open" } } }))).toMatchObject({
    kind: "field",
  });
});

describe("the weakest phase", () => {
  test.each<[string, ChecklistAnswers, PhaseId | null]>([
    ["is unknown without an answer", {}, null],
    ["is the only one that can be judged", answers("search", 12, "fulfilled"), "search"],
    [
      "is the one with the lowest readiness",
      {
        ...answers("needs", 11, "fulfilled"),
        ...answers("structures", 12, "partial"),
      },
      "structures",
    ],
    [
      "needs half of its answers to count",
      {
        ...answers("needs", 11, "partial"),
        ...answers("structures", 3, "open"),
      },
      "needs",
    ],
    [
      "is the earlier among equals",
      {
        ...answers("relationship", 12, "partial"),
        ...answers("search", 12, "partial"),
      },
      "search",
    ],
  ])("%s", (_title, checklist, phase) => {
    expect(weakestPhase(contextFor({ checklist }))).toBe(phase);
  });
});

/** What a cycle answered in one phase; the others stay silent and contradict nothing. */
function answersTo(cycle: Cycle | undefined, phase: PhaseId): ChecklistAnswers {
  return Object.fromEntries(
    CHECKLISTS[phase].map(({ id }) => [id, cycle?.checklist[id] ?? { state: null }]),
  );
}

/** The first example without its contradiction and its open answer. */
function complete() {
  const cooperation = caseA();
  const [cycle] = cooperation.cycles;
  const checklist = {
    ...cycle?.checklist,
    "c4-05": { state: "partial" as const },
    "c4-11": { state: "partial" as const },
  };
  return contextIn({
    ...cooperation,
    cycles: cooperation.cycles.map((one) => ({ ...one, checklist })),
  });
}

/** The same answer to the first items of a phase. */
function answers(phase: PhaseId, count: number, state: "fulfilled" | "partial" | "open") {
  return Object.fromEntries(CHECKLISTS[phase].slice(0, count).map(({ id }) => [id, { state }]));
}
