import { describe, expect, test } from "vitest";

import { CHECKLISTS, type ChecklistAnswers } from "#domain/checklist.ts";
import type { Cycle } from "#domain/cooperation.ts";
import type { Evaluation } from "#domain/fields/evaluation.ts";
import type { Needs } from "#domain/fields/needs.ts";
import type { Search } from "#domain/fields/search.ts";
import type { Structures } from "#domain/fields/structures.ts";
import {
  currentPhase,
  gateAfter,
  type GateId,
  phaseBehindGate,
  unmetConditions,
} from "#domain/gate.ts";
import { PHASE_IDS } from "#domain/phase.ts";

import {
  type Around,
  caseA,
  contextFor,
  contextIn,
  NO_COMPETITION_CLAUSE,
} from "./support/cooperations.ts";
import { copies } from "./support/judging.ts";

/** What keeps a gate closed, with the names and numbers its sentence mentions. */
function unmet(gate: GateId, cycle: Partial<Cycle>, around: Around = {}) {
  return unmetConditions(gate, contextFor(cycle, around)).map(({ condition, params }) =>
    [condition, ...Object.values(params ?? {})].join(" "),
  );
}

function inState(state: "open" | "partial" | null): ChecklistAnswers {
  return Object.fromEntries(CHECKLISTS.needs.map(({ id }) => [id, { state }]));
}

const rated = (state: "fulfilled" | "partial" | "open" | null) => ({ "c5-01": { state } });

const log = (...gates: GateId[]) => ({
  gateLog: gates.map((gate) => ({ gate, date: "2025-05-12", unmet: [] })),
});

describe("from the needs to the search", () => {
  const needs: Needs = {
    decision: { choice: "cooperate" },
    goals: [{ metric: "Contracts", target: 40 }],
    competencies: [{ level: "missing" }],
    forms: ["vertical"],
  };
  const checklist: ChecklistAnswers = Object.fromEntries(
    CHECKLISTS.needs.map(({ id }) => [id, { state: "fulfilled" }]),
  );

  test("nothing is in the way", () => {
    expect(unmet("G12", { needs, checklist })).toEqual([]);
  });

  test.each<[string, Needs, ChecklistAnswers, string[]]>([
    ["a decision to clarify first", { decision: { choice: "clarify" } }, {}, ["notDecided"]],
    ["no decision", { decision: null }, {}, ["notDecided"]],
    ["no goal", { goals: [] }, {}, ["noMeasurableGoal"]],
    ["a goal without a metric", { goals: [{ target: 40 }] }, {}, ["noMeasurableGoal"]],
    ["a goal without a target", { goals: [{ metric: "Contracts" }] }, {}, ["noMeasurableGoal"]],
    ["no gap", { competencies: [{ level: "strong", intent: "keep" }] }, {}, ["noGap"]],
    ["an undecided form", { forms: ["undecided"] }, {}, ["formOpen"]],
    ["no form", { forms: [] }, {}, ["formOpen"]],
    ["open resources", {}, { "c1-09": { state: "open" } }, ["resourcesOpen"]],
    ["unanswered resources", {}, { "c1-09": { state: null } }, ["resourcesOpen"]],
    ["a red light", {}, inState("open"), ["resourcesOpen", "needsLight"]],
    ["a grey light", {}, inState(null), ["resourcesOpen", "needsLight"]],
  ])("%s is", (_title, entries, answers, conditions) => {
    const cycle = { needs: { ...needs, ...entries }, checklist: { ...checklist, ...answers } };

    expect(unmet("G12", cycle)).toEqual(conditions);
  });

  test.each<[string, Needs, ChecklistAnswers]>([
    ["something to source", { competencies: [{ level: "sufficient", intent: "source" }] }, {}],
    ["partly settled resources", {}, { "c1-09": { state: "partial" } }],
    ["an amber light", {}, { ...inState("partial"), "c1-09": { state: "fulfilled" } }],
    ["a target of 0", { goals: [{ metric: "Complaints", target: 0 }] }, {}],
  ])("%s is not", (_title, entries, answers) => {
    const cycle = { needs: { ...needs, ...entries }, checklist: { ...checklist, ...answers } };

    expect(unmet("G12", cycle)).toEqual([]);
  });
});

