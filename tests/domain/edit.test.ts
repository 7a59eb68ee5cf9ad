import { describe, expect, test } from "vitest";

import {
  type CooperationEvent,
  currentCycle,
  type Cycle,
  type Mark,
  membersOf,
  type Partner,
} from "#domain/cooperation.ts";
import {
  addEvent,
  addPartner,
  type Change,
  confirmMark,
  fixWeights,
  movePartner,
  passGate,
  removePartner,
  removeRecord,
  setAnswer,
  setField,
  setPartner,
  unskipSearch,
} from "#domain/edit.ts";
import type { PhaseId } from "#domain/phase.ts";

import { aCooperation, ally, anEmptyCycle, caseB, TODAY, us } from "./support/cooperations.ts";
import { after, aMoment, frozen, inCycle } from "./support/editing.ts";

const entry = { gate: "G12", date: TODAY, unmet: ["noGap"], reason: "We know it anyway" };
const event: CooperationEvent = {
  id: "event",
  type: "E10",
  date: TODAY,
  detectedAuto: false,
  status: "open",
};
const goalsProposal: Mark = { kind: "proposal", field: "needs.goals", fromCycle: 1 };

/** Changes of what a cycle holds. */
const CHANGES_OF_A_CYCLE: [string, Change][] = [
  ["a new value", setField("needs", "trigger", "A customer left", aMoment())],
  ["a new selection", setField("search", "selectedIds", ["weaver"], aMoment())],
  ["a removed record", removeRecord("needs", "goals", "g1", aMoment())],
  ["an answer", setAnswer("c1-01", { state: "partial" })],
  ["a passed gate", passGate(entry)],
  ["a confirmed mark", confirmMark(goalsProposal)],
  ["a search after all", unskipSearch()],
];
/** Changes of what all cycles share. */
const CHANGES_OF_ALL: [string, Change][] = [
  ["a new partner", addPartner("new")],
  ["another name", setPartner("ally", { name: "Ally & Sons" })],
  ["another order", movePartner("ally", 1)],
  ["a partner that leaves", removePartner("ally")],
  ["a new event", addEvent(event)],
];

/** Something of everything that a change may touch. */
const full: Partial<Cycle> = {
  needs: { trigger: "Too much work", goals: [{ id: "g1", title: "Contracts" }] },
  search: { skipped: true, candidates: [{ id: "weaver", name: "Weaver" }] },
  structures: { jointGoals: [{ id: "j1", goalId: "g1", confirmedBy: ["us", "ally"] }] },
  checklist: { "c1-01": { state: "open" }, "c2-01": { state: "notRelevant" } },
  gateLog: [{ ...entry, date: "2025-05-12" }],
  marks: [goalsProposal],
};

describe("a change", () => {
  test.each([...CHANGES_OF_A_CYCLE, ...CHANGES_OF_ALL])(
    "leaves the state before it as it was: %s",
    (_title, change) => {
      const before = frozen(inCycle(full, { events: [event] }));

      expect(change(before)).not.toBe(before);
    },
  );

  test.each([...CHANGES_OF_A_CYCLE, ...CHANGES_OF_ALL])(
    "leaves the closed cycles as they were: %s",
    (_title, change) => {
      const closed = anEmptyCycle({ ...full, closedOn: "2026-01-12" });
      const running = anEmptyCycle({ ...full, number: 2 });
      const before = frozen(aCooperation({ cycles: [closed, running], events: [event] }));

      expect(change(before).cycles[0]).toBe(closed);
    },
  );

  test.each(CHANGES_OF_A_CYCLE)("is none where the last cycle is closed: %s", (_title, change) => {
    const before = frozen(inCycle({ ...full, closedOn: TODAY }));

    expect(change(before)).toBe(before);
  });

  test("of a selection lets nobody join a closed cycle", () => {
    const search = { candidates: [{ id: "weaver", name: "Weaver" }], selectedIds: ["weaver"] };
    const before = inCycle({ search, closedOn: TODAY });

    expect(setField("search", "selectedIds", [], aMoment())(before)).toBe(before);
  });

  test.each(CHANGES_OF_ALL)("leaves the entries of a closed cycle alone: %s", (_title, change) => {
    const before = frozen(inCycle({ ...full, closedOn: TODAY }, { events: [event] }));

    expect(change(before).cycles).toEqual(before.cycles);
  });
});

