import { describe, expect, test } from "vitest";

import type { Structures } from "#domain/fields/structures.ts";

import { ally, us } from "./support/cooperations.ts";
import { copies, characters, judged, readable, type Surroundings } from "./support/judging.ts";

type Row = [title: string, field: keyof Structures, entries: Structures, found: string[]];

const both = ["us", "ally"];
const principle = { id: "early", text: "We speak up early", confirmedBy: both };
const task = { id: "plan", task: "Plan", assign: { us: "RA", ally: "C" } };
const role = {
  id: "lead",
  role: "coordination",
  memberId: "us",
  person: "Kim",
  deputy: "Sam",
} as const;
const talk = { ...role, id: "talk", role: "internalCommunication" } as const;
const contribution = { id: "hours", memberId: "us", kind: "time", description: "Hours" } as const;
const theirs = { ...contribution, id: "theirs", memberId: "ally" } as const;
const needs = { goals: [{ id: "goal", title: "Contracts" }] };

describe("an entry on principles, contributions and roles counts once nothing is missing", () => {
  test.each<Row>([
    [
      "two principles are too few",
      "principles",
      { principles: [principle, principle] },
      ["tooFew"],
    ],
    ["three principles are enough", "principles", { principles: copies(3, principle) }, []],
    [
      "a goal nobody confirmed is no joint goal",
      "jointGoals",
      {
        jointGoals: [{ id: "joint", goalId: "goal", confirmedBy: ["us"] }],
      },
      ["noJointGoal"],
    ],
    [
      "a goal all confirmed is a joint goal",
      "jointGoals",
      {
        jointGoals: [{ id: "joint", goalId: "goal", confirmedBy: both }],
      },
      [],
    ],
    [
      "a deleted goal is no joint goal",
      "jointGoals",
      {
        jointGoals: [{ id: "joint", goalId: "deleted", confirmedBy: both }],
      },
      ["refMissing joint.goalId"],
    ],
    [
      "each member contributes",
      "contributions",
      {
        contributions: [contribution],
      },
      ["noContribution"],
    ],
    [
      "a contribution of each is enough",
      "contributions",
      {
        contributions: [contribution, theirs],
      },
      [],
    ],
    [
      "a contribution does not end before it begins",
      "contributions",
      {
        contributions: [{ ...contribution, from: "2025-05-02", to: "2025-05-01" }, theirs],
      },
      ["dateOrder hours.to"],
    ],
    [
      "each member gets something in return",
      "returns",
      {
        returns: [{ id: "money", memberId: "us", description: "Fees" }],
      },
      ["noReturn"],
    ],
    ["costs have a rule", "costSharing", { costSharing: { text: "Later" } }, ["choice rule"]],
    [
      "a rule of its own takes 20 characters for costs",
      "costSharing",
      {
        costSharing: { rule: "byAgreement", text: characters(19) },
      },
      ["noArrangementText text"],
    ],
    [
      "a described rule for costs is enough",
      "costSharing",
      {
        costSharing: { rule: "byAgreement", text: characters(20) },
      },
      [],
    ],
    ["equal parts need no words", "costSharing", { costSharing: { rule: "equal" } }, []],
    [
      "a rule of its own takes 20 characters for revenues",
      "revenueSharing",
      {
        revenueSharing: { rule: "byAgreement" },
      },
      ["noArrangementText text"],
    ],
    ["own accounts need no words", "revenueSharing", { revenueSharing: { rule: "own" } }, []],
    ["two tasks are too few", "tasks", { tasks: [task, task] }, ["tooFew"]],
    ["three tasks are enough", "tasks", { tasks: copies(3, task) }, []],
    [
      "nobody accountable is one too few",
      "tasks",
      {
        tasks: [{ ...task, assign: { us: "R" } }, task, task],
      },
      ["accountable plan.assign"],
    ],
    [
      "two accountable are one too many",
      "tasks",
      {
        tasks: [{ ...task, assign: { us: "RA", ally: "A" } }, task, task],
      },
      ["accountable plan.assign"],
    ],
    [
      "somebody has to do the task",
      "tasks",
      {
        tasks: [{ ...task, assign: { us: "A", ally: "I" } }, task, task],
      },
      ["responsible plan.assign"],
    ],
    [
      "a task of nobody lacks both",
      "tasks",
      {
        tasks: [{ ...task, assign: {} }, task, task],
      },
      ["accountable plan.assign", "responsible plan.assign"],
    ],
    [
      "several may do a task",
      "tasks",
      {
        tasks: [{ ...task, assign: { us: "RA", ally: "R" } }, task, task],
      },
      [],
    ],
    ["coordination alone does not communicate", "roles", { roles: [role] }, ["rolesMissing"]],
    ["communication alone does not coordinate", "roles", { roles: [talk] }, ["rolesMissing"]],
    ["coordination and communication are enough", "roles", { roles: [role, talk] }, []],
  ])("%s", (_title, field, entries, problems) => {
    const state = judged("structures", field, entries, { cycle: { needs } });

    expect(readable(state.problems)).toEqual(problems);
  });
});

describe("an entry of the structures may be worth a look and still counts", () => {
  const three: Surroundings = { partners: [us, ally, { ...ally, id: "third", name: "Third" }] };

  test.each<[string, keyof Structures, Structures, Surroundings, string[]]>([
    [
      "a principle not all have confirmed",
      "principles",
      {
        principles: [{ ...principle, confirmedBy: ["us"] }, principle, principle],
      },
      {},
      ["notConfirmed early.confirmedBy"],
    ],
    ["principles all have confirmed", "principles", { principles: copies(3, principle) }, {}, []],
    [
      "a role without a deputy",
      "roles",
      {
        roles: [{ ...role, deputy: "" }, talk],
      },
      {},
      ["deputyMissing lead.deputy"],
    ],
    ["roles with deputies", "roles", { roles: [role, talk] }, {}, []],
    [
      "a concern open for 31 days",
      "concerns",
      {
        concerns: [
          { id: "cash", memberId: "ally", text: "Cash", status: "open", raisedOn: "2026-01-02" },
        ],
      },
      {},
      ["oldConcern cash.status"],
    ],
    [
      "a concern open for 30 days",
      "concerns",
      {
        concerns: [
          { id: "cash", memberId: "ally", text: "Cash", status: "open", raisedOn: "2026-01-03" },
        ],
      },
      {},
      [],
    ],
    [
      "an old concern that was answered",
      "concerns",
      {
        concerns: [
          {
            id: "cash",
            memberId: "ally",
            text: "Cash",
            status: "answered",
            raisedOn: "2025-01-02",
          },
        ],
      },
      {},
      [],
    ],
    [
      "a majority of two",
      "decisionRule",
      {
        decisionRule: { rule: "majority" },
      },
      {},
      ["majorityOfTwo rule"],
    ],
    ["a majority of three", "decisionRule", { decisionRule: { rule: "majority" } }, three, []],
    ["unanimity of two", "decisionRule", { decisionRule: { rule: "unanimous" } }, {}, []],
  ])("%s", (_title, field, entries, around, hints) => {
    const state = judged("structures", field, entries, around);

    expect(readable(state.hints)).toEqual(hints);
    expect(state.problems).toEqual([]);
  });
});
