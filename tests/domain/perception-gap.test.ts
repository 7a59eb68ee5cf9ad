import { describe, expect, test } from "vitest";

import { clearGaps, companyViews, gapLabel, perceptionOf } from "#domain/perception-gap.ts";
import type { Evaluation } from "#domain/fields/evaluation.ts";

import { caseA, contextFor, contextIn } from "./support/cooperations.ts";
import { aggregated, allOf, answer, network, rating, sumsOf } from "./support/trust.ts";

const three = network("ally", "third");

function seen(evaluation: Evaluation, around = network("ally")) {
  return perceptionOf(contextFor({ evaluation }, around));
}

test("the example has the views, gaps and misjudgements of the specification", () => {
  expect(perceptionOf(contextIn(caseA()))).toEqual({
    ability: { own: 79, partner: 75, gap: 4, misjudgement: 0 },
    benevolence: { own: 71, partner: 50, gap: 21, misjudgement: 25 },
    integrity: { own: 73, partner: 54, gap: 19, misjudgement: 21 },
    openness: { own: 67, partner: 63, gap: 4, misjudgement: 13 },
  });
  expect(clearGaps(contextIn(caseA()))).toEqual(["benevolence"]);
});

describe("the view of the partners", () => {
  test("is the mean of the other companies, each counting once", () => {
    const ratings = [
      answer("us", allOf(5)),
      answer("ally", allOf(1)),
      answer("ally", allOf(1)),
      answer("ally", allOf(1)),
      answer("third", allOf(3)),
    ];

    expect(seen({ trustRatings: ratings }, three).ability).toMatchObject({
      own: 100,
      partner: 25,
      gap: 75,
    });
  });

  test("leaves out what a partner says about a third company", () => {
    const ratings = [
      answer("us", allOf(4), "ally", "kim"),
      answer("us", allOf(2), "third", "kim"),
      answer("ally", allOf(5), "third", "lee"),
      answer("ally", allOf(2), "us", "lee"),
      answer("third", allOf(4), "us", "ray"),
    ];

    expect(seen({ trustRatings: ratings }, three).ability).toMatchObject({
      own: 50,
      partner: 50,
      gap: 0,
    });
  });

  test("is missing while only the own people answered, and so is the gap", () => {
    const evaluation = {
      trustRatings: [answer("us", allOf(4))],
      metaPerception: { ability: 4 },
    };

    expect(seen(evaluation).ability).toEqual({
      own: 75,
      partner: null,
      gap: null,
      misjudgement: null,
    });
  });

  test("stays apart for a dimension one side did not judge", () => {
    const trustRatings = [answer("us", rating({ ability: 4 })), answer("ally", allOf(3))];

    expect(seen({ trustRatings }).openness).toMatchObject({ own: null, partner: 50, gap: null });
  });

  test("is compared only with what was believed", () => {
    const trustRatings = [answer("us", allOf(4)), answer("ally", allOf(3))];
    const metaPerception = { ability: 5, benevolence: null };

    expect(seen({ trustRatings, metaPerception })).toMatchObject({
      ability: { misjudgement: 50 },
      benevolence: { misjudgement: null },
      integrity: { misjudgement: null },
    });
  });

  test("and the own one are hidden in aggregated mode until nothing else follows from them", () => {
    const views = (own: number, ...others: number[]) =>
      seen(
        {
          trustRatings: aggregated({
            us: sumsOf(own, 4),
            ally: sumsOf(others[0] ?? 0, 3),
            third: sumsOf(others[1] ?? 0, 3),
          }),
          metaPerception: { ability: 4 },
        },
        three,
      ).ability;
    const hidden = { own: null, partner: null, gap: null, misjudgement: null };

    expect(views(3, 2, 1)).toEqual({ own: 75, partner: 50, gap: 25, misjudgement: 25 });
    expect(views(2, 2, 2)).toEqual(hidden);
    expect(views(4, 1, 1)).toEqual(hidden);
    expect(views(1, 2, 1)).toEqual({ ...hidden, partner: 50, misjudgement: 25 });
  });
});

test("single companies are shown from three responses", () => {
  const trustRatings = aggregated({
    us: sumsOf(3, 4),
    ally: sumsOf(2, 3),
    third: sumsOf(2, 2),
    fourth: sumsOf(5, 3),
  });
  const views = companyViews(
    contextFor({ evaluation: { trustRatings } }, network("ally", "third", "fourth")),
  );

  expect(views.map(({ memberId, dimensions }) => [memberId, dimensions.ability])).toEqual([
    ["us", 75],
    ["ally", null],
    ["third", null],
    ["fourth", 50],
  ]);
});

test.each([
  [0, "similar"],
  [9, "similar"],
  [-9, "similar"],
  [10, "discuss"],
  [-19, "discuss"],
  [20, "clear"],
  [-20, "clear"],
])("a gap of %i is %s", (gap, label) => {
  expect(gapLabel(gap)).toBe(label);
});

test("a gap of half a point is rounded up, as every figure is", () => {
  // 15 of 30 items at 4 and 15 at 3 make 62.5; the other side 50 or 75.
  const half = { n: 2, sum: allOf(7).map(Number), count: allOf(2).map(Number) };
  const gaps = (other: number) =>
    seen({
      trustRatings: aggregated({
        us: { n: 4, sum: half.sum.map((sum) => sum * 2), count: half.count.map((c) => c * 2) },
        ally: sumsOf(4, other),
      }),
    }).ability.gap;

  expect(gaps(3)).toBe(13);
  expect(gaps(4)).toBe(-12);
});
