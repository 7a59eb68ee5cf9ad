import { describe, expect, test } from "vitest";

import type { Cycle } from "#domain/cooperation.ts";
import type { Evaluation } from "#domain/fields/evaluation.ts";
import type { Relationship } from "#domain/fields/relationship.ts";

import { contradicted, type Evidence, expectEvidence } from "./support/data-checks.ts";
import { copies } from "./support/judging.ts";

const given = (supports: Relationship, contradicts: Relationship): Evidence => ({
  supports: { relationship: supports },
  contradicts: { relationship: contradicts },
});
const found = (supports: Evaluation, contradicts: Evaluation): Evidence => ({
  supports: { evaluation: supports },
  contradicts: { evaluation: contradicts },
});
const planned = (firstDate: string): Partial<Cycle> => ({
  structures: { evaluationPlan: { firstDate } },
});

const ours = { memberId: "us" };
const theirs = { memberId: "ally" };
const urgent = { purpose: "urgent" };
const daily = { purpose: "daily" };
const confidential = { purpose: "confidential" };
const weekly = { rhythm: "weekly" } as const;
const flow = {
  title: "Values",
  from: "us",
  to: ["ally"],
  content: "Pressure",
  infoId: "sensors",
  frequency: "daily",
  volume: "many",
  method: "api",
  personalData: true,
  gdprRole: "joint",
  protection: "Encrypted",
  owner: "Kim",
  status: "live",
} as const;

const judged = (values: readonly (number | null)[], raterId: string) => ({
  participantId: raterId,
  raterId,
  targetId: "network",
  values: [...values, ...copies(16 - values.length, null)],
});

const sums = (own: number, others: number) => ({
  targetId: "network",
  aggregated: {
    us: { n: own, sum: copies(16, 4 * own), count: copies(16, own) },
    ally: { n: others, sum: copies(16, 4 * others), count: copies(16, others) },
  },
});

describe("an answer about the relationship on 2026-02-02", () => {
  expectEvidence("relationship", {
    "c4-01": given({ partnerNeeds: [ours, theirs] }, { partnerNeeds: [ours] }),
    "c4-02": given(
      { channels: [urgent, daily, confidential] },
      { channels: [urgent, daily, daily] },
    ),
    "c4-03": given(
      { meetings: [{ ...weekly, lastHeld: "2026-01-19" }] },
      { meetings: [{ ...weekly, lastHeld: "2026-01-18" }] },
    ),
    "c4-04": given(
      { contacts: [ours, theirs].map((contact) => ({ ...contact, deputy: "Sam" })) },
      { contacts: [{ ...ours, deputy: "Sam" }, theirs] },
    ),
    "c4-05": given(
      { contacts: [...copies(4, { decisionScope: "Dates" }), {}] },
      { contacts: [...copies(3, { decisionScope: "Dates" }), {}] },
    ),
    "c4-06": given(
      { formalRules: [{ where: "Folder" }, { where: "Portal" }] },
      { formalRules: [{ where: "Folder" }, { where: "" }] },
    ),
    "c4-07": given({ informalRules: [{}, {}] }, { informalRules: [{}] }),
    "c4-08": given(
      { applications: [{ operator: "us", exitExport: "no" }] },
      { applications: [{ operator: "us", exitExport: "" }] },
    ),
    "c4-09": given({ dataFlows: [flow] }, { dataFlows: [flow, { ...flow, gdprRole: "" }] }),
    "c4-10": given({ trustMeasures: [{}, { done: true }] }, { trustMeasures: [{ done: false }] }),
    "c4-11": given({ issueLog: [{ date: "2026-01-03" }] }, { issueLog: [{ date: "2026-01-02" }] }),
    "c4-12": { supports: planned("2026-02-03"), contradicts: planned("2026-02-02") },
  });

  test.each<[string, string, Relationship]>([
    ["channels without an urgent one", "c4-02", { channels: [daily, daily, confidential] }],
    ["two channels", "c4-02", { channels: [urgent, confidential] }],
    ["a meeting nobody held", "c4-03", { meetings: [weekly] }],
    ["a member without a contact", "c4-04", { contacts: [{ ...ours, deputy: "Sam" }] }],
    ["no contacts", "c4-05", { contacts: [] }],
    ["one rule", "c4-06", { formalRules: [{ where: "Folder" }] }],
    ["no application", "c4-08", { applications: [] }],
    ["an application nobody operates", "c4-08", { applications: [{ exitExport: "yes" }] }],
    ["a flow without protection", "c4-09", { dataFlows: [{ ...flow, protection: "" }] }],
    ["flows nobody described", "c4-09", {}],
  ])("is contradicted by %s as well", (_title, item, relationship) => {
    expect(contradicted("relationship", item, { relationship })).toEqual([item]);
  });

  test.each<[string, string, Partial<Cycle>]>([
    [
      "a meeting on demand that was held",
      "c4-03",
      {
        relationship: { meetings: [{ rhythm: "onDemand", lastHeld: "2025-01-01" }] },
      },
    ],
    ["no data that flow", "c4-09", { relationship: { noDataFlows: true } }],
    [
      "an old issue that was closed",
      "c4-11",
      {
        relationship: { issueLog: [{ date: "2025-01-01", closedOn: "2025-03-01" }] },
      },
    ],
    [
      "an evaluation that is done",
      "c4-12",
      {
        ...planned("2026-01-12"),
        evaluation: { continuation: { choice: "keep" } },
      },
    ],
    [
      "an evaluation that was done without a plan",
      "c4-12",
      {
        evaluation: { continuation: { choice: "keep" } },
      },
    ],
  ])("agrees with %s", (_title, item, cycle) => {
    expect(contradicted("relationship", item, cycle)).toEqual([]);
  });
});

