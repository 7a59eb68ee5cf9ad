import { describe, expect, test } from "vitest";

import { fieldStates } from "#domain/assess.ts";
import { CHECKLISTS } from "#domain/checklist.ts";
import type { Cycle, Mark } from "#domain/cooperation.ts";
import { type PhaseId, stepsOf } from "#domain/phase.ts";
import { skippedAnswers } from "#domain/next-cycle/next-search.ts";
import { progressOf, stepProgress } from "#domain/progress.ts";

import { caseA, contextFor, contextIn } from "./support/cooperations.ts";
import { characters } from "./support/judging.ts";

const trigger = characters(20);

describe("a phase that has just begun", () => {
  test.each<[PhaseId, number]>([
    ["needs", 26],
    ["search", 24],
    ["relationship", 22],
    ["evaluation", 25],
  ])("%s: nothing of %i entries is done", (phase, units) => {
    expect(progressOf(phase, contextFor())).toMatchObject({ done: 0, units, percent: 0 });
  });

  test("has no opportunity to rate in the evaluation once the goals are rated", () => {
    const goalResults = [{ id: "row", goalId: "joint", actual: 31 }];
    const { failing, units } = progressOf(
      "evaluation",
      contextFor({ evaluation: { goalResults } }),
    );

    expect(units).toBe(25);
    expect(failing.map(({ id }) => id)).not.toContain("opportunityResults");
  });

  test("asks for one entry less without a digital project", () => {
    expect(progressOf("needs", contextFor({ needs: { digitalStatus: "no" } }))).toMatchObject({
      done: 1,
      units: 25,
    });
  });

  test("asks for the last consequences and one more item from cycle 2 on", () => {
    const { units, failing } = progressOf("needs", contextFor({ number: 2 }));

    expect(units).toBe(28);
    expect(failing.map(({ id }) => id)).not.toContain("carriedOver");
  });
});

describe("an entry counts", () => {
  test.each<[string, Partial<Cycle>, number]>([
    ["once it passes its rule", { needs: { trigger } }, 1],
    ["not while it is too short", { needs: { trigger: "Soon" } }, 0],
    ["when it is optional as nothing more", { needs: { noGos: [{ text: "No shares" }] } }, 0],
    ["when an item is fulfilled", { checklist: { "c1-01": { state: "fulfilled" } } }, 1],
    [
      "when an item is open, for it was worked on",
      { checklist: { "c1-01": { state: "open" } } },
      1,
    ],
    ["when an item is not relevant", { checklist: { "c1-01": { state: "notRelevant" } } }, 1],
    ["not when an item has a note only", { checklist: { "c1-01": { note: "Ask Kim" } } }, 0],
    ["not when an item belongs to another phase", { checklist: { "c2-01": { state: "open" } } }, 0],
    ["not when the item comes in cycle 2", { checklist: { "c1-12": { state: "fulfilled" } } }, 0],
  ])("%s", (_title, cycle, done) => {
    expect(progressOf("needs", contextFor(cycle)).done).toBe(done);
  });

  test("from cycle 2 on for the twelfth item as well", () => {
    const first = progressOf("needs", contextFor({ number: 2 })).done;
    const answered = contextFor({ number: 2, checklist: { "c1-12": { state: "open" } } });

    expect(progressOf("needs", answered).done).toBe(first + 1);
  });

  test("only once a proposal is confirmed", () => {
    const proposal: Mark = { kind: "proposal", field: "needs.trigger", fromCycle: 1 };
    const proposed = contextFor({ needs: { trigger }, marks: [proposal] });
    const confirmed = contextFor({ needs: { trigger }, marks: [] });

    expect(progressOf("needs", proposed).failing.map(({ id }) => id)).toContain("trigger");
    expect(progressOf("needs", confirmed).failing.map(({ id }) => id)).not.toContain("trigger");
  });

  test.each<Mark["kind"]>(["review", "renew"])("although it is marked for %s", (kind) => {
    const marks: Mark[] = [{ kind, field: "needs.trigger", fromCycle: 1 }];

    expect(progressOf("needs", contextFor({ needs: { trigger }, marks })).done).toBe(1);
  });
});