describe("from the search to the structures", () => {
  const criteria = ["a", "b", "c", "d", "e"].map((id) => ({ id, weight: 20 }));
  const scores = (count: number) =>
    Object.fromEntries(criteria.slice(0, count).map(({ id }, index) => [id, { value: 5 - index }]));
  const weaver = {
    id: "weaver",
    name: "Weaver",
    relationType: "none",
    partnerMotive: "More orders",
    scores: scores(5),
    mustChecks: { must: "yes" },
  } as const;
  const second = { ...weaver, id: "second", name: "Second", scores: scores(4) } as const;
  const third = { ...weaver, id: "third", name: "Third", scores: scores(4) } as const;
  const search: Search = {
    mustCriteria: [{ id: "must", text: "Own workshop" }],
    criteria,
    candidates: [weaver, second, third],
    selectedIds: ["weaver"],
    nda: "signed",
  };
  const withWeaver = (change: NonNullable<Search["candidates"]>[number]): Search => ({
    candidates: [{ ...weaver, ...change }, second, third],
  });

  test("nothing is in the way", () => {
    expect(unmet("G23", { search })).toEqual([]);
  });

  test.each<[string, Search, string[]]>([
    ["nobody selected", { selectedIds: [] }, ["noneSelected", "motiveMissing"]],
    ["a failed must", withWeaver({ mustChecks: { must: "no" } }), ["mustFailed Weaver"]],
    ["two companies compared", { candidates: [weaver, second] }, ["fewCompared"]],
    [
      "a third rated to 60 %",
      {
        candidates: [weaver, second, { ...third, scores: scores(3) }],
      },
      ["fewCompared"],
    ],
    ["a private tie", withWeaver({ relationType: "private" }), ["tieOpen"]],
    ["a friend nobody else looked at", withWeaver({ relationType: "personal" }), ["tieOpen"]],
    [
      "a spontaneous favorite on a lower rank",
      {
        gutFavorite: "Weaver",
        ...withWeaver({ scores: Object.fromEntries(criteria.map(({ id }) => [id, { value: 1 }])) }),
      },
      ["tieOpen"],
    ],
    ["a confidentiality that is only planned", { nda: "planned" }, ["ndaPlanned"]],
    ["a partner without a motive", withWeaver({ partnerMotive: " " }), ["motiveMissing"]],
    [
      "a second partner without a motive",
      {
        candidates: [weaver, { ...second, partnerMotive: "" }, third],
        selectedIds: ["weaver", "second"],
      },
      ["motiveMissing"],
    ],
    [
      "a second partner who fails a must",
      {
        candidates: [weaver, { ...second, mustChecks: { must: "no" } }, third],
        selectedIds: ["weaver", "second"],
      },
      ["mustFailed Second"],
    ],
  ])("%s is", (_title, entries, conditions) => {
    expect(unmet("G23", { search: { ...search, ...entries } })).toEqual(conditions);
  });

  test.each<[string, Search]>([
    ["an unclear must", withWeaver({ mustChecks: { must: "unknown" } })],
    [
      "a failed must of somebody else",
      {
        candidates: [weaver, second, { ...third, mustChecks: { must: "no" } }],
      },
    ],
    [
      "a private tie that was dismissed for a reason",
      {
        ...withWeaver({ relationType: "private" }),
        dismissedWarnings: [{ warning: "W1", reason: "The board decided without us" }],
      },
    ],
    [
      "a private tie that somebody else looked at",
      { ...withWeaver({ relationType: "private" }), secondOpinion: { person: "Advisor" } },
    ],
    ["a confidentiality nobody needs", { nda: "notNeeded" }],
    ["a confidentiality nobody answered", { nda: null }],
    ["a confidentiality whose answer was taken back", { nda: "" }],
  ])("%s is not", (_title, entries) => {
    expect(unmet("G23", { search: { ...search, ...entries } })).toEqual([]);
  });
});