describe("a new value", () => {
  test("stands beside the other entries", () => {
    const before = anEmptyCycle(full);
    const cycle = after(setField("needs", "intensity", "project", aMoment()), full);

    expect(cycle).toEqual({ ...before, needs: { ...before.needs, intensity: "project" } });
  });

  test("takes the place of the old one", () => {
    const cycle = after(setField("needs", "trigger", "", aMoment()), full);

    expect(cycle.needs.trigger).toBe("");
  });

  test.each<[string, Mark, boolean]>([
    ["a proposal about the field", goalsProposal, false],
    [
      "a proposal about the field, stored without a record",
      { ...goalsProposal, recordId: null },
      false,
    ],
    ["a proposal about one of its records", { ...goalsProposal, recordId: "g1" }, true],
    ["a proposal about another field", { ...goalsProposal, field: "needs.risks" }, true],
    [
      "a proposal about a field of that name elsewhere",
      { ...goalsProposal, field: "search.goals" },
      true,
    ],
    ["a field to be looked at", { ...goalsProposal, kind: "review" }, true],
    ["a field to be agreed anew", { ...goalsProposal, kind: "renew" }, true],
  ])("confirms the whole field and no more: %s", (_title, mark, stays) => {
    const { marks } = after(setField("needs", "goals", [], aMoment()), { marks: [mark] });

    expect(marks).toEqual(stays ? [mark] : []);
  });

  test("makes no marks where there are none", () => {
    expect(after(setField("needs", "goals", [], aMoment()), {})).not.toHaveProperty("marks");
  });
});

describe("the day of the first score", () => {
  const rated = [{ id: "weaver" }, { id: "dyer", scores: { price: { value: 1 } } }];

  test.each<[string, Cycle["search"], string, unknown, string | undefined]>([
    ["is the day a company is rated first", {}, "candidates", rated, TODAY],
    ["stays when more is rated", { firstScoreOn: "2025-03-01" }, "candidates", rated, "2025-03-01"],
    [
      "is not made up where it is unknown",
      { candidates: rated },
      "candidates",
      [...rated, { id: "smith", scores: { price: { value: 2 } } }],
      undefined,
    ],
    ["does not come with a company nobody rated", {}, "candidates", [{ id: "weaver" }], undefined],
    [
      "does not come with a reason alone",
      {},
      "candidates",
      [{ scores: { price: { value: null, evidence: "Offer of March" } } }],
      undefined,
    ],
    [
      "does not come with an empty score",
      {},
      "candidates",
      [{ scores: { price: null } }],
      undefined,
    ],
    ["does not come with another field", { candidates: rated }, "criteria", [], undefined],
  ])("%s", (_title, search, field, value, day) => {
    const cycle = after(setField("search", field, value, aMoment()), { search });

    expect(cycle.search.firstScoreOn).toBe(day);
  });

  test("is not noted outside of the search", () => {
    const cycle = after(setField("needs", "candidates", rated, aMoment()), {});

    expect(cycle.needs).toEqual({ candidates: rated });
  });
});

describe("the day of the selection", () => {
  test.each<[string, Cycle["search"], string, unknown, string | undefined]>([
    ["is the day somebody is selected first", {}, "selectedIds", ["weaver"], TODAY],
    [
      "is a new one when somebody else is selected",
      { selectedOn: "2025-03-01", selectedIds: ["dyer"] },
      "selectedIds",
      ["weaver"],
      TODAY,
    ],
    [
      "stays when fewer are selected",
      { selectedOn: "2025-03-01", selectedIds: ["dyer", "weaver"] },
      "selectedIds",
      ["weaver"],
      "2025-03-01",
    ],
    [
      "goes with the last one selected",
      { selectedOn: "2025-03-01", selectedIds: ["dyer"] },
      "selectedIds",
      [],
      "",
    ],
    ["does not come with nobody", {}, "selectedIds", [], undefined],
    ["does not come with an answer that was taken back", {}, "selectedIds", null, undefined],
    [
      "does not come with another field",
      { selectedIds: ["weaver"] },
      "gutFavorite",
      "W",
      undefined,
    ],
  ])("%s", (_title, search, field, value, day) => {
    const cycle = after(setField("search", field, value, aMoment()), { search });

    expect(cycle.search.selectedOn).toBe(day);
  });
});

