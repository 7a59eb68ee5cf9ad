import { describe, expect, test } from "vitest";

import type { Evaluation } from "#domain/fields/evaluation.ts";
import { imbalanceOf } from "#domain/imbalance.ts";
import { opportunityUse } from "#domain/opportunity.ts";

import { caseA, caseB, contextFor, contextIn } from "./support/cooperations.ts";

type Used = "yes" | "partly" | "no" | "";

const known = (used: Used) => ({ opportunityId: "o", title: "O", isNew: false, used });
const fresh = (used: Used) => ({ opportunityId: null, title: "N", isNew: true, used });

describe("the use of opportunities", () => {
  test.each<[string, NonNullable<Evaluation["opportunityResults"]>, number | null, number]>([
    ["is unknown without any", [], null, 0],
    ["is unknown while none is rated", [known("")], null, 0],
    ["counts half of the partly used", [known("yes"), known("partly"), known("no")], 50, 0],
    ["may be nothing", [known("no")], 0, 0],
    ["leaves out the unrated", [known("yes"), known("")], 100, 0],
    ["counts the new ones by themselves", [known("no"), fresh("yes"), fresh("")], 0, 2],
    ["is unknown with new ones only", [fresh("yes")], null, 1],
  ])("%s", (_title, opportunityResults, share, news) => {
    const { cycle } = contextFor({ evaluation: { opportunityResults } });

    expect(opportunityUse(cycle)).toMatchObject({ share, fresh: news });
  });
});

describe("effort and benefit are unequal", () => {
  const rated = (...ratings: [rating: number | null, fairness: number | null][]) => ({
    proportionality: ratings.map(([rating, fairness], index) => ({
      memberId: ["us", "ally"][index] ?? "stranger",
      rating,
      fairness,
    })),
  });
  const euros = (ours: number, theirs: number | null) => ({
    costs: ["us", "ally"].map((memberId) => ({ memberId, actual: 1000 })),
    benefits: [
      { memberId: "us", kind: "monetary" as const, actual: ours },
      { memberId: "ally", kind: "monetary" as const, actual: theirs },
    ],
  });

  test.each<[string, Evaluation, string[]]>([
    ["not without a word", {}, []],
    ["not by good ratings", rated([4, 4], [3, 3]), []],
    ["by a low proportion", rated([3, 3], [2, 3]), ["a"]],
    ["by a low fairness", rated([3, 2], [3, 3]), ["a"]],
    ["by proportions far apart", rated([5, 4], [3, 4]), ["b"]],
    ["by fairness far apart", rated([4, 3], [4, 5]), ["b"]],
    ["not by the proportion of one and the fairness of another", rated([5, null], [null, 3]), []],
    ["not by what nobody said", rated([4, null], [null, null]), []],
    ["by both", rated([4, 4], [2, 4]), ["a", "b"]],
    ["not by the word of a company that is no member", rated([4, 4], [4, 4], [1, 1]), []],
    ["by what it brings", euros(1000, 590), ["c"]],
    ["not at 0.6", euros(1000, 600), []],
    ["not while it pays for nobody", euros(999, 100), []],
    ["not while a figure is missing", euros(1000, null), []],
  ])("%s", (_title, evaluation, rules) => {
    expect(imbalanceOf(contextFor({ evaluation }))).toEqual(rules);
  });

  test("but not when the low ratio has an unknown part", () => {
    const evaluation = euros(1000, 500);
    const benefits = [
      ...evaluation.benefits,
      { memberId: "ally", kind: "monetary" as const, actual: null },
    ];

    expect(imbalanceOf(contextFor({ evaluation: { ...evaluation, benefits } }))).toEqual([]);
  });

  test("in the examples as the specification says", () => {
    expect(imbalanceOf(contextIn(caseA()))).toEqual(["a", "b"]);
    expect(imbalanceOf(contextIn(caseB(), 1))).toEqual(["a", "b"]);
    expect(imbalanceOf(contextIn(caseB(), 2))).toEqual([]);
  });
});
