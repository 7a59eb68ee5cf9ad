import { describe, expect, test } from "vitest";

import type { Cycle } from "#domain/cooperation.ts";
import type { Structures } from "#domain/fields/structures.ts";

import { ally, TODAY, us } from "./support/cooperations.ts";
import { continued, marked } from "./support/next-cycle.ts";

const amendment = {
  id: "q",
  type: "amendAgreement",
  targetRef: "cl-08",
  status: "planned",
} as const;
const gone = { ...ally, id: "gone", name: "Gone", leftInCycle: 1 };
const newcomer = { ...ally, id: "newcomer", name: "Newcomer", joinedInCycle: 2 };
const changed = { partners: [us, ally, gone, newcomer] };

describe("the structures", () => {
  test("hold on, but for the joint goals", () => {
    const structures: Structures = {
      principles: [{ id: "early", text: "Early", confirmedBy: ["us", "ally"] }],
      jointGoals: [{ goalId: "contracts", confirmedBy: ["us", "ally"] }],
      tasks: [{ id: "plan", task: "Plan", assign: { us: "RA" } }],
      roles: [{ id: "lead", role: "coordination", memberId: "us" }],
      infoSharing: [{ id: "dates", category: "Dates", owner: "us" }],
      knowHow: [{ id: "rules", title: "Rules", memberId: "us" }],
      tensions: [{ id: "tie", typeId: "T01" }],
      conflictPath: [{ id: "first", level: 1 }],
      decisionRule: { rule: "unanimous" },
      costSharing: { rule: "equal" },
      revenueSharing: { rule: "own" },
      membership: { joining: "All agree" },
      externalAppearance: "separate",
      contributions: [{ id: "hours", memberId: "us" }],
      returns: [{ id: "fees", memberId: "us" }],
    };
    const { jointGoals: _reset, ...kept } = structures;
    const { next } = continued({ structures });

    expect(next.structures).toEqual({ ...kept, evaluationPlan: { firstDate: "" } });
    expect(marked(next, "proposal")).toEqual(["structures.contributions", "structures.returns"]);
    expect(marked(next, "review")).toEqual([]);
  });

  test("keep versions and amendments as history that nobody has to look at", () => {
    const structures: Structures = {
      agreementVersions: [{ id: "v", version: 1, date: "2025-05-12", clauses: [] }],
      amendments: [{ id: "n", clauseId: "cl-08", number: 1, confirmedBy: ["us", "gone"] }],
    };
    const { next } = continued({ structures }, {}, changed);

    expect(next.structures).toMatchObject(structures);
    expect(marked(next, "review")).toEqual([]);
  });

  test("flag each row that names a member who left or joined", () => {
    const { next } = continued(
      {
        structures: {
          tasks: [
            { id: "plan", assign: { us: "RA", gone: "C" } },
            { id: "sell", assign: { us: "RA", gone: "" } },
            { id: "welcome", assign: { us: "RA", newcomer: "I" } },
          ],
          roles: [
            { id: "lead", memberId: "us" },
            { id: "talk", memberId: "gone" },
          ],
          returns: [{ memberId: "us" }, { memberId: "gone" }],
        },
        relationship: {
          contacts: [
            { id: "kim", memberId: "us" },
            { id: "bo", memberId: "gone" },
          ],
          applications: [{ id: "portal", operator: "us", users: ["us", "gone"] }],
          dataFlows: [{ id: "values", from: "us", to: ["ally"] }],
        },
      },
      {},
      changed,
    );

    expect(marked(next, "review")).toEqual([
      "structures.tasks plan",
      "structures.tasks welcome",
      "structures.roles talk",
      "structures.returns r2",
      "relationship.contacts bo",
      "relationship.applications portal",
    ]);
  });

  test("keep the confirmations of those who stay only", () => {
    const confirmedBy = ["us", "ally", "gone", "newcomer"];
    const { next } = continued(
      { structures: { principles: [{ id: "early", confirmedBy }] } },
      {},
      changed,
    );

    expect(next.structures.principles).toEqual([{ id: "early", confirmedBy: ["us", "ally"] }]);
  });

  test.each([
    ["is drafted again", {}, "drafted"],
    ["stays when the amendment is done", { status: "done" as const }, "agreed"],
    ["stays when the amendment was dropped", { status: "dropped" as const }, "agreed"],
  ])("an amended clause %s", (_title, change, status) => {
    const clauses = [
      { id: "costs", clauseId: "cl-08", status: "agreed" } as const,
      { id: "profits", clauseId: "cl-09", status: "agreed" } as const,
    ];
    const evaluation = { consequences: [{ ...amendment, ...change }] };
    const { next } = continued({ structures: { clauses }, evaluation });

    expect(next.structures.clauses).toEqual([{ ...clauses[0], status }, clauses[1]]);
  });

  test.each([
    ["counts on", { kind: "signed", version: 1 }, 2, [{ version: 1, archivedOn: TODAY }]],
    ["begins to count", { kind: "draft" }, 2, []],
  ] as const)("the version of the agreement %s", (_title, agreement, version, archived) => {
    const { next } = continued({ structures: { agreement } });

    expect(next.structures.agreement).toEqual({ ...agreement, version });
    expect(next.archivedAgreements).toEqual(archived);
  });

  test("plan the evaluation for the date that was agreed", () => {
    const { next } = continued({
      structures: { evaluationPlan: { intervalMonths: 6, firstDate: "2026-01-12" } },
      evaluation: { nextDate: "2026-07-13" },
    });

    expect(next.structures.evaluationPlan).toEqual({ intervalMonths: 6, firstDate: "2026-07-13" });
  });
});