describe("a selection", () => {
  const search = { candidates: [{ id: "weaver", name: "Weaver" }] };

  test("lets the company join", () => {
    const changed = setField("search", "selectedIds", ["weaver"], aMoment())(inCycle({ search }));

    expect(changed.partners.map(({ name }) => name)).toEqual(["Us", "Ally", "Weaver"]);
  });

  test.each<[string, PhaseId, string]>([
    ["another field of the search", "search", "gutFavorite"],
    ["a field of that name elsewhere", "needs", "selectedIds"],
  ])("is not made by %s", (_title, phase, field) => {
    const before = inCycle({ search: { ...search, selectedIds: ["weaver"] } });

    expect(setField(phase, field, ["weaver"], aMoment())(before).partners).toBe(before.partners);
  });
});

describe("a removed record", () => {
  test.each<[string, PhaseId, string, Partial<Cycle>, Partial<Cycle>]>([
    [
      "is gone from its list alone",
      "needs",
      "goals",
      { needs: { goals: [{ id: "r1" }, { id: "r2" }], opportunities: [{ id: "r1" }] } },
      { needs: { goals: [{ id: "r2" }], opportunities: [{ id: "r1" }] } },
    ],
    [
      "is forgotten by what referred to it, which stays",
      "needs",
      "goals",
      {
        needs: { goals: [{ id: "r1" }] },
        search: { criteria: [{ id: "price", linkedGoals: ["r1", "r2"] }] },
        structures: { jointGoals: [{ id: "j", goalId: "r1", confirmedBy: ["us"] }] },
      },
      {
        needs: { goals: [] },
        search: { criteria: [{ id: "price", linkedGoals: ["r2"] }] },
        structures: { jointGoals: [{ id: "j", goalId: "", confirmedBy: ["us"] }] },
      },
    ],
    [
      "leaves a goal of the same id with all that refers to it",
      "search",
      "candidates",
      {
        needs: { goals: [{ id: "r1" }] },
        search: {
          criteria: [{ id: "price", linkedGoals: ["r1"] }],
          candidates: [{ id: "r1" }],
          talks: [{ id: "t", candidateId: "r1", learned: "They want to grow" }],
          selectedIds: ["r1"],
        },
        evaluation: { goalResults: [{ id: "g", goalId: "r1" }] },
      },
      {
        needs: { goals: [{ id: "r1" }] },
        search: {
          criteria: [{ id: "price", linkedGoals: ["r1"] }],
          candidates: [],
          talks: [{ id: "t", candidateId: "", learned: "They want to grow" }],
          selectedIds: [],
        },
        evaluation: { goalResults: [{ id: "g", goalId: "r1" }] },
      },
    ],
    [
      "leaves a company of the same id with all that refers to it",
      "needs",
      "goals",
      {
        needs: { goals: [{ id: "r1" }] },
        search: { candidates: [{ id: "r1" }], selectedIds: ["r1"] },
      },
      { needs: { goals: [] }, search: { candidates: [{ id: "r1" }], selectedIds: ["r1"] } },
    ],
    [
      "that nothing can refer to takes nothing else along",
      "needs",
      "risks",
      { needs: { risks: [{ id: "r1" }], priorityAreaId: "r1" } },
      { needs: { risks: [], priorityAreaId: "r1" } },
    ],
    [
      "may have had no id",
      "needs",
      "goals",
      {
        needs: { goals: [{ title: "Contracts" }, { title: "Trips" }] },
        evaluation: { goalResults: [{ id: "g", goalId: "r1" }] },
      },
      {
        needs: { goals: [{ id: "r2", title: "Trips" }] },
        evaluation: { goalResults: [{ id: "g", goalId: "" }] },
      },
    ],
  ])("%s", (_title, phase, field, before, left) => {
    expect(after(removeRecord(phase, field, "r1", aMoment()), before)).toEqual(anEmptyCycle(left));
  });

  test("takes its own marks along", () => {
    const others: Mark[] = [
      goalsProposal,
      { ...goalsProposal, recordId: "r2" },
      { ...goalsProposal, field: "search.candidates", recordId: "r1" },
    ];
    const own: Mark[] = [
      { ...goalsProposal, recordId: "r1" },
      { ...goalsProposal, kind: "review", recordId: "r1" },
    ];
    const { marks } = after(removeRecord("needs", "goals", "r1", aMoment()), {
      needs: { goals: [{ id: "r1" }, { id: "r2" }] },
      marks: [...own, ...others],
    });

    expect(marks).toEqual(others);
  });
});