describe("an answer about the evaluation", () => {
  const enough = [4, 4, 3];
  const amendment = { type: "amendAgreement", targetRef: "cl-09" } as const;
  const signOff = [ours, theirs].map((one) => ({ ...one, date: "2026-01-30" }));
  const jointGoals = [{ goalId: "contracts" }, { goalId: "trips" }];
  const market = { needs: { opportunities: [{ id: "market" }] } };

  expectEvidence("evaluation", {
    "c5-01": found(
      { participants: [ours, theirs].map((one) => ({ ...one, responded: true })) },
      { participants: [{ ...ours, responded: true }, theirs] },
    ),
    "c5-02": {
      supports: {
        structures: { jointGoals },
        evaluation: {
          goalResults: [
            { goalId: "contracts", actual: 0 },
            { goalId: "trips", actual: 3 },
          ],
        },
      },
      contradicts: {
        structures: { jointGoals },
        evaluation: {
          goalResults: [
            { goalId: "contracts", actual: 0 },
            { goalId: "trips", actual: null },
          ],
        },
      },
    },
    "c5-03": {
      supports: {
        ...market,
        evaluation: { opportunityResults: [{ opportunityId: "market", used: "no" }] },
      },
      contradicts: {
        ...market,
        evaluation: { opportunityResults: [{ opportunityId: "market", used: "" }] },
      },
    },
    "c5-04": found(
      {
        proportionality: [
          { ...ours, rating: 4 },
          { ...theirs, rating: 2 },
        ],
      },
      {
        proportionality: [
          { ...ours, rating: 4 },
          { ...theirs, rating: null },
        ],
      },
    ),
    "c5-05": found({ benefits: [{ kind: "nonMonetary" }] }, { benefits: [{ kind: "monetary" }] }),
    "c5-06": found(
      {
        proportionality: [
          { ...ours, fairness: 4 },
          { ...theirs, fairness: 2 },
        ],
      },
      {
        proportionality: [
          { ...ours, fairness: 4 },
          { ...theirs, rating: 4 },
        ],
      },
    ),
    "c5-07": found(
      { trustRatings: [judged(enough, "us"), judged(enough, "ally")] },
      { trustRatings: [judged(enough, "us"), judged([4, 4], "ally")] },
    ),
    "c5-08": {
      supports: {
        relationship: { issueLog: [{ closedOn: "2025-09-04", learned: "Warn early" }, {}] },
      },
      contradicts: { relationship: { issueLog: [{ closedOn: "2025-09-04", learned: "" }] } },
    },
    "c5-09": found(
      { insights: [{ reusableFor: "future" }] },
      { insights: [{ reusableFor: "this" }] },
    ),
    "c5-10": found(
      { consequences: [{ owner: "Kim", dueDate: "2026-03-01" }] },
      { consequences: [{ owner: "Kim", dueDate: "2026-03-01" }, { owner: "Kim" }] },
    ),
    "c5-11": found(
      { consequences: [{ ...amendment, status: "inProgress" }] },
      { consequences: [{ ...amendment, status: "planned" }] },
    ),
    "c5-12": found(
      { continuation: { choice: "keep" }, nextDate: "2026-07-13" },
      { continuation: { choice: "keep" } },
    ),
  });

  test.each<[string, string, Evaluation]>([
    ["a member nobody asked", "c5-01", { participants: [{ ...ours, responded: true }] }],
    ["a view of the others only", "c5-07", { trustRatings: [judged(enough, "ally")] }],
    ["too few sums to be shown", "c5-07", { trustRatings: sums(3, 2) }],
    ["a consequence without an owner", "c5-10", { consequences: [{ dueDate: "2026-03-01" }] }],
    [
      "an amendment of nothing",
      "c5-11",
      {
        consequences: [{ type: "amendAgreement", status: "done" }],
      },
    ],
    [
      "an amendment signed by one",
      "c5-11",
      {
        consequences: [{ ...amendment, status: "planned" }],
        signOff: signOff.slice(1),
      },
    ],
    ["a date without a decision", "c5-12", { nextDate: "2026-07-13" }],
  ])("is contradicted by %s as well", (_title, item, evaluation) => {
    expect(contradicted("evaluation", item, { evaluation })).toEqual([item]);
  });

  test.each<[string, string, Evaluation]>([
    ["sums of three and three", "c5-07", { trustRatings: sums(3, 3) }],
    [
      "a planned amendment all have signed",
      "c5-11",
      {
        consequences: [{ ...amendment, status: "planned" }],
        signOff,
      },
    ],
    ["no amendment", "c5-11", { consequences: [{ type: "newGoal", status: "planned" }] }],
    ["an end without a next date", "c5-12", { continuation: { choice: "end" } }],
    ["no conflicts", "c5-08", {}],
  ])("agrees with %s", (_title, item, evaluation) => {
    expect(contradicted("evaluation", item, { evaluation })).toEqual([]);
  });
});
