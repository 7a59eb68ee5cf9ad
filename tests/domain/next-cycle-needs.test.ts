import { describe, expect, test } from "vitest";

import type { CooperationEvent, Cycle } from "#domain/cooperation.ts";
import type { Needs } from "#domain/fields/needs.ts";
import { suggestsPartnerSearch } from "#domain/next-cycle/next-cycle.ts";

import { ally, anEmptyCycle, us } from "./support/cooperations.ts";
import { continued, marked } from "./support/next-cycle.ts";

const reason = "Waterworks ask for more than we can do";
const event: CooperationEvent = {
  id: "joined",
  type: "E01",
  date: "2026-01-20",
  detectedAuto: false,
  status: "open",
  note: "After a trial",
};
const consequence = { id: "q", text: "Equip five waterworks", status: "planned" } as const;

const evaluated = (evaluation: Cycle["evaluation"], needs: Needs = {}) =>
  continued({ needs, evaluation }).next;

describe("the trigger of the next cycle", () => {
  test.each<[string, Cycle["evaluation"], string | null, string]>([
    ["is empty where nothing is known", {}, null, ""],
    ["begins with the event", {}, "joined", "Event E01: After a trial"],
    [
      "gives the reason of the continuation",
      { continuation: { choice: "adapt", reason } },
      null,
      reason,
    ],
    [
      "speaks of expansion when partners are added",
      {
        continuation: { choice: "expand", reason },
      },
      null,
      `Expansion: ${reason}`,
    ],
    [
      "speaks of expansion when a network is built",
      {
        continuation: { choice: "network", reason },
      },
      null,
      `Expansion: ${reason}`,
    ],
    [
      "names the partner to be found",
      {
        consequences: [{ ...consequence, type: "newPartner", text: "Find an installer" }],
      },
      null,
      "Find an installer",
    ],
    [
      "leaves out a partner nobody seeks any more",
      {
        consequences: [{ ...consequence, type: "newPartner", status: "dropped" }],
      },
      null,
      "",
    ],
    [
      "puts each of them on a line",
      {
        continuation: { choice: "expand", reason },
        consequences: [{ ...consequence, type: "newPartner", text: "Find an installer" }],
      },
      "joined",
      `Event E01: After a trial\nExpansion: ${reason}\nFind an installer`,
    ],
  ])("%s", (_title, evaluation, triggerEventId, trigger) => {
    const { next } = continued({ evaluation }, { triggerEventId }, { events: [event] });

    expect(next.needs.trigger).toBe(trigger);
    expect(next.triggerEventId).toBe(triggerEventId);
  });

  test("is a proposal, and so is all that was copied", () => {
    const copied: Needs = {
      businessAreas: [{ id: "service", name: "Service" }],
      priorityAreaId: "service",
      digitalStatus: "planned",
      digitalProjects: [{ id: "remote", title: "Remote", stage: "idea" }],
      forms: ["vertical"],
      fields: ["rnd", "other"],
      fieldsOther: "Prototypes",
      intensity: "project",
      customerBenefit: "Fewer interruptions",
      noGos: [{ id: "shares", text: "No shares" }],
      risks: [{ id: "fails", risk: "Partner fails" }],
    };
    const next = evaluated({ continuation: { choice: "keep", reason } }, copied);

    expect(next.needs).toMatchObject(copied);
    expect(marked(next, "proposal")).toEqual(
      ["trigger", ...Object.keys(copied)].map((field) => `needs.${field}`),
    );
    expect(next.marks?.every(({ fromCycle }) => fromCycle === 1)).toBe(true);
  });
});

test("resources, alternatives, support and decision have to be found anew", () => {
  const next = evaluated(
    {},
    {
      resources: { budget: 60_000 },
      alternatives: [{ option: "build" }],
      internalSupport: 4,
      decision: { choice: "cooperate" },
    },
  );

  expect(next.needs).not.toHaveProperty("resources");
  expect(next.needs).not.toHaveProperty("alternatives");
  expect(next.needs).not.toHaveProperty("internalSupport");
  expect(next.needs).not.toHaveProperty("decision");
});

describe("a competence", () => {
  const gap = { id: "software", name: "Software", level: "missing", intent: "source" } as const;
  const search: Cycle["search"] = {
    candidates: [
      { id: "weaver", name: "Weaver" },
      { id: "dyer", name: "Dyer" },
    ],
    selectedIds: ["weaver", "dyer"],
  };
  const weaver = { ...ally, name: "Weaver", candidateId: "weaver" };

  test.each([
    ["that the partner was chosen for is proposed as sufficient", gap, [us, weaver], "sufficient"],
    [
      "is closed by a partner known by name, too",
      gap,
      [us, { ...weaver, candidateId: null }],
      "sufficient",
    ],
    [
      "is closed by a partner known by origin, too",
      gap,
      [us, { ...weaver, name: "Weaver & Sons" }],
      "sufficient",
    ],
    ["stays a gap when nobody joined", gap, [us], "missing"],
    ["stays a gap when somebody else joined", gap, [us, ally], "missing"],
    ["stays a gap when the partner left", gap, [us, { ...weaver, leftInCycle: 1 }], "missing"],
    [
      "to be developed at home stays a gap",
      { ...gap, intent: "develop" as const },
      [us, weaver],
      "missing",
    ],
  ])("%s", (_title, competence, partners, level) => {
    const { next } = continued({ needs: { competencies: [competence] }, search }, {}, { partners });

    expect(next.needs.competencies).toEqual([{ ...competence, level }]);
    expect(marked(next, "proposal")).toEqual(["needs.competencies"]);
  });
});

