import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  benefitDeviations,
  costBenefits,
  costDeviations,
  ratioLabel,
} from "#domain/cost-benefit.ts";
import type { Evaluation } from "#domain/fields/evaluation.ts";
import { rounded } from "#domain/rounding.ts";

import { caseA, contextFor, contextIn } from "./support/cooperations.ts";

type Cost = NonNullable<Evaluation["costs"]>[number];
type Benefit = NonNullable<Evaluation["benefits"]>[number];

const ours = { memberId: "us" } as const;
const paid = (actual: number | null): Cost => ({ ...ours, category: "other", actual });
const earned = (actual: number | null): Benefit => ({
  ...ours,
  category: "revenue",
  kind: "monetary",
  actual,
});

function own(costs: Cost[], benefits: Benefit[] = []) {
  const [first] = costBenefits(contextFor({ evaluation: { costs, benefits } }));
  return first;
}

describe("what a member spent", () => {
  test.each<[string, Cost[], number | null, boolean]>([
    ["is nothing known without a row", [], null, false],
    ["is what it paid", [paid(1200), paid(300)], 1500, true],
    ["may be nothing", [paid(0)], 0, true],
    ["is its hours at their rate", [{ ...ours, hours: 12, hourlyRate: 60 }], 720, true],
    [
      "is the amount where both are there",
      [{ ...ours, actual: 500, hours: 12, hourlyRate: 60 }],
      500,
      true,
    ],
    ["is unknown with hours alone", [{ ...ours, hours: 12 }], null, false],
    ["is unknown with a plan alone", [{ ...ours, planned: 900, actual: null }], null, false],
    ["is what is known, and incomplete", [paid(100), paid(null)], 100, false],
    ["has no dust of the arithmetic", [paid(0.1), paid(0.2)], 0.3, true],
  ])("%s", (_title, costs, cost, complete) => {
    expect(own(costs, [earned(1)])).toMatchObject({ cost, complete });
  });
});

describe("what a member gained", () => {
  test.each<[string, Benefit[], number | null, number | null, boolean]>([
    ["is nothing known without a row", [], null, null, false],
    ["is what it earned", [earned(100), earned(50)], 150, 1.5, true],
    ["may be nothing", [earned(0)], 0, 0, true],
    ["may be a loss", [earned(-50)], -50, -0.5, true],
    ["is unknown while nobody says", [earned(null)], null, null, false],
    [
      "is never a rating",
      [{ ...ours, kind: "nonMonetary", rating: 5, actual: 70 }],
      null,
      null,
      false,
    ],
    ["is what is known, and incomplete", [earned(80), earned(null)], 80, 0.8, false],
  ])("%s", (_title, benefits, benefit, ratio, complete) => {
    expect(own([paid(100)], benefits)).toMatchObject({
      benefit,
      net: benefit === null ? null : benefit - 100,
      ratio,
      complete,
    });
  });

  test("has no ratio to a cost of nothing", () => {
    expect(own([paid(0)], [earned(90)])).toMatchObject({ ratio: null, label: null, net: 90 });
  });
});

test("every member is looked at by itself, one without a row as well", () => {
  const costs: Cost[] = [paid(10), { memberId: "stranger", actual: 90 }];

  expect(costBenefits(contextFor({ evaluation: { costs } }))).toMatchObject([
    { memberId: "us", cost: 10 },
    { memberId: "ally", cost: null, benefit: null, ratio: null, complete: false },
  ]);
});

test("the example has the figures of the specification", () => {
  expect(costBenefits(contextIn(caseA()))).toMatchObject([
    { cost: 102_300, benefit: 90_230, net: -12_070, label: "notYet", complete: true },
    { cost: 100_750, benefit: 58_320, net: -42_430, label: "notYet", complete: true },
  ]);
});

test.each([
  [1.2, "clearly"],
  [1.195, "clearly"],
  [1.1949, "carries"],
  [0.9, "carries"],
  [0.895, "carries"],
  [0.8949, "notYet"],
  [0.5, "notYet"],
  [0.4949, "subsidy"],
  [0, "subsidy"],
  [-1, "subsidy"],
])("a ratio of %f is named as it is shown", (ratio, label) => {
  expect(ratioLabel(ratio)).toBe(label);
});

describe("plan and outcome of a category", () => {
  const rows = (...costs: Cost[]) => costDeviations(contextFor({ evaluation: { costs } }).cycle);

  test.each([
    [1000, 1200, 0.2, false],
    [1000, 1201, 0.201, true],
    [1000, 800, -0.2, false],
    [1000, 799, -0.201, true],
    [0, 500, null, false],
    [null, 500, null, false],
  ])("planned %s, spent %i", (planned, actual, share, marked) => {
    const [row] = rows({ ...paid(actual), planned });
    expect(row?.marked).toBe(marked);
    expect(row?.share && rounded(row.share, 9)).toBe(share);
  });

  test("are compared as a whole", () => {
    expect(
      rows(
        { ...paid(900), planned: 500 },
        { ...ours, category: "other", planned: 500, hours: 2, hourlyRate: 50 },
        { ...ours, category: "travel", planned: 10, actual: 10 },
        { ...ours, category: "software", planned: 10, actual: null },
      ),
    ).toMatchObject([
      { category: "other", planned: 1000, actual: 1000, marked: false },
      { category: "travel", marked: false },
      { category: "software", actual: null, share: null, marked: false },
    ]);
  });

  test("are marked in the example", () => {
    const { cycle } = contextIn(caseA());
    const marked = [...costDeviations(cycle), ...benefitDeviations(cycle)].filter(
      (row) => row.marked,
    );

    expect(marked.map(({ memberId, category }) => `${memberId} ${category}`)).toEqual([
      // 3.100 statt 2.500 (+24 %); 12.500 statt 10.000 (+25 %)
      "quellengrund investment",
      "quellengrund travel",
      // 22.000 statt 15.000 (+47 %)
      "blaumeise investment",
      // 27.280 statt 20.000, 18.000 statt 10.000, 22.320 statt 40.000
      "quellengrund saving",
      "quellengrund avoided",
      "blaumeise revenue",
    ]);
  });
});

describe("whatever the members noted", () => {
  const amount = fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: null });
  const costs = fc.array(
    fc.record({ memberId: fc.constant("us"), actual: amount, hours: amount, hourlyRate: amount }),
  );

  test("the order does not matter, and a row nobody filled in changes no sum", () => {
    fc.assert(
      fc.property(costs, (given) => {
        const cost = own(given)?.cost;
        expect(own(given.toReversed())?.cost).toBe(cost);
        expect(own([...given, { ...ours, planned: 5 }])?.cost).toBe(cost);
      }),
    );
  });

  test("no row counts twice", () => {
    fc.assert(
      fc.property(costs, (given) => {
        const most = given.reduce(
          (sum, { actual, hours, hourlyRate }) =>
            sum + Math.max(actual ?? 0, (hours ?? 0) * (hourlyRate ?? 0)),
          0,
        );
        expect(own(given)?.cost ?? 0).toBeLessThanOrEqual(most);
      }),
    );
  });
});