describe("a search nobody needs", () => {
  test("asks for nothing before the structures", () => {
    expect(unmet("G23", { search: { skipped: true } })).toEqual([]);
  });

  test("is passed over on the way from the needs", () => {
    expect(phaseBehindGate("needs", contextFor({ search: { skipped: true } }))).toBe("structures");
    expect(phaseBehindGate("needs", contextFor())).toBe("search");
    expect(phaseBehindGate("search", contextFor({ search: { skipped: true } }))).toBe("structures");
    expect(phaseBehindGate("evaluation", contextFor())).toBeUndefined();
  });
});

describe("from the structures to the relationship", () => {
  const structures: Structures = {
    agreement: { kind: "loi" },
    tasks: [{ assign: { us: "RA" } }],
    infoSharing: copies(5, {}),
    clauses: NO_COMPETITION_CLAUSE,
    legalHints: { L08: { state: "checked" }, L11: { state: "notApplicable" } },
    evaluationPlan: { firstDate: "2026-07-01" },
  };
  const hard = { likelihood: 3, severity: 4 };

  test("nothing is in the way", () => {
    expect(unmet("G34", { structures })).toEqual([]);
  });

  test.each<[string, Structures, string[]]>([
    ["an oral agreement", { agreement: { kind: "oral" } }, ["notWritten"]],
    ["no agreement", { agreement: null }, ["notWritten"]],
    [
      "two tasks of nobody or two",
      {
        tasks: [{ assign: {} }, { assign: { us: "RA", ally: "A" } }, { assign: { us: "RA" } }],
      },
      ["accountabilityUnclear 2"],
    ],
    ["four kinds of information", { infoSharing: copies(4, {}) }, ["sharingUnsettled"]],
    ["two tensions without an arrangement", { tensions: [hard, hard] }, ["tensionsOpen 2"]],
    [
      "a hint to check",
      { legalHints: { L08: { state: "toCheck" }, L11: { state: "checked" } } },
      ["hintsUnchecked 1"],
    ],
    ["hints nobody assessed", { legalHints: {} }, ["hintsUnchecked 2"]],
    ["a clause on competition nobody ruled out", { clauses: [] }, ["hintsUnchecked 1"]],
    [
      "an evaluation without a date",
      { evaluationPlan: { intervalMonths: 6 } },
      ["evaluationUnplanned"],
    ],
  ])("%s is", (_title, entries, conditions) => {
    expect(unmet("G34", { structures: { ...structures, ...entries } })).toEqual(conditions);
  });

  test.each<[string, Structures]>([
    ["a draft", { agreement: { kind: "draft" } }],
    ["a reviewed agreement", { agreement: { kind: "reviewed" } }],
    ["a signed agreement", { agreement: { kind: "signed" } }],
    ["a tension with an arrangement", { tensions: [{ ...hard, arrangement: "Open books" }] }],
    ["a small tension", { tensions: [{ likelihood: 2, severity: 5 }] }],
  ])("%s is not", (_title, entries) => {
    expect(unmet("G34", { structures: { ...structures, ...entries } })).toEqual([]);
  });
});

