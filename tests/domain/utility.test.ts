import { describe, expect, test } from "vitest";

import type { Search } from "#domain/fields/search.ts";
import {
  deviatesFromComparison,
  pointsOf,
  seriouslyCompared,
  stabilityOf,
  standingsOf,
} from "#domain/utility.ts";

type Scores = Record<string, number | null>;

/** Companies a, b, c … with these scores under criteria of these weights. */
function comparison(weights: Record<string, number>, ...companies: Scores[]): Search {
  return {
    criteria: Object.entries(weights).map(([id, weight]) => ({ id, label: id, weight })),
    candidates: companies.map((scores, index) => ({
      id: "abcdef"[index] ?? "",
      name: `Company ${"ABCDEF"[index]}`,
      scores: Object.fromEntries(Object.entries(scores).map(([id, value]) => [id, { value }])),
    })),
  };
}

const ranks = (search: Search) => standingsOf(search).map(({ rank }) => rank);

test.each([
  [1, 0],
  [2, 25],
  [3, 50],
  [4, 75],
  [5, 100],
])("a score of %i is worth %i points", (score, points) => {
  expect(pointsOf(score)).toBe(points);
});

describe("a company in the comparison", () => {
  const weights = { quality: 60, price: 40 };

  test.each<[string, Scores, object]>([
    [
      "has the weighted mean of its points",
      { quality: 5, price: 1 },
      {
        utility: 60,
        coverage: 100,
        min: 60,
        max: 60,
      },
    ],
    [
      "has a range while something is unrated",
      { quality: 5, price: null },
      {
        utility: 100,
        coverage: 60,
        min: 60,
        max: 100,
      },
    ],
    [
      "has nothing while nothing is rated",
      { quality: null },
      {
        utility: null,
        coverage: 0,
        min: null,
        max: null,
        rank: null,
      },
    ],
    ["may have a utility of 0", { quality: 1, price: 1 }, { utility: 0, min: 0, max: 0, rank: 1 }],
    [
      "is not helped by scores of deleted criteria",
      { quality: 1, price: 1, gone: 5 },
      {
        utility: 0,
      },
    ],
  ])("%s", (_title, scores, figures) => {
    expect(standingsOf(comparison(weights, scores))).toMatchObject([figures]);
  });

  test("is judged relative to the sum while weights do not make 100", () => {
    const search = comparison({ quality: 30, price: 20 }, { quality: 5, price: 1 }, { quality: 5 });

    expect(standingsOf(search)).toMatchObject([
      { utility: 60, coverage: 100 },
      { utility: 100, coverage: 60, min: 60, max: 100 },
    ]);
  });

  test("has no utility without a criterion", () => {
    expect(standingsOf(comparison({}, { quality: 5 }))).toMatchObject([
      { utility: null, rank: null },
    ]);
  });
});

describe("ranks", () => {
  const weights = { quality: 100 };

  test("follow the utility", () => {
    expect(ranks(comparison(weights, { quality: 3 }, { quality: 5 }, { quality: 4 }))).toEqual([
      3, 1, 2,
    ]);
  });

  test("are shared by equals, and the next is skipped", () => {
    expect(ranks(comparison(weights, { quality: 4 }, { quality: 4 }, { quality: 3 }))).toEqual([
      1, 1, 3,
    ]);
  });

  test("are shared although fractions add up differently", () => {
    const thirds = { q1: 0.1, q2: 0.2, q3: 0.3, q4: 99.4 };
    const search = comparison(
      thirds,
      { q1: 2, q2: 2, q3: 1, q4: 3 },
      { q1: 1, q2: 1, q3: 2, q4: 3 },
    );

    expect(ranks(search)).toEqual([1, 1]);
  });

  test.each<["yes" | "no" | "unknown" | undefined, number | null, boolean, boolean]>([
    ["yes", 1, false, false],
    ["unknown", 1, false, true],
    [undefined, 1, false, true],
    ["no", null, true, false],
  ])("with a must at %s: %s", (check, rank, mustFailed, mustUnclear) => {
    const { criteria, candidates = [] } = comparison(weights, { quality: 5 }, { quality: 3 });
    const mustChecks = check ? { must: check } : {};
    const search: Search = {
      criteria: criteria ?? [],
      mustCriteria: [{ id: "must" }],
      candidates: (candidates ?? []).map((one, index) =>
        index === 0 ? { ...one, mustChecks } : { ...one, mustChecks: { must: "yes" } },
      ),
    };

    expect(standingsOf(search)).toMatchObject([
      { rank, mustFailed, mustUnclear },
      { rank: rank === null ? 1 : 2 },
    ]);
  });
});

