import { describe, expect, test } from "vitest";

import type { Evaluation } from "#domain/fields/evaluation.ts";

import { copies, characters, judged, readable } from "./support/judging.ts";

type Row = [title: string, field: keyof Evaluation, entries: Evaluation, found: string[]];

const both = ["us", "ally"];
const period = { from: "2025-05-12", to: "2026-02-02" };
const person = { id: "kim", label: "Kim", memberId: "us" };
const measured = { id: "row", goalId: "joint", actual: 31 };
const rated = {
  id: "row",
  opportunityId: "market",
  title: "Market",
  isNew: false,
  used: "no",
} as const;
const cost = { id: "row", memberId: "us", category: "labour" } as const;
const benefit = { id: "row", memberId: "us", category: "revenue" } as const;
const insight = { id: "e", text: "Coordination is work", reusableFor: "future" } as const;
const consequence = {
  id: "pay",
  type: "amendAgreement",
  text: "Pay the coordination",
  owner: "Kim",
  dueDate: "2026-03-01",
  status: "planned",
} as const;
const answer = { participantId: "kim", raterId: "us", targetId: "ally" };
const silent = copies(16, null);

const cycle = {
  needs: {
    goals: [
      { id: "joint", title: "Contracts" },
      { id: "unconfirmed", title: "Trips" },
    ],
    opportunities: [{ id: "market", title: "Market" }],
  },
  structures: {
    jointGoals: [
      { goalId: "joint", confirmedBy: both },
      { goalId: "unconfirmed", confirmedBy: ["us"] },
    ],
  },
};

describe("an entry of the evaluation counts once nothing is missing", () => {
  test.each<Row>([
    [
      "a period ends after it begins",
      "period",
      {
        period: { from: "2025-05-12", to: "2025-05-12" },
      },
      ["dateOrder to"],
    ],
    ["a period has both ends", "period", { period: { from: "2025-05-12" } }, ["required to"]],
    ["each member takes part", "participants", { participants: [person] }, ["participantMissing"]],
    [
      "a person of each member is enough",
      "participants",
      {
        participants: [person, { ...person, memberId: "ally" }],
      },
      [],
    ],
    [
      "a confirmed goal needs a result",
      "goalResults",
      {
        goalResults: [{ ...measured, goalId: "unconfirmed" }],
      },
      ["goalResultMissing"],
    ],
    ["a result of the confirmed goal is enough", "goalResults", { goalResults: [measured] }, []],
    ["a result of 0 is a result", "goalResults", { goalResults: [{ ...measured, actual: 0 }] }, []],
    [
      "a goal nobody measured needs a comment",
      "goalResults",
      {
        goalResults: [{ ...measured, actual: null }],
      },
      ["actualMissing row.comment"],
    ],
    [
      "a comment explains a missing value",
      "goalResults",
      {
        goalResults: [{ ...measured, actual: null, comment: "No data" }],
      },
      [],
    ],
    [
      "each opportunity is rated",
      "opportunityResults",
      {
        opportunityResults: [{ ...rated, opportunityId: null, isNew: true }],
      },
      ["opportunityUnrated"],
    ],
    [
      "no rating at all leaves an opportunity unrated",
      "opportunityResults",
      {},
      ["opportunityUnrated"],
    ],
    ["a rated opportunity is enough", "opportunityResults", { opportunityResults: [rated] }, []],
    [
      "own costs are recorded",
      "costs",
      {
        costs: [{ ...cost, memberId: "ally" }],
      },
      ["ownCostsMissing"],
    ],
    ["a row of own costs is enough", "costs", { costs: [cost] }, []],
    [
      "own benefits are recorded",
      "benefits",
      {
        benefits: [{ ...benefit, memberId: "ally", kind: "nonMonetary", rating: 4 }],
      },
      ["ownBenefitsMissing"],
    ],
    [
      "a benefit in euro has an amount",
      "benefits",
      {
        benefits: [{ ...benefit, kind: "monetary", rating: 4 }],
      },
      ["amountMissing row.actual"],
    ],
    [
      "an amount of 0 euro is an amount",
      "benefits",
      {
        benefits: [{ ...benefit, kind: "monetary", actual: 0 }],
      },
      [],
    ],
    [
      "a benefit without a price has a rating",
      "benefits",
      {
        benefits: [{ ...benefit, kind: "nonMonetary", actual: 400 }],
      },
      ["ratingMissing row.rating"],
    ],
    [
      "a rated benefit is enough",
      "benefits",
      {
        benefits: [{ ...benefit, kind: "nonMonetary", rating: 4 }],
      },
      [],
    ],
    [
      "the own company is rated",
      "proportionality",
      {
        proportionality: [
          { memberId: "us", rating: null },
          { memberId: "ally", rating: 2 },
        ],
      },
      ["ownRatingMissing"],
    ],
    [
      "others may keep their rating to themselves",
      "proportionality",
      {
        proportionality: [
          { memberId: "us", rating: 4 },
          { memberId: "ally", rating: null },
        ],
      },
      [],
    ],
    ["the mode has to be chosen", "trustMode", {}, ["choice"]],
    ["nobody has answered yet", "trustRatings", {}, ["noAnswers"]],
    [
      "sixteen times „cannot judge“ is no answer",
      "trustRatings",
      {
        trustRatings: [{ ...answer, values: silent }],
      },
      ["noAnswers"],
    ],
    [
      "one judged item is an answer",
      "trustRatings",
      {
        trustRatings: [{ ...answer, values: [4, ...silent.slice(1)] }],
      },
      [],
    ],
    [
      "sums of nobody are no answer",
      "trustRatings",
      {
        trustRatings: { targetId: "network", aggregated: { us: { n: 0, sum: [], count: [] } } },
      },
      ["noAnswers"],
    ],
    [
      "sums of one person are an answer",
      "trustRatings",
      {
        trustRatings: { targetId: "network", aggregated: { us: { n: 1, sum: [], count: [] } } },
      },
      [],
    ],
    ["no insight is too few", "insights", { insights: [] }, ["tooFew"]],
    ["one insight is enough", "insights", { insights: [insight] }, []],
    ["no consequence is too few", "consequences", { consequences: [] }, ["tooFew"]],
    ["nothing to change needs a reason", "consequences", { noChangeNeeded: true }, ["tooFew"]],
    [
      "nothing to change for a reason is an answer",
      "consequences",
      {
        noChangeNeeded: true,
        noChangeReason: "All is well",
      },
      [],
    ],
    [
      "a consequence with owner and date is enough",
      "consequences",
      {
        consequences: [consequence],
      },
      [],
    ],
    [
      "blanks are no reason",
      "consequences",
      { noChangeNeeded: true, noChangeReason: "  " },
      ["tooFew"],
    ],
    [
      "a reason alone decides nothing",
      "consequences",
      { noChangeReason: "All is well" },
      ["tooFew"],
    ],
    ["the missing reason is no problem of its own", "noChangeReason", { noChangeNeeded: true }, []],
    [
      "a continuation has a reason of 20 characters",
      "continuation",
      {
        continuation: { choice: "keep", reason: characters(19) },
      },
      ["tooShort reason"],
    ],
    [
      "a reason of 20 characters is enough",
      "continuation",
      {
        continuation: { choice: "keep", reason: characters(20) },
      },
      [],
    ],
    [
      "the next evaluation lies after the period",
      "nextDate",
      {
        period,
        nextDate: period.to,
      },
      ["dateOrder"],
    ],
    ["the next evaluation may follow at once", "nextDate", { period, nextDate: "2026-02-03" }, []],
    [
      "a signature has a day",
      "signOff",
      {
        signOff: [{ id: "us", memberId: "us" }],
      },
      ["required us.date"],
    ],
  ])("%s", (_title, field, entries, problems) => {
    expect(readable(judged("evaluation", field, entries, { cycle }).problems)).toEqual(problems);
  });

  test.each([
    ["without an owner", { ...consequence, owner: "" }, "ownerAndDate pay.owner"],
    ["without a date", { ...consequence, dueDate: "" }, "ownerAndDate pay.dueDate"],
  ])("a consequence %s binds nobody", (_title, incomplete, problem) => {
    const { problems } = judged("evaluation", "consequences", { consequences: [incomplete] });

    expect(readable(problems)).toContain(problem);
  });

  test("without opportunities there is nothing to rate", () => {
    const state = judged("evaluation", "opportunityResults", { goalResults: [measured] });

    expect(state.problems).toEqual([]);
  });
});

