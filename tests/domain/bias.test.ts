import { describe, expect, test } from "vitest";

import { biasWarnings, hasOpenWarning, type WarningId } from "#domain/bias.ts";
import type { Search } from "#domain/fields/search.ts";

type Company = NonNullable<Search["candidates"]>[number];

const criteria = [
  { id: "skill", category: "expertise", weight: 60 },
  { id: "trust", category: "reliability", weight: 20 },
  { id: "style", category: "culture", weight: 20 },
] as const;

const scored = (
  skill: number,
  trust: number | null = 3,
  style: number | null = 3,
  proof = "Visit",
) => ({
  skill: { value: skill, evidence: proof },
  trust: { value: trust, evidence: proof },
  style: { value: style, evidence: proof },
});
const company = (id: string, skill: number, change: Company = {}): Company => ({
  id,
  name: id,
  relationType: "none",
  scores: scored(skill),
  ...change,
});

const onlySkill: Company = { scores: { skill: { value: 5, evidence: "Visit" } } };

const best = company("best", 5);
const second = company("second", 4);
const third = company("third", 3);

/** A sound comparison of three strangers; the best one is selected after two months. */
const sound: Search = {
  criteria,
  mustCriteria: [{ id: "must", text: "Own workshop" }],
  timebox: { from: "2025-02-01", to: "2025-04-01", hours: 40 },
  candidates: [best, second, third],
  selectedIds: ["best"],
  selectedOn: "2025-04-01",
};
const opinion = { secondOpinion: { person: "Advisor" } };

const raised = (search: Search) => biasWarnings(search).map(({ id }) => id);

test("a sound comparison raises no warning", () => {
  expect(raised(sound)).toEqual([]);
});

test("an empty search raises no warning", () => {
  expect(raised({})).toEqual([]);
});

describe("a warning is raised", () => {
  test.each<[WarningId, string, Search]>([
    [
      "W1",
      "a private tie to the selected",
      {
        candidates: [{ ...best, relationType: "private" }, second, third],
      },
    ],
    [
      "W1",
      "a financial tie to the selected",
      {
        candidates: [{ ...best, relationType: "financial" }, second, third],
      },
    ],
    [
      "W1",
      "a private tie to the best although another is selected",
      {
        candidates: [{ ...best, relationType: "private" }, second, third],
        selectedIds: ["second"],
      },
    ],
    [
      "W1",
      "a private tie that others looked at",
      {
        candidates: [{ ...best, relationType: "private" }, second, third],
        ...opinion,
      },
    ],
    [
      "W2",
      "a personal tie nobody else looked at",
      {
        candidates: [{ ...best, relationType: "personal" }, second, third],
      },
    ],
    [
      "W2",
      "a business tie nobody else looked at",
      {
        candidates: [{ ...best, relationType: "business" }, second, third],
      },
    ],
    [
      "W2",
      "a former employee nobody else looked at",
      {
        candidates: [{ ...best, relationType: "formerEmployee" }, second, third],
      },
    ],
    [
      "W3",
      "a spontaneous favorite selected from rank 2",
      {
        gutFavorite: " SECOND ",
        selectedIds: ["second"],
      },
    ],
    [
      "W4",
      "a favorite with a missing score",
      {
        gutFavorite: "third",
        candidates: [best, second, { ...third, scores: scored(3, null) }],
      },
    ],
    [
      "W4",
      "a favorite with less evidence than the best",
      {
        gutFavorite: "third",
        candidates: [best, second, { ...third, scores: { ...scored(3), skill: { value: 3 } } }],
      },
    ],
    ["W5", "a selection after 14 days", { selectedOn: "2025-02-15" }],
    ["W5", "a selection from two", { candidates: [best, second] }],
    [
      "W5",
      "a third rated to 60 %",
      {
        candidates: [best, second, { ...third, scores: scored(3, null, null) }],
      },
    ],
    [
      "W6",
      "a selected company that fails a must",
      {
        candidates: [{ ...best, mustChecks: { must: "no" } }, second, third],
      },
    ],
    [
      "W7",
      "a comparison of acquaintances only",
      {
        candidates: [best, second, third].map((one) => ({
          ...one,
          relationType: "business" as const,
        })),
        ...opinion,
      },
    ],
    [
      "W8",
      "an acquaintance with better soft scores and less evidence",
      {
        candidates: [
          best,
          second,
          { ...third, relationType: "business", scores: scored(1, 5, 4, "") },
        ],
      },
    ],
    ["W9", "weights changed after the first score", { weightChanges: [{ date: "2025-03-01" }] }],
  ])("%s: %s", (warning, _title, search) => {
    expect(raised({ ...sound, ...search })).toEqual([warning]);
  });
});

