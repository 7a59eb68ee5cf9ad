import { describe, expect, test } from "vitest";

import type { Search } from "#domain/fields/search.ts";

import { copies, judged, readable } from "./support/judging.ts";

type Row = [title: string, field: keyof Search, entries: Search, found: string[]];

const criterion = { id: "quality", label: "Quality", category: "expertise", weight: 25 } as const;
const timebox = { from: "2025-02-01", to: "2025-04-01", hours: 40 };
const candidate = {
  id: "weaver",
  name: "Weaver",
  source: "fair",
  relationType: "none",
  competitor: "no",
  status: "talk",
} as const;
const rival = { ...candidate, id: "rival", name: "Rival" } as const;
const third = { ...candidate, id: "third", name: "Third" } as const;
const must = { id: "must", text: "Own workshop" };
const compared = (...scores: (number | null)[]): Search => ({
  criteria: [{ ...criterion, weight: 100 }],
  candidates: scores.map((value, index) => ({
    ...candidate,
    id: `c${index + 1}`,
    scores: { quality: { value } },
  })),
});

describe("an entry of the search may be worth a look and still counts", () => {
  test.each<Row>([
    ["six musts are not too many", "mustCriteria", { mustCriteria: copies(6, must) }, []],
    ["seven musts are many", "mustCriteria", { mustCriteria: copies(7, must) }, ["manyMusts"]],
    [
      "thirteen days are a short search",
      "timebox",
      {
        timebox: { ...timebox, to: "2025-02-14" },
      },
      ["shortSearch to"],
    ],
    ["fourteen days are not", "timebox", { timebox: { ...timebox, to: "2025-02-15" } }, []],
    [
      "own contacts and recommendations are the own circle",
      "channels",
      {
        channels: ["ownContacts", "recommendation"],
      },
      ["ownCircle"],
    ],
    ["one channel leads outside", "channels", { channels: ["ownContacts", "fair"] }, []],
    ["two companies are few", "candidates", { candidates: [candidate, rival] }, ["fewCandidates"]],
    [
      "three companies are a comparison",
      "candidates",
      { candidates: [candidate, rival, third] },
      [],
    ],
    [
      "a score of 5 asks for its evidence",
      "candidates",
      {
        candidates: [{ ...candidate, scores: { quality: { value: 5 } } }, rival, third],
      },
      ["bluntScore weaver.scores.quality"],
    ],
    [
      "a score of 1 asks for its evidence",
      "candidates",
      {
        candidates: [
          { ...candidate, scores: { quality: { value: 1, evidence: " " } } },
          rival,
          third,
        ],
      },
      ["bluntScore weaver.scores.quality"],
    ],
    [
      "a score of 5 with evidence is fine",
      "candidates",
      {
        candidates: [
          { ...candidate, scores: { quality: { value: 5, evidence: "Visit" } } },
          rival,
          third,
        ],
      },
      [],
    ],
    [
      "a score of 4 needs no evidence",
      "candidates",
      {
        candidates: [{ ...candidate, scores: { quality: { value: 4 } } }, rival, third],
      },
      [],
    ],
    [
      "a selected company may fail a must",
      "selectedIds",
      {
        mustCriteria: [must],
        candidates: [{ ...candidate, mustChecks: { must: "no" } }],
        selectedIds: ["weaver"],
      },
      ["failedMust"],
    ],
    [
      "an unclear must is not failed",
      "selectedIds",
      {
        mustCriteria: [must],
        candidates: [{ ...candidate, mustChecks: { must: "unknown" } }],
        selectedIds: ["weaver"],
      },
      [],
    ],
  ])("%s", (_title, field, entries, hints) => {
    const state = judged("search", field, entries);

    expect(readable(state.hints)).toEqual(hints);
    expect(state.problems).toEqual([]);
  });
});

describe("a second opinion", () => {
  test.each([
    ["has to be given for a private tie", "private", true, true],
    ["has to be given for a personal tie", "personal", true, true],
    ["has to be given for a financial tie", "financial", true, true],
    ["may be given for a business tie", "business", false, true],
    ["may be given for a former employee", "formerEmployee", false, true],
    ["is not asked for without a tie", "none", false, false],
  ] as const)("%s", (_title, relationType, required, shown) => {
    const entries: Search = {
      candidates: [{ ...candidate, relationType }],
      selectedIds: ["weaver"],
    };

    expect(judged("search", "secondOpinion", entries)).toMatchObject({ required, shown });
    expect(judged("search", "secondOpinion", { ...entries, selectedIds: [] }).required).toBe(false);
  });

  test("stays in sight once it was given", () => {
    const state = judged("search", "secondOpinion", { secondOpinion: { person: "Advisor" } });

    expect(state).toMatchObject({ required: false, shown: true });
  });
});

describe("a deviation from the comparison has to be explained", () => {
  test.each<[string, Search, string[], boolean]>([
    ["not for the best", compared(3, 5, 4), ["c2"], false],
    ["for the second", compared(3, 5, 4), ["c3"], true],
    ["not for the best two of two", compared(3, 5, 4), ["c2", "c3"], false],
    ["for the third among two", compared(3, 5, 4), ["c1", "c2"], true],
    ["not for one of two that tie", compared(5, 5, 4), ["c2"], false],
    ["not for a tie on the last place", compared(5, 4, 4), ["c1", "c3"], false],
    ["for a company nobody rated", compared(5, null), ["c2"], true],
    ["not before anybody is selected", compared(3, 5, 4), [], false],
  ])("%s", (_title, search, selectedIds, required) => {
    const state = judged("search", "deviationReason", { ...search, selectedIds });

    expect(state).toMatchObject({ required, shown: required });
  });

  test("for the best when it fails a must, but not for the next", () => {
    const [best, next] = compared(5, 3).candidates ?? [];
    const search: Search = {
      ...compared(),
      mustCriteria: [must],
      candidates: [{ ...best, mustChecks: { must: "no" } }, { ...next }],
    };

    expect(judged("search", "deviationReason", { ...search, selectedIds: ["c1"] }).required).toBe(
      true,
    );
    expect(judged("search", "deviationReason", { ...search, selectedIds: ["c2"] }).required).toBe(
      false,
    );
  });
});