describe("a period", () => {
  test.each([
    ["that ends tomorrow is still open", "2026-02-03", ["periodOpen to"]],
    ["that ends today is complete", "2026-02-02", []],
  ])("%s", (_title, to, hints) => {
    const state = judged("evaluation", "period", { period: { ...period, to } });

    expect(readable(state.hints)).toEqual(hints);
    expect(state.problems).toEqual([]);
  });
});

describe("answers to the trust questions", () => {
  const participants = [person, { ...person, id: "lee", memberId: "ally" }];
  const kim = { ...answer, values: [4, ...silent.slice(1)] };

  test.each<[string, NonNullable<Evaluation["trustRatings"]>, string[]]>([
    ["of nobody are simply missing", [], []],
    ["of one person pass, with a hint that another is outstanding", [kim], ["answersOutstanding"]],
    ["of everybody need no hint", [kim, { ...kim, participantId: "lee" }], []],
  ])("%s", (_title, trustRatings, hints) => {
    const state = judged("evaluation", "trustRatings", { participants, trustRatings });

    expect(readable(state.hints)).toEqual(hints);
  });

  test("are counted in the hint", () => {
    const { hints } = judged("evaluation", "trustRatings", { participants, trustRatings: [kim] });

    expect(hints[0]?.params).toEqual({ x: 1, y: 2 });
  });
});

describe("some of the evaluation is asked for under a condition only", () => {
  test.each<[string, keyof Evaluation, Evaluation, boolean]>([
    ["the next date while nothing is decided", "nextDate", {}, true],
    ["the next date when all goes on", "nextDate", { continuation: { choice: "keep" } }, true],
    ["no next date when it ends", "nextDate", { continuation: { choice: "end" } }, false],
  ])("%s", (_title, field, entries, asked) => {
    expect(judged("evaluation", field, entries)).toMatchObject({ required: asked, shown: asked });
  });

  test.each<[string, Evaluation, boolean]>([
    ["is asked for when nothing has to", { noChangeNeeded: true }, true],
    ["is not asked for when something has to", { noChangeNeeded: false }, false],
    ["is not asked for before that is decided", {}, false],
  ])("the reason why nothing changes %s and never counts by itself", (_title, entries, shown) => {
    const state = judged("evaluation", "noChangeReason", entries);

    expect(state).toMatchObject({ required: false, shown });
  });
});