describe("an answer", () => {
  test.each<[string, Cycle["checklist"], Cycle["checklist"]]>([
    ["may be the first", {}, { "c1-01": { state: "partial" } }],
    [
      "keeps the note",
      { "c1-01": { state: "open", note: "Ask Kim" } },
      { "c1-01": { state: "partial", note: "Ask Kim" } },
    ],
    [
      "leaves the others alone",
      { "c1-02": { state: "open" } },
      { "c1-01": { state: "partial" }, "c1-02": { state: "open" } },
    ],
  ])("%s", (_title, checklist, answers) => {
    const cycle = after(setAnswer("c1-01", { state: "partial" }), { checklist });

    expect(cycle.checklist).toEqual(answers);
  });

  test("keeps its state when a note is added", () => {
    const { checklist } = after(setAnswer("c1-01", { note: "Ask Kim" }), full);

    expect(checklist["c1-01"]).toEqual({ state: "open", note: "Ask Kim" });
  });
});

describe("a gate that is passed", () => {
  const older = { ...entry, date: "2025-05-12", unmet: ["noGap", "formOpen"] };
  const other = { ...entry, gate: "G23" };

  test.each([
    ["is noted", [], [entry]],
    ["is noted beside the others", [other], [other, entry]],
    ["is noted once, as it stands now", [older, other], [other, entry]],
  ])("%s", (_title, gateLog, noted) => {
    expect(after(passGate(entry), { gateLog }).gateLog).toEqual(noted);
  });
});

describe("a confirmed mark", () => {
  const onRecord = { ...goalsProposal, recordId: "g1" };

  test.each<[string, Mark, Mark[], Mark[]]>([
    ["of a field is gone", goalsProposal, [goalsProposal], []],
    [
      "of a field leaves those of its records",
      goalsProposal,
      [goalsProposal, onRecord],
      [onRecord],
    ],
    [
      "of a record leaves the one of its field",
      onRecord,
      [goalsProposal, onRecord],
      [goalsProposal],
    ],
    [
      "of a record leaves those of other records",
      onRecord,
      [onRecord, { ...onRecord, recordId: "g2" }],
      [{ ...onRecord, recordId: "g2" }],
    ],
    [
      "leaves those of another kind",
      goalsProposal,
      [goalsProposal, { ...goalsProposal, kind: "review" }],
      [{ ...goalsProposal, kind: "review" }],
    ],
    ["is the same with an empty record", goalsProposal, [{ ...goalsProposal, recordId: null }], []],
  ])("%s", (_title, confirmed, marks, left) => {
    expect(after(confirmMark(confirmed), { marks }).marks).toEqual(left);
  });
});

test("a search after all begins without the answers of the skipped one", () => {
  const { search, checklist } = after(unskipSearch(), {
    search: { skipped: true, gutFavorite: "Weaver" },
    checklist: {
      "c1-01": { state: "fulfilled" },
      "c2-01": { state: "notRelevant", note: "no partner is sought" },
      "c2-12": { state: "notRelevant", note: "no partner is sought" },
      "c3-02": { state: "open" },
    },
  });

  expect(search).toEqual({ skipped: false, gutFavorite: "Weaver" });
  expect(checklist).toEqual({ "c1-01": { state: "fulfilled" }, "c3-02": { state: "open" } });
});

