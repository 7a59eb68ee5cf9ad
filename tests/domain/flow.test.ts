import { describe, expect, test } from "vitest";

import { currentCycle, type Cycle } from "#domain/cooperation.ts";
import { contextOf } from "#domain/context.ts";
import { removeRecord } from "#domain/edit.ts";
import { aboutOrigin } from "#domain/flow/about-origin.ts";
import { dismissProposals, reviveProposals, takeProposals } from "#domain/flow/answer-proposal.ts";
import { openProposals } from "#domain/flow/open-proposals.ts";
import { trialEvidence } from "#domain/flow/trial-evidence.ts";
import { nextSearch } from "#domain/next-cycle/next-search.ts";

import { ally, caseA, contextFor, contextIn, TODAY, us } from "./support/cooperations.ts";
import { aMoment, inCycle } from "./support/editing.ts";

const partner = { ...ally, candidateId: "c" };
const around = { partners: [us, partner] };

const search = {
  criteria: [
    { id: "q1", label: "Price", weight: 50 },
    { id: "q2", label: "Skill", weight: 50 },
  ],
  candidates: [
    {
      id: "c",
      name: "Ally",
      relationType: "private",
      competitor: "partly",
      partnerMotive: "Steady work",
      scores: { q1: { value: 2, evidence: "Offer" }, q2: { value: 3, evidence: "" } },
    },
    { id: "d", name: "Other", relationType: "financial", partnerMotive: "Money" },
  ],
  talks: [
    { id: "t1", candidateId: "c", date: "2025-03-01", openPoints: "Who is liable?" },
    { id: "t2", candidateId: "d", date: "2025-03-02", openPoints: "Not ours" },
    { id: "t3", candidateId: "c", date: "2025-03-03", openPoints: " " },
  ],
  selectedIds: ["c"],
} as const;

const needs = {
  competencies: [{ id: "k1", name: "Recipe", isCore: true }],
  noGos: [{ id: "n1", text: "No exclusivity" }],
  risks: [{ id: "r1", risk: "Failure", probability: 3, impact: 5, measure: "Escrow" }],
  resources: { budget: 40_000, hoursPerMonth: 60, leadPerson: "Lead", from: "2025-02-01" },
} as const;

function proposed(cycle: Partial<Cycle>) {
  return openProposals(contextFor(cycle, around)).map(({ phase, fieldId, origin, draft }) => [
    `${phase}.${fieldId}`,
    origin.reason,
    draft,
  ]);
}

describe("what the selected company brings along", () => {
  test("becomes goals, needs, concerns and tensions, and nothing of the others does", () => {
    expect(proposed({ search })).toEqual([
      ["structures.partnerGoals", "motive", { memberId: "ally", text: "Steady work" }],
      ["relationship.partnerNeeds", "motive", { memberId: "ally", requirement: "Steady work" }],
      [
        "structures.concerns",
        "openPoints",
        { memberId: "ally", text: "Who is liable?", status: "open", raisedOn: "2025-03-01" },
      ],
      ["structures.tensions", "tie", { typeId: "T01", status: "open" }],
      ["structures.tensions", "competitor", { typeId: "T03", status: "open" }],
      ["structures.tensions", "weakCriterion", { status: "open" }],
    ]);
  });

  test.each([
    ["personal", true],
    ["private", true],
    ["financial", true],
    ["business", false],
    ["formerEmployee", false],
    ["none", false],
  ] as const)("a tie that is %s asks for a rule about interests: %s", (relationType, asks) => {
    const candidates = [{ id: "c", name: "Ally", relationType, competitor: "no" as const }];
    const found = proposed({ search: { candidates, selectedIds: ["c"] } });
    expect(found.some(([, reason]) => reason === "tie")).toBe(asks);
  });

  test.each([
    [1, true],
    [2, true],
    [3, false],
    [null, false],
  ])("a score of %s is a risk: %s", (value, isRisk) => {
    const candidates = [
      { id: "c", name: "Ally", scores: { q1: value === null ? null : { value } } },
    ];
    const found = proposed({ search: { ...search, candidates, talks: [] } });
    expect(found.some(([, reason]) => reason === "weakCriterion")).toBe(isRisk);
  });

  test("is not proposed where it stands already", () => {
    expect(
      proposed({
        search,
        structures: {
          partnerGoals: [{ memberId: "ally", text: "steady work " }],
          concerns: [{ memberId: "ally", text: "Who is liable?" }],
          tensions: [{ typeId: "T01" }, { typeId: "T03" }],
        },
        relationship: { partnerNeeds: [{ memberId: "ally", requirement: "Steady work" }] },
      }).map(([, reason]) => reason),
    ).toEqual(["weakCriterion"]);
  });

  test("needs the company to be a member", () => {
    expect(openProposals(contextFor({ search }, { partners: [us] }))).toEqual([]);
  });
});