describe("the result", () => {
  test("is stable where no single weight changes the winner", () => {
    const search = comparison(
      { quality: 50, price: 50 },
      { quality: 5, price: 4 },
      { quality: 3, price: 4 },
    );

    expect(stabilityOf(search)).toEqual({
      lead: 25,
      isClose: false,
      stable: true,
      tippingCriteria: [],
    });
  });

  test("is stable where another weight merely leads to a tie", () => {
    const search = comparison(
      { quality: 40, price: 20 },
      { quality: 5, price: 1 },
      { quality: 1, price: 5 },
    );

    expect(stabilityOf(search)).toMatchObject({ stable: true, tippingCriteria: [] });
  });

  test("names the criteria that tip it at half or one and a half of their weight", () => {
    const search = comparison(
      { quality: 50, price: 40, nearness: 10 },
      { quality: 5, price: 2, nearness: 3 },
      { quality: 3, price: 4, nearness: 3 },
    );

    expect(stabilityOf(search)).toEqual({
      lead: 5,
      isClose: false,
      stable: false,
      tippingCriteria: ["quality", "price"],
    });
  });

  test("rounds the lead and not its two sides", () => {
    const search = comparison({ a: 50, b: 50 }, { a: 4, b: 4 }, { a: 4, b: 3 });

    expect(stabilityOf(search).lead).toBe(13);
  });

  test.each([
    ["one company", comparison({ quality: 100 }, { quality: 5 })],
    ["no company", comparison({ quality: 100 })],
    ["a second nobody rated", comparison({ quality: 100 }, { quality: 5 }, {})],
  ])("has no lead with %s", (_title, search) => {
    expect(stabilityOf(search)).toEqual({
      lead: null,
      isClose: false,
      stable: null,
      tippingCriteria: [],
    });
  });

  test("has a lead although the second is worth nothing", () => {
    const search = comparison({ quality: 100 }, { quality: 5 }, { quality: 1 });

    expect(stabilityOf(search)).toMatchObject({ lead: 100, stable: true });
  });

  test.each<[string, Scores, Scores, boolean]>([
    ["every weight decides between them", { a: 5, b: 1 }, { a: 1, b: 5 }, false],
    ["they are alike in everything", { a: 3, b: 4 }, { a: 3, b: 4 }, true],
  ])("of a tie on rank 1 where %s", (_title, one, other, stable) => {
    const search = comparison({ a: 50, b: 50 }, one, other, { a: 2, b: 2 });

    expect(stabilityOf(search)).toEqual({
      lead: 0,
      isClose: true,
      stable,
      tippingCriteria: stable ? [] : ["a", "b"],
    });
  });

  test.each([
    [4.75, true],
    [5, false],
  ])("with a lead of %f points is head to head: %s", (points, isClose) => {
    const weight = points * 4;
    const search = comparison(
      { decisive: weight, same: 100 - weight },
      { decisive: 4, same: 3 },
      { decisive: 3, same: 3 },
    );

    expect(stabilityOf(search)).toMatchObject({ lead: 5, isClose });
  });

  test("does not count a failed must, however good", () => {
    const { candidates, ...search } = comparison({ a: 100 }, { a: 5 }, { a: 4 }, { a: 3 });
    const [best, ...others] = candidates ?? [];
    const failing: Search = {
      ...search,
      mustCriteria: [{ id: "must" }],
      candidates: [{ ...best, mustChecks: { must: "no" } }, ...others],
    };

    expect(ranks(failing)).toEqual([null, 1, 2]);
    expect(stabilityOf(failing)).toMatchObject({ lead: 25, stable: true });
  });

  test("is none while no criterion has a weight", () => {
    const search = comparison({ a: 0, b: 0 }, { a: 5, b: 5 }, { a: 1, b: 1 });

    expect(standingsOf(search)).toMatchObject([
      { utility: null, coverage: 0, rank: null },
      { utility: null, coverage: 0, rank: null },
    ]);
    expect(stabilityOf(search)).toMatchObject({ lead: null, stable: null });
  });
});

test("a company rated to 80 % counts as seriously compared, one rated to 79 % does not", () => {
  const weights = { quality: 79, price: 1, rest: 20 };
  const search = comparison(weights, { quality: 3, price: 3 }, { quality: 3 }, {});

  expect(seriouslyCompared(search)).toBe(1);
});

test("a deleted company among the selected deviates from the comparison", () => {
  const search = comparison({ quality: 100 }, { quality: 5 });

  expect(deviatesFromComparison({ ...search, selectedIds: ["a"] })).toBe(false);
  expect(deviatesFromComparison({ ...search, selectedIds: ["deleted"] })).toBe(true);
});