describe("a goal", () => {
  const goal = {
    id: "contracts",
    title: "Contracts",
    metric: "signed",
    baseline: 0,
    target: 40,
    dueDate: "2025-12-31",
    priority: 1,
  } as const;
  const goalsAfter = (actual: number | null, consequences: object[] = []) =>
    evaluated({ goalResults: [{ goalId: "contracts", actual }], consequences }, { goals: [goal] });

  test.each([
    ["that was missed starts from where it got to", 31, [{ ...goal, baseline: 31, dueDate: "" }]],
    ["that was not measured keeps its baseline", null, [{ ...goal, dueDate: "" }]],
    ["that ended at 0 starts from 0", 0, [{ ...goal, dueDate: "" }]],
    ["that was reached is archived", 40, []],
    ["that was exceeded is archived", 44, []],
  ])("%s", (_title, actual, goals) => {
    expect(goalsAfter(actual).needs.goals).toEqual(goals);
  });

  test("that was reached but is to be adjusted goes on and says why", () => {
    const next = goalsAfter(40, [{ ...consequence, type: "adjustGoal", targetRef: "contracts" }]);

    expect(next.needs.goals).toEqual([{ ...goal, baseline: 40, dueDate: "" }]);
    expect(next.marks).toContainEqual({
      kind: "proposal",
      field: "needs.goals",
      recordId: "contracts",
      fromCycle: 1,
      consequenceId: "q",
    });
  });

  test("that is to be adjusted but is none leaves no mark nobody could confirm", () => {
    const next = goalsAfter(31, [{ ...consequence, type: "adjustGoal", targetRef: "Umsatz" }]);

    expect((next.marks ?? []).filter(({ recordId }) => recordId === "Umsatz")).toEqual([]);
  });
});

describe("a consequence becomes a draft:", () => {
  test.each<[string, object, keyof Needs, object]>([
    ["a new goal", { type: "newGoal" }, "goals", { title: consequence.text }],
    ["a new need", { type: "newNeed" }, "businessAreas", { name: consequence.text }],
    [
      "a gap",
      { type: "newNeed", targetRef: "needs.competencies" },
      "competencies",
      {
        name: consequence.text,
        level: "missing",
        intent: "source",
      },
    ],
    ["a new opportunity", { type: "newOpportunity" }, "opportunities", { title: consequence.text }],
  ])("%s", (_title, given, field, draft) => {
    const next = evaluated({ consequences: [{ ...consequence, ...given }] });

    expect(next.needs[field]).toMatchObject([{ id: "new-1", ...draft }]);
    expect(marked(next, "proposal")).toEqual([`needs.${field}`, `needs.${field} new-1`]);
    expect(next.marks?.at(-1)).toMatchObject({ consequenceId: "q" });
  });

  test("none where it was dropped", () => {
    const next = evaluated({
      consequences: [{ ...consequence, type: "newGoal", status: "dropped" }],
    });

    expect(next.needs.goals).toEqual([]);
  });
});

describe("an opportunity", () => {
  const market = { id: "market", title: "Market", kind: "market" } as const;

  test.each([
    ["that was used is archived", "yes", []],
    ["that was used in part goes on", "partly", [market]],
    ["that was not used goes on", "no", [market]],
  ] as const)("%s", (_title, used, opportunities) => {
    const next = evaluated(
      { opportunityResults: [{ opportunityId: "market", title: "Market", isNew: false, used }] },
      { opportunities: [market] },
    );

    expect(next.needs.opportunities).toEqual(opportunities);
  });

  test("that came up on the way is proposed, used or not", () => {
    const found = { title: "Showroom", effect: "Twelve visits", isNew: true, used: "yes" } as const;
    const next = evaluated({ opportunityResults: [found] });

    expect(next.needs.opportunities).toEqual([
      { id: "new-1", title: "Showroom", kind: "", description: "Twelve visits" },
    ]);
  });

  test("nobody rated goes on", () => {
    expect(evaluated({}, { opportunities: [market] }).needs.opportunities).toEqual([market]);
  });
});

test("what the evaluation decided waits among the needs", () => {
  const next = evaluated({
    consequences: [
      { ...consequence, id: "rule", type: "changeRule" },
      { ...consequence, id: "kept", type: "learn" },
      { ...consequence, id: "done", type: "changeRoles", status: "done" },
    ],
  });

  expect(next.needs.carriedOver).toMatchObject([{ consequenceId: "rule", status: null }]);
});

test.each<[string, Cycle["evaluation"], boolean]>([
  ["an expansion does", { continuation: { choice: "expand" } }, true],
  ["a network does", { continuation: { choice: "network" } }, true],
  ["a consequence does", { consequences: [{ ...consequence, type: "newPartner" }] }, true],
  [
    "a dropped consequence does not",
    {
      consequences: [{ ...consequence, type: "newPartner", status: "dropped" }],
    },
    false,
  ],
  ["an adaptation does not", { continuation: { choice: "adapt" } }, false],
])("what suggests a partner search: %s", (_title, evaluation, suggested) => {
  expect(suggestsPartnerSearch(anEmptyCycle({ evaluation }))).toBe(suggested);
});
