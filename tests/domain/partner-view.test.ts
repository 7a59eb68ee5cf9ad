import { describe, expect, test } from "vitest";

import { costBenefits } from "#domain/cost-benefit.ts";
import { imbalanceOf } from "#domain/imbalance.ts";
import { asPartnersSeeIt, hasAgreed } from "#domain/partner-view.ts";
import { trustIndexOf, trustTrend } from "#domain/trust-index.ts";

import { caseA, caseB, contextFor, contextIn } from "./support/cooperations.ts";

const COSTS = [
  { id: "1", memberId: "us", category: "labour", hours: 10, hourlyRate: 50 },
  { id: "2", memberId: "us", category: "travel" },
  { id: "3", memberId: "ally", category: "labour", actual: 900 },
] as const;
const BENEFITS = [
  { id: "4", memberId: "us", category: "saving", kind: "monetary", actual: 800 },
  { id: "5", memberId: "ally", category: "saving", kind: "monetary", actual: 90 },
] as const;

function figures(us: boolean | null, ally: boolean | null) {
  return contextFor({
    evaluation: {
      costs: COSTS,
      benefits: BENEFITS,
      proportionality: [
        { id: "6", memberId: "us", rating: 4, showFigures: us },
        { id: "7", memberId: "ally", rating: 1, showFigures: ally },
      ],
    },
  });
}

describe("figures", () => {
  test("sums are the same as in the house, and as incomplete", () => {
    const context = figures(true, true);

    expect(costBenefits(asPartnersSeeIt(context))).toEqual(costBenefits(context));
  });

  test("single items do not leave the house", () => {
    const { costs } = asPartnersSeeIt(figures(true, true)).cycle.evaluation;

    expect(costs).toEqual([
      { id: "cost-us", memberId: "us", actual: 500 },
      { id: "unknown-us", memberId: "us", actual: null },
      { id: "cost-ally", memberId: "ally", actual: 900 },
    ]);
  });

  test("of a company that did not agree nothing can be told, not even from an imbalance", () => {
    const shared = asPartnersSeeIt(figures(true, null));

    expect(costBenefits(shared)[1]).toMatchObject({ cost: null, benefit: null, ratio: null });
    expect(imbalanceOf(figures(true, null))).not.toEqual([]);
    expect(imbalanceOf(shared)).toEqual([]);
  });

  test("a company has agreed only when every row of it says so", () => {
    const evaluation = {
      proportionality: [
        { id: "1", memberId: "us", showFigures: true },
        { id: "2", memberId: "us", showFigures: false },
      ],
    };

    expect(hasAgreed("us", contextFor({ evaluation }))).toBe(false);
    expect(hasAgreed("ally", contextFor({ evaluation }))).toBe(false);
  });
});

test.each([
  ["example a", contextIn(caseA())],
  ["example b", contextIn(caseB(), 2)],
])("the trust index and its trend are the same for all partners: %s", (_name, context) => {
  const shared = asPartnersSeeIt(context);

  expect(trustIndexOf(shared)).toEqual(trustIndexOf(context));
  expect(trustTrend(shared)).toEqual(trustTrend(context));
});