describe("a warning is not raised", () => {
  test.each<[WarningId, string, Search]>([
    [
      "W1",
      "by a private tie to somebody who was not chosen",
      {
        candidates: [best, second, { ...third, relationType: "private" }],
      },
    ],
    [
      "W2",
      "by a friend somebody else looked at",
      {
        candidates: [{ ...best, relationType: "personal" }, second, third],
        ...opinion,
      },
    ],
    [
      "W2",
      "by a friend who was not chosen",
      {
        candidates: [best, second, { ...third, relationType: "personal" }],
      },
    ],
    ["W3", "by a favorite on rank 1", { gutFavorite: "best" }],
    ["W3", "by a favorite who was not chosen", { gutFavorite: "second" }],
    ["W4", "by a favorite examined as closely as the best", { gutFavorite: "third" }],
    [
      "W4",
      "by a favorite with less evidence than the second only",
      {
        gutFavorite: "third",
        candidates: [
          { ...best, scores: scored(5, 3, 3, "") },
          second,
          { ...third, scores: scored(3, 3, 3, "") },
        ],
      },
    ],
    ["W4", "by a favorite nobody entered", { gutFavorite: "Somebody else" }],
    ["W5", "by a selection after 15 days", { selectedOn: "2025-02-16" }],
    ["W5", "before anybody is selected", { candidates: [best, second], selectedIds: [] }],
    [
      "W6",
      "by an unclear must",
      {
        candidates: [{ ...best, mustChecks: { must: "unknown" } }, second, third],
      },
    ],
    [
      "W6",
      "by a failed must of somebody else",
      {
        candidates: [best, second, { ...third, mustChecks: { must: "no" } }],
      },
    ],
    [
      "W7",
      "with one stranger among them",
      {
        candidates: [
          best,
          { ...second, relationType: "business" },
          { ...third, relationType: "business" },
        ],
      },
    ],
    [
      "W8",
      "by better soft scores of 1.25",
      {
        candidates: [
          { ...best, scores: scored(5, 3, 3) },
          { ...second, scores: scored(4, 3, 4) },
          { ...third, relationType: "business", scores: scored(1, 5, 4, "") },
        ],
      },
    ],
    [
      "W8",
      "by better soft scores with as much evidence",
      {
        candidates: [best, second, { ...third, relationType: "business", scores: scored(1, 5, 5) }],
      },
    ],
    [
      "W8",
      "where no stranger was rated",
      {
        candidates: [
          { ...best, relationType: "business" },
          { ...second, scores: {} },
        ],
        selectedIds: [],
      },
    ],
    ["W9", "by weights that stayed", { weightChanges: [] }],
  ])("%s: %s", (warning, _title, search) => {
    expect(raised({ ...sound, ...search })).not.toContain(warning);
  });
});

test("a warning names who and what it is about", () => {
  const search: Search = {
    ...sound,
    gutFavorite: "second",
    selectedIds: ["second"],
    candidates: [best, { ...second, relationType: "private", mustChecks: { must: "no" } }, third],
  };
  const named = (one: Search) => biasWarnings(one).map(({ id, params }) => [id, params]);

  expect(named(search)).toEqual([
    ["W1", { company: "second" }],
    ["W6", { company: "second", must: "Own workshop" }],
  ]);
  expect(named({ ...sound, gutFavorite: "third", selectedIds: ["third"] })).toEqual([
    ["W3", { n: 3 }],
  ]);
});

test("a warning that names a company stands for each company it is true of", () => {
  const search: Search = {
    ...sound,
    candidates: [
      { ...best, relationType: "private" },
      { ...second, relationType: "financial", mustChecks: { must: "no" } },
      third,
    ],
    selectedIds: ["best", "second"],
  };

  expect(biasWarnings(search).map(({ id, params }) => [id, params?.["company"]])).toEqual([
    ["W1", "best"],
    ["W1", "second"],
    ["W6", "second"],
  ]);
});