describe("from the relationship to the evaluation", () => {
  const meetings = [{ lastHeld: "2026-01-22" }];
  const participants = [{ memberId: "us" }, { memberId: "ally" }];
  const due = (firstDate: string): Partial<Cycle> => ({
    structures: { evaluationPlan: { firstDate } },
    relationship: { meetings },
    evaluation: { participants },
  });
  const event = { id: "e", date: "2026-01-20", detectedAuto: true, status: "open" } as const;

  test("nothing is in the way on the agreed day", () => {
    expect(unmet("G45", due("2026-02-02"))).toEqual([]);
  });

  test.each<[string, Partial<Cycle>, string[]]>([
    ["the day before the agreed one", due("2026-02-03"), ["periodRunning"]],
    ["no agreed day", { ...due("2026-02-02"), structures: {} }, ["periodRunning"]],
    ["no meeting held", { ...due("2026-02-02"), relationship: {} }, ["noMeetingHeld"]],
    [
      "participants of one member",
      {
        ...due("2026-02-02"),
        evaluation: { participants: [{ memberId: "us" }, { memberId: "us" }] },
      },
      ["participantsMissing"],
    ],
    [
      "a participant of a stranger",
      {
        ...due("2026-02-02"),
        evaluation: { participants: [{ memberId: "us" }, { memberId: "stranger" }] },
      },
      ["participantsMissing"],
    ],
  ])("%s is", (_title, cycle, conditions) => {
    expect(unmet("G45", cycle)).toEqual(conditions);
  });

  test.each([
    ["a grave conflict allows it", { ...event, type: "E10" }, []],
    [
      "a conflict on the first day of the cycle does",
      { ...event, type: "E10", date: "2025-01-13" },
      [],
    ],
    ["a joining partner does not", { ...event, type: "E01" }, ["periodRunning"]],
    [
      "a dismissed conflict does not",
      { ...event, type: "E10", status: "dismissed" as const },
      ["periodRunning"],
    ],
    [
      "a conflict before the cycle does not",
      { ...event, type: "E10", date: "2025-01-12" },
      ["periodRunning"],
    ],
  ])("ahead of the agreed day %s", (_title, given, conditions) => {
    expect(unmet("G45", due("2026-07-01"), { events: [given] })).toEqual(conditions);
  });
});

describe("from the evaluation to a new cycle", () => {
  const evaluation: Evaluation = {
    consequences: [{ owner: "Kim", dueDate: "2026-03-01" }],
    continuation: { choice: "adapt" },
    nextDate: "2026-07-13",
  };
  test.each<[string, Evaluation, ChecklistAnswers, string[]]>([
    ["with all of it nothing is missing", {}, rated("fulfilled"), []],
    ["partly rated is enough", {}, rated("partial"), []],
    ["an open rating is missing", {}, rated("open"), ["notAllRated"]],
    ["an unanswered rating is missing", {}, {}, ["notAllRated"]],
    [
      "two loose consequences are named",
      {
        consequences: [{ owner: "Kim" }, { dueDate: "2026-03-01" }],
      },
      rated("fulfilled"),
      ["consequencesLoose 2"],
    ],
    ["no consequence is loose", { consequences: [] }, rated("fulfilled"), []],
    [
      "the continuation is missing",
      { continuation: null },
      rated("fulfilled"),
      ["continuationOpen"],
    ],
    ["the next date is missing", { nextDate: "" }, rated("fulfilled"), ["nextDateMissing"]],
    [
      "an end needs no next date",
      {
        continuation: { choice: "end" },
        nextDate: "",
      },
      rated("fulfilled"),
      [],
    ],
  ])("%s", (_title, entries, checklist, conditions) => {
    expect(unmet("G51", { evaluation: { ...evaluation, ...entries }, checklist })).toEqual(
      conditions,
    );
  });
});

describe("the current phase", () => {
  test.each<[string, Partial<Cycle>, string]>([
    ["is the first of a new cycle", {}, "needs"],
    ["is the next once a gate was passed deliberately", log("G12"), "search"],
    ["skips a search nobody needs", { ...log("G12"), search: { skipped: true } }, "structures"],
    ["does not skip a phase whose gate is closed", log("G23", "G34"), "needs"],
    [
      "stays the last when all gates were passed",
      log("G12", "G23", "G34", "G45", "G51"),
      "evaluation",
    ],
  ])("%s", (_title, cycle, phase) => {
    expect(currentPhase(contextFor(cycle))).toBe(phase);
  });

  test("moves on by itself where everything is met", () => {
    expect(currentPhase(contextIn(caseA()))).toBe("evaluation");
  });

  test("is left by a gate of its own", () => {
    expect(PHASE_IDS.map(gateAfter)).toEqual(["G12", "G23", "G34", "G45", "G51"]);
  });
});