describe("a partner", () => {
  const second: Partner = { ...ally, id: "second", name: "Second" };
  const third: Partner = { ...ally, id: "third", name: "Third" };

  test("that is added is a member from the running cycle on", () => {
    const added = addPartner("new")(inCycle({ number: 2 }));

    expect(added.partners.at(-1)).toMatchObject({ id: "new", name: "", own: false });
    expect(membersOf(added, 1).map(({ id }) => id)).toEqual(["us", "ally"]);
    expect(membersOf(added, 2).map(({ id }) => id)).toEqual(["us", "ally", "new"]);
  });

  test("is changed alone", () => {
    const { partners } = setPartner("ally", { name: "Ally & Sons", competitor: "partly" })(
      aCooperation({ partners: [us, ally, second] }),
    );

    expect(partners).toEqual([us, { ...ally, name: "Ally & Sons", competitor: "partly" }, second]);
  });

  test.each<[string, string, -1 | 1, string[]]>([
    ["moves down", "ally", 1, ["us", "second", "ally", "third"]],
    ["moves up", "third", -1, ["us", "ally", "third", "second"]],
    ["stays below the own company", "ally", -1, ["us", "ally", "second", "third"]],
    ["stays at the end", "third", 1, ["us", "ally", "second", "third"]],
    ["stays where it is as the own company", "us", 1, ["us", "ally", "second", "third"]],
  ])("%s", (_title, id, by, order) => {
    const { partners } = movePartner(id, by)(aCooperation({ partners: [us, ally, second, third] }));

    expect(partners.map((partner) => partner.id)).toEqual(order);
  });
});

describe("a partner that is taken out", () => {
  test.each<[string, Partial<Cycle>, Partner, Partner[]]>([
    ["in the cycle it joined in is forgotten", {}, ally, []],
    [
      "in a later cycle was a member up to the one before",
      { number: 3 },
      ally,
      [{ ...ally, leftInCycle: 2 }],
    ],
    [
      "in the second cycle it is in was a member of the first",
      { number: 3 },
      { ...ally, joinedInCycle: 2 },
      [{ ...ally, joinedInCycle: 2, leftInCycle: 2 }],
    ],
    [
      "after it has left long ago left no later",
      { number: 4 },
      { ...ally, leftInCycle: 1, leftOn: "2025-05-12" },
      [{ ...ally, leftInCycle: 1, leftOn: "2025-05-12" }],
    ],
    [
      "after the cycle was closed was a member of it",
      { number: 2, closedOn: TODAY },
      { ...ally, joinedInCycle: 2 },
      [{ ...ally, joinedInCycle: 2, leftInCycle: 2 }],
    ],
  ])("%s", (_title, cycle, partner, left) => {
    const { partners } = removePartner("ally")(inCycle(cycle, { partners: [us, partner] }));

    expect(partners).toEqual([us, ...left]);
  });

  test("is named no more by events, unless earlier cycles know it", () => {
    const events = [{ ...event, memberId: "ally" }];
    const memberOf = (partner: typeof ally, cycle: Partial<Cycle>) =>
      removePartner("ally")(inCycle(cycle, { events, partners: [us, partner] })).events[0]
        ?.memberId;

    expect(memberOf(ally, {})).toBeNull();
    expect(memberOf(ally, { number: 2 })).toBe("ally");
  });

  test("is named no more in the running cycle, whose entries stay", () => {
    const changed = removePartner("ally")(
      inCycle({
        structures: {
          tasks: [{ id: "t", task: "Plan", assign: { us: "A", ally: "R" } }],
          roles: [{ id: "r", memberId: "ally", person: "Kim" }],
          infoSharing: [{ id: "ally", owner: "us" }],
        },
        relationship: {
          applications: [{ id: "a", operator: "ally", users: ["us", "ally"] }],
          dataFlows: [{ id: "f", from: "us", to: ["ally"], infoId: "ally" }],
        },
      }),
    );

    expect(currentCycle(changed)).toEqual(
      anEmptyCycle({
        structures: {
          tasks: [{ id: "t", task: "Plan", assign: { us: "A" } }],
          roles: [{ id: "r", memberId: "", person: "Kim" }],
          infoSharing: [{ id: "ally", owner: "us" }],
        },
        relationship: {
          applications: [{ id: "a", operator: "", users: ["us"] }],
          dataFlows: [{ id: "f", from: "us", to: [], infoId: "ally" }],
        },
      }),
    );
  });

  test("stays in the closed cycles as it was", () => {
    const before = caseB();
    const partner = before.partners.find(({ own, joinedInCycle }) => !own && joinedInCycle === 1);
    const changed = removePartner(partner?.id ?? "")(before);

    expect(changed.cycles[0]).toEqual(before.cycles[0]);
    expect(membersOf(changed, 1)).toHaveLength(membersOf(before, 1).length);
    expect(membersOf(changed, 2)).not.toContainEqual(expect.objectContaining({ id: partner?.id }));
  });

  test.each(["us", "stranger"])("is never the own company or a stranger (%s)", (id) => {
    const before = inCycle({ structures: { roles: [{ id: "r", memberId: id }] } });

    expect(removePartner(id)(before)).toBe(before);
  });
});