describe("the literal edges", () => {
  test.each<[string, Search, WarningId[]]>([
    ["W3 needs a rank: a favorite that fails a must has none", failingFavorite(), ["W6"]],
    [
      "W4 is true of a favorite on rank 1 that is not rated in full",
      { gutFavorite: "best", candidates: [company("best", 5, onlySkill), second, third] },
      ["W4", "W5"],
    ],
    [
      "W4 compares a favorite on rank 1 with one that shares the rank",
      {
        gutFavorite: "best",
        candidates: [{ ...best, scores: scored(5, 3, 3, "") }, company("equal", 5), third],
      },
      ["W4"],
    ],
    [
      "W7 says nothing while a tie is not stated",
      {
        candidates: [
          { ...best, relationType: "business" },
          { ...second, relationType: "business" },
          { ...third, relationType: null },
        ],
        ...opinion,
      },
      [],
    ],
    [
      "W5 is true of a selection made before the search began",
      { selectedOn: "2025-01-31" },
      ["W5"],
    ],
    ["W9 is true as soon as a weight was changed", { weightsChangedOn: "2025-03-01" }, ["W9"]],
  ])("%s", (_title, search, warnings) => {
    expect(raised({ ...sound, ...search })).toEqual(warnings);
  });

  test("W8 is true at a difference of exactly 1.5", () => {
    const search: Search = {
      ...sound,
      candidates: [
        { ...best, scores: scored(5, 3, 2) },
        { ...second, scores: scored(4, 2, 3) },
        { ...third, scores: scored(3, 3, 3) },
        company("friend", 1, { relationType: "business", scores: scored(1, 4, 4, "") }),
        company("cousin", 1, { relationType: "private", scores: scored(1, 4, 5, "") }),
        company("ally", 1, { relationType: "personal", scores: scored(1, 4, 4, "") }),
      ],
    };

    expect(raised(search)).toEqual(["W8"]);
  });
});

describe("a dismissed warning", () => {
  const tied: Search = {
    ...sound,
    candidates: [{ ...best, relationType: "private" }, second, third],
  };
  const dismissing = (search: Search, id: WarningId): Search => ({
    ...search,
    dismissedWarnings: biasWarnings(search)
      .filter((warning) => warning.id === id)
      .map(({ about }) => ({
        id: "d1",
        warning: id,
        reason: "The board decided",
        date: "2025-04-02",
        about,
      })),
  });

  test("stays listed with its reason and is no longer open", () => {
    const dismissed = dismissing(tied, "W1");

    expect(hasOpenWarning(tied, ["W1", "W2"])).toBe(true);
    expect(hasOpenWarning(tied, ["W2", "W3"])).toBe(false);
    expect(hasOpenWarning(dismissed, ["W1", "W2"])).toBe(false);
    expect(biasWarnings(dismissed)).toMatchObject([
      { id: "W1", isOpen: false, dismissal: { reason: "The board decided", date: "2025-04-02" } },
    ]);
  });

  test("comes again when another company raises it", () => {
    const other: Search = {
      ...dismissing(tied, "W1"),
      candidates: [best, { ...second, relationType: "private" }, third],
      selectedIds: ["second"],
    };

    expect(biasWarnings(other)).toMatchObject([{ id: "W1", isOpen: true, dismissal: undefined }]);
  });

  test("comes again when the tie becomes another one", () => {
    const other: Search = {
      ...dismissing(tied, "W1"),
      candidates: [{ ...best, relationType: "financial" }, second, third],
    };

    expect(hasOpenWarning(other, ["W1"])).toBe(true);
  });

  test("stays dismissed in whatever order the companies stand", () => {
    const known = { ...sound, ...opinion, candidates: sound.candidates?.map(acquainted) ?? [] };
    const dismissed = dismissing(known, "W7");

    expect(hasOpenWarning(dismissed, ["W7"])).toBe(false);
    expect(
      hasOpenWarning({ ...dismissed, candidates: known.candidates.toReversed() }, ["W7"]),
    ).toBe(false);
  });

  test("that names no facts is about whatever raises the warning", () => {
    const dismissedWarnings = [{ warning: "W1", reason: "The board decided" }];

    expect(hasOpenWarning({ ...tied, dismissedWarnings }, ["W1"])).toBe(false);
  });
});

test("a second opinion answers a private tie, which stays listed", () => {
  const tied: Search = {
    ...sound,
    ...opinion,
    candidates: [{ ...best, relationType: "private" }, second, third],
  };

  expect(biasWarnings(tied)).toMatchObject([{ id: "W1", isOpen: false, dismissal: undefined }]);
  expect(hasOpenWarning(tied, ["W1"])).toBe(false);
});

function failingFavorite(): Search {
  return {
    gutFavorite: "second",
    selectedIds: ["second"],
    candidates: [best, { ...second, mustChecks: { must: "no" } }, third],
  };
}

function acquainted(one: Company): Company {
  return { ...one, relationType: "business" };
}