describe("a legal hint", () => {
  const checked = { state: "checked", note: "Lawyer" } as const;

  test("keeps its assessment, unless its reason is new", () => {
    const legalHints = { L01: { state: "notApplicable" }, L08: checked } as const;
    const rival = { ...newcomer, competitor: "yes" as const };
    const { next } = continued({ structures: { legalHints } }, {}, { partners: [us, ally, rival] });

    expect(next.structures.legalHints).toEqual({ L08: checked });
  });

  test.each<[string, string, "checked" | "notApplicable", string[]]>([
    ["checked for 24 months stands", "2024-02-02", "checked", []],
    [
      "checked for longer is to be checked again",
      "2024-02-01",
      "checked",
      ["structures.legalHints L08"],
    ],
    ["ruled out long ago stands", "2023-01-01", "notApplicable", []],
  ])("%s", (_title, startedOn, state, again) => {
    const { next } = continued({ startedOn, structures: { legalHints: { L08: { state } } } });

    expect(marked(next, "renew")).toEqual(again);
  });
});

describe("the relationship", () => {
  test("goes on with rules, channels, meetings, contacts, applications and flows", () => {
    const relationship: Cycle["relationship"] = {
      startDate: "2025-05-12",
      formalRules: [{ id: "rule", text: "Answer within a day" }],
      informalRules: [{ id: "habit", text: "First names" }],
      channels: [{ id: "phone", purpose: "urgent" }],
      meetings: [{ id: "weekly", title: "Weekly" }],
      contacts: [{ id: "kim", memberId: "us" }],
      applications: [{ id: "portal", name: "Portal" }],
      dataFlows: [{ id: "values", title: "Values" }],
    };

    expect(continued({ relationship }).next.relationship).toEqual(relationship);
  });

  test("takes on open measures and issues and archives the rest", () => {
    const { next } = continued({
      relationship: {
        trustMeasures: [{ id: "tour", done: true }, { id: "visit", done: false }, { id: "call" }],
        promises: [
          { id: "kept", status: "kept" },
          { id: "broken", status: "broken" },
          { id: "moved", status: "moved" },
          { id: "open" },
        ],
        issueLog: [
          { id: "late", closedOn: "2025-09-04" },
          { id: "cash", closedOn: null },
        ],
        decisionLog: [{ id: "alarm", decision: "Three levels" }],
      },
    });

    expect(next.relationship).toEqual({
      trustMeasures: [{ id: "visit", done: false }, { id: "call" }],
      promises: [{ id: "moved", status: "moved" }, { id: "open" }],
      issueLog: [{ id: "cash", closedOn: null }],
    });
  });
});