test("the percentage is rounded down, so that 100 means complete", () => {
  const cooperation = caseA();

  expect(progressOf("relationship", contextIn(cooperation))).toMatchObject({
    done: 21,
    units: 22,
    percent: 95,
  });
  expect(progressOf("needs", contextIn(cooperation)).percent).toBe(100);
});

test("a search nobody needs shows as skipped", () => {
  expect(progressOf("search", contextFor({ search: { skipped: true } })).skipped).toBe(true);
  expect(progressOf("search", contextFor()).skipped).toBe(false);
});

test("a skipped search is not half done by the answers nobody gave", () => {
  const checklist = skippedAnswers("no partner is sought");
  const context = contextFor({ number: 2, search: { skipped: true }, checklist });

  expect(progressOf("search", context).percent).toBe(0);
});

describe("a step", () => {
  const area = { id: "service", name: "Service", expectedAdvantage: "Fewer trips", advantage: 5 };

  test.each<[string, PhaseId, string, Partial<Cycle>, string]>([
    ["is not begun without an entry", "needs", "areas", {}, "none"],
    [
      "is begun with its first entry",
      "needs",
      "areas",
      { needs: { businessAreas: [area] } },
      "started",
    ],
    [
      "is begun with an entry that does not pass",
      "needs",
      "trigger",
      { needs: { trigger: "Soon" } },
      "started",
    ],
    [
      "is complete once all it asks for passes",
      "needs",
      "areas",
      {
        needs: { businessAreas: [area], priorityAreaId: "service" },
      },
      "complete",
    ],
    [
      "is begun by a proposal",
      "needs",
      "trigger",
      {
        needs: { trigger },
        marks: [{ kind: "proposal", field: "needs.trigger", fromCycle: 1 }],
      },
      "started",
    ],
    [
      "is not begun by a hidden entry",
      "needs",
      "digital",
      {
        needs: { digitalStatus: null, digitalProjects: [] },
      },
      "none",
    ],
    [
      "is complete where its condition asks for nothing more",
      "needs",
      "digital",
      {
        needs: { digitalStatus: "no" },
      },
      "complete",
    ],
  ])("%s", (_title, phase, step, cycle, status) => {
    const steps = stepProgress(phase, fieldStates(phase, contextFor(cycle)));

    expect(steps.find(({ id }) => id === step)?.status).toBe(status);
  });

  test("names what is missing", () => {
    const states = fieldStates("needs", contextFor({ needs: { businessAreas: [area] } }));
    const areas = stepProgress("needs", states).find(({ id }) => id === "areas");

    expect(areas?.missing.map(({ id }) => id)).toEqual(["priorityAreaId"]);
  });

  test("tells what lacks something from what only waits to be confirmed", () => {
    const marks: Mark[] = [
      { kind: "proposal", field: "needs.businessAreas", fromCycle: 1 },
      { kind: "proposal", field: "needs.priorityAreaId", fromCycle: 1 },
    ];
    const needs = { businessAreas: [area], priorityAreaId: "gone" };
    const states = fieldStates("needs", contextFor({ number: 2, needs, marks }));
    const areas = stepProgress("needs", states).find(({ id }) => id === "areas");

    expect(areas?.toConfirm.map(({ id }) => id)).toContain("businessAreas");
    expect(areas?.missing.map(({ id }) => id)).not.toContain("businessAreas");
  });

  test.each(Object.keys(CHECKLISTS) as PhaseId[])(
    "of %s is complete in the first example",
    (phase) => {
      const steps = stepProgress(phase, fieldStates(phase, contextIn(caseA())));

      expect(steps.map(({ id }) => id)).toEqual(stepsOf(phase).map(({ id }) => id));
      expect(steps.filter(({ status }) => status !== "complete")).toEqual([]);
    },
  );

  test.each(Object.keys(CHECKLISTS) as PhaseId[])(
    "of %s holds each field once at most",
    (phase) => {
      const fields = stepsOf(phase).flatMap((step) => step.fields);

      expect(new Set(fields).size).toBe(fields.length);
    },
  );
});