describe("what phase 1 suggests for phase 3", () => {
  test("is core knowledge in the house, limits, risks and the own resources", () => {
    expect(proposed({ needs })).toEqual([
      [
        "structures.infoSharing",
        "coreKnowledge",
        expect.objectContaining({ category: "Recipe", owner: "us", level: "internal" }),
      ],
      ["structures.tensions", "noGo", { title: "No exclusivity", status: "open" }],
      [
        "structures.tensions",
        "risk",
        { title: "Failure", likelihood: 3, severity: 5, status: "open" },
      ],
      [
        "structures.contributions",
        "budget",
        { memberId: "us", kind: "money", amount: 40_000, moneyValue: 40_000, from: "2025-02-01" },
      ],
      ["structures.contributions", "hours", { memberId: "us", kind: "time", from: "2025-02-01" }],
    ]);
  });

  test("is not proposed where it stands already", () => {
    expect(
      proposed({
        needs,
        structures: {
          infoSharing: [{ category: "recipe" }],
          tensions: [{ title: "no exclusivity" }, { title: "Failure" }],
          contributions: [
            { memberId: "us", kind: "money" },
            { memberId: "us", kind: "time" },
          ],
        },
      }),
    ).toEqual([]);
  });

  test("contributions of the partner do not stand for our own", () => {
    const contributions = [{ memberId: "ally", kind: "money" as const }];
    expect(
      proposed({ needs, structures: { contributions } }).map(([, reason]) => reason),
    ).toContain("budget");
  });
});

describe("an answered proposal", () => {
  const before = inCycle({ search, needs }, around);
  const openIn = (cooperation: typeof before) =>
    openProposals(contextOf(cooperation, currentCycle(cooperation), TODAY));
  const [concern] = openIn(before).filter(({ fieldId }) => fieldId === "concerns");
  if (!concern) throw new Error("The talk proposes a concern.");
  const record = { id: "new", origin: concern.origin, ...concern.draft };
  const taken = takeProposals([{ proposal: concern, record }], aMoment())(before);

  test("that was taken stands in its list with its origin", () => {
    expect(currentCycle(taken).structures.concerns).toEqual([
      {
        id: "new",
        memberId: "ally",
        text: "Who is liable?",
        status: "open",
        raisedOn: "2025-03-01",
        origin: { reason: "openPoints", field: "search.talks", recordId: "t1" },
      },
    ]);
    expect(openIn(taken)).toHaveLength(openIn(before).length - 1);
  });

  test("is not made again although its record was deleted", () => {
    const removed = removeRecord("structures", "concerns", "new", aMoment())(taken);
    expect(currentCycle(removed).structures.concerns).toEqual([]);
    expect(openIn(removed).map(({ key }) => key)).not.toContain(concern.key);
  });

  test("that was dismissed comes back only when it is asked for", () => {
    const dismissed = dismissProposals([concern])(before);
    expect(openIn(dismissed).map(({ key }) => key)).not.toContain(concern.key);
    expect(currentCycle(dismissed).structures).toEqual({});

    const elsewhere = reviveProposals(["structures.tensions"])(dismissed);
    expect(openIn(elsewhere).map(({ key }) => key)).not.toContain(concern.key);
    const revived = reviveProposals(["structures.concerns"])(dismissed);
    expect(openIn(revived).map(({ key }) => key)).toContain(concern.key);
  });

  test("that was taken stays answered when the dismissed ones come back", () => {
    const revived = reviveProposals(["structures.concerns"])(taken);
    expect(openIn(revived).map(({ key }) => key)).not.toContain(concern.key);
  });
});

describe("an origin", () => {
  const cycle = currentCycle(inCycle({ search, needs }));

  test("names its entry, its company and what was said", () => {
    expect(
      aboutOrigin(cycle, {
        reason: "weakCriterion",
        field: "search.candidates",
        recordId: "c",
        part: "q1",
      }),
    ).toEqual({ name: "Price", company: "Ally", detail: "Offer", score: 2 });
  });

  test.each(["search.talks", "search.candidates", "needs.goals", "needs.competencies", "x.y"])(
    "in %s that has gone names nothing",
    (field) => {
      expect(aboutOrigin(cycle, { reason: "goal", field, recordId: "gone" })).toBeUndefined();
    },
  );

  test("comes along into the next cycle only where its entry does", () => {
    const origin = (recordId: string) =>
      ({ reason: "gap", field: "needs.competencies", recordId }) as const;
    const cooperation = inCycle({
      search: {
        criteria: [
          { id: "q1", origin: origin("k1") },
          { id: "q2", origin: origin("gone") },
        ],
      },
    });
    const next = nextSearch(
      {
        cooperation,
        old: currentCycle(cooperation),
        options: { seekPartner: true },
      } as unknown as Parameters<typeof nextSearch>[0],
      needs,
    );
    expect(next.criteria).toEqual([
      { id: "q1", linkedGoals: [], origin: origin("k1") },
      { id: "q2", linkedGoals: [] },
    ]);
  });
});

describe("the trial as first evidence", () => {
  test("is the one of this cycle", () => {
    expect(trialEvidence(contextIn(caseA()))).toMatchObject({ cycle: 1, result: "good" });
  });

  test.each([[undefined], [{ result: "none" as const, note: "No time for it" }], [{ note: "x" }]])(
    "is none with %j",
    (trial) => {
      expect(trialEvidence(contextFor({ search: trial ? { trial } : {} }))).toBeUndefined();
    },
  );
});