describe("an event", () => {
  const other = { ...event, id: "other" };

  test("is added last", () => {
    expect(addEvent(event)(aCooperation({ events: [other] })).events).toEqual([other, event]);
  });
});

describe("the weights of the comparison", () => {
  const QUALITY = { id: "k1", label: "Quality", weight: 60 };
  const NEARNESS = { id: "k2", label: "Nearness", weight: 40 };
  const criteria: readonly { id: string; label?: string; weight?: number }[] = [QUALITY];
  const scored = [{ id: "weaver", name: "Weaver", scores: { k1: { value: 4 } } }];

  test("are fixed before the first score without a word", () => {
    const { search } = after(fixWeights("", aMoment()), { search: { criteria } });

    expect(search).toEqual({ criteria, weightsFixedOn: TODAY });
  });

  test("are not fixed after the first score without a reason", () => {
    const before = { search: { criteria, candidates: scored } };

    expect(after(fixWeights(" ", aMoment()), before)).toEqual(anEmptyCycle(before));
  });

  test("are fixed after the first score with a reason on record", () => {
    const { search } = after(fixWeights(" New law ", aMoment()), {
      search: { criteria, candidates: scored, firstScoreOn: "2025-01-01" },
    });

    expect(search.weightsFixedOn).toBe(TODAY);
    expect(search.weightChanges).toMatchObject([{ date: TODAY, reason: "New law" }]);
  });

  test("have to be fixed again when they change after the first score", () => {
    const heavier = setField("search", "criteria", [{ ...criteria[0], weight: 80 }], aMoment());
    const renamed = setField("search", "criteria", [{ ...criteria[0], label: "Care" }], aMoment());
    const before = { criteria, weightsFixedOn: "2025-01-01", firstScoreOn: "2025-01-02" };
    const compared = { search: { ...before, candidates: scored } };

    expect(after(heavier, compared).search.weightsFixedOn).toBe("");
    expect(after(renamed, compared).search.weightsFixedOn).toBe("2025-01-01");
    expect(after(heavier, { search: before }).search.weightsFixedOn).toBe("2025-01-01");
  });

  test.each<[string, typeof criteria, string]>([
    ["the order of the criteria", [NEARNESS, QUALITY], "2025-01-01"],
    ["a criterion that has no weight yet", [QUALITY, NEARNESS, { id: "k3" }], "2025-01-01"],
    ["another criterion", [QUALITY, { ...NEARNESS, id: "k3" }], ""],
  ])("after the first score and %s: fixed on „%s“", (_title, changed, fixedOn) => {
    const search = {
      criteria: [QUALITY, NEARNESS],
      candidates: scored,
      weightsFixedOn: "2025-01-01",
      firstScoreOn: "2025-01-02",
    };
    const cycle = after(setField("search", "criteria", changed, aMoment()), { search });

    expect(cycle.search.weightsFixedOn).toBe(fixedOn);
    expect(cycle.search.weightsChangedOn).toBe(fixedOn ? undefined : TODAY);
  });

  test("have to be fixed again when a criterion is removed after the first score", () => {
    const before = {
      criteria: [QUALITY, NEARNESS],
      candidates: scored,
      weightsFixedOn: "2025-01-01",
      firstScoreOn: "2025-01-02",
    };
    const remove = (id: string) =>
      after(removeRecord("search", "criteria", id, aMoment()), { search: before }).search;

    expect(remove("k2")).toMatchObject({ weightsFixedOn: "", weightsChangedOn: TODAY });
    // The only score went with its criterion: nothing has been scored any more.
    expect(remove("k1")).toMatchObject({ weightsFixedOn: "2025-01-01", firstScoreOn: "" });
  });

  test("count as fixed in time again once no score is left", () => {
    const search = { candidates: scored, firstScoreOn: "2025-01-02" };
    const emptied = setField("search", "candidates", [{ id: "weaver", scores: {} }], aMoment());

    expect(after(emptied, { search }).search.firstScoreOn).toBe("");
    expect(
      after(removeRecord("search", "candidates", "weaver", aMoment()), { search }).search,
    ).toEqual({
      candidates: [],
      firstScoreOn: "",
    });
  });
});
