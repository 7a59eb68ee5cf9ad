import { describe, expect, test } from "vitest";

import type { Cycle } from "#domain/cooperation.ts";
import { heldBack, stoppedBy } from "#domain/decision.ts";
import { nextStep } from "#domain/next-step.ts";

import { caseA, contextFor } from "./support/cooperations.ts";

const REASON = "Wir bauen die Fachleute selbst auf.";
const decided = (choice: "cooperate" | "clarify" | "stop", given = {}) => ({
  choice,
  reason: REASON,
  date: "2026-01-20",
  ...given,
});
const wentOn = (date: string): Pick<Cycle, "gateLog"> => ({
  gateLog: [{ gate: "G12", date, unmet: [] }],
});

describe("the decision holds back from the search", () => {
  test.each([
    ["not while there is none", undefined, {}, null],
    ["not when it is to cooperate", decided("cooperate"), {}, null],
    ["when it is to stop", decided("stop"), {}, "stop"],
    ["when something has to be clarified", decided("clarify"), {}, "clarify"],
    ["not once somebody went on afterwards", decided("stop"), wentOn("2026-01-21"), null],
    ["when it was taken after going on", decided("stop"), wentOn("2026-01-19"), "stop"],
    ["when both happened on one day", decided("stop"), wentOn("2026-01-20"), "stop"],
    ["also without a date", decided("stop", { date: "" }), wentOn("2026-01-21"), "stop"],
  ])("%s", (_title, decision, cycle, choice) => {
    const context = contextFor({ needs: decision ? { decision } : {}, ...cycle });
    expect(heldBack(context)?.choice ?? null).toBe(choice);
  });
});

describe("a no is a complete result", () => {
  test.each([
    ["with reason and date", decided("stop"), true],
    ["not without a reason", decided("stop", { reason: "" }), false],
    ["not with a reason of a few letters", decided("stop", { reason: "darum" }), false],
    ["not without a date", decided("stop", { date: "" }), false],
    ["not with a date to come", decided("stop", { date: "2026-02-03" }), false],
    ["not when it is to clarify", decided("clarify"), false],
  ])("%s", (_title, decision, isComplete) => {
    expect(stoppedBy(contextFor({ needs: { decision } })) !== null).toBe(isComplete);
  });
});

describe("the next step after the decision", () => {
  test("asks for nothing else once a no is documented, however little is filled in", () => {
    const checklist = { "c1-03": { state: "open" as const } };
    const context = contextFor({ needs: { decision: decided("stop") }, checklist });

    expect(nextStep(context)).toMatchObject({
      kind: "stopped",
      decision: { isDocumented: true, reason: REASON, date: "2026-01-20" },
    });
  });

  test("asks for the reason of a no that has none", () => {
    const context = contextFor({ needs: { decision: { choice: "stop" } } });

    expect(nextStep(context)).toMatchObject({
      kind: "stopped",
      decision: { isDocumented: false },
    });
  });

  test("does not let a no hide what is overdue", () => {
    const context = contextFor({
      needs: { decision: decided("stop") },
      structures: { evaluationPlan: { firstDate: "2026-01-12" } },
    });

    expect(nextStep(context)).toMatchObject({ kind: "evaluationOverdue" });
  });

  test("goes on with phase 1 while something has to be clarified", () => {
    const context = contextFor({ needs: { decision: decided("clarify") } });

    expect(nextStep(context)).toMatchObject({ kind: "field", phase: "needs", step: "trigger" });
  });

  test("then leads to the decision and not to the search", () => {
    const [cycle] = caseA().cycles;
    const needs = { ...cycle?.needs, decision: decided("clarify"), forms: ["undecided" as const] };
    const checklist = Object.fromEntries(
      Object.entries(cycle?.checklist ?? {}).filter(([id]) => id.startsWith("c1-")),
    );

    expect(nextStep(contextFor({ needs, checklist }))).toMatchObject({
      kind: "clarify",
      decision: { choice: "clarify", reason: REASON },
      unmet: [{ condition: "formOpen" }],
    });
  });
});
