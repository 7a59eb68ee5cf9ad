import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { biasWarnings } from "#domain/bias.ts";
import type { Search } from "#domain/fields/search.ts";
import { deviatesFromComparison, stabilityOf, standingsOf } from "#domain/utility.ts";
import { withShare } from "#domain/what-if.ts";

/** Fixed, so that every run compares the same companies; a failure prints it. */
const SEED = 20260202;
const RUNS = { seed: SEED, numRuns: 300 };
/** Points that differ by no more than the arithmetic. */
const SAME = 1e-6;

const relation = fc.constantFrom("none", "business", "personal", "private", "financial");
const category = fc.constantFrom("expertise", "reliability", "culture");
const check = fc.constantFrom("yes", "yes", "unknown", "no");
const score = fc.record({
  value: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null, freq: 4 }),
  evidence: fc.constantFrom("", "Visit"),
});

/** Up to six companies under up to six criteria, rated in part; weights need not make 100. */
const search: fc.Arbitrary<Search> = fc
  .record({
    criteria: fc.array(fc.record({ weight: fc.integer({ min: 0, max: 40 }), category }), {
      minLength: 1,
      maxLength: 6,
    }),
    companies: fc.array(
      fc.record({
        relationType: relation,
        must: check,
        scores: fc.array(score, { minLength: 6, maxLength: 6 }),
        isSelected: fc.boolean(),
      }),
      { maxLength: 6 },
    ),
    favorite: fc.integer({ min: 0, max: 6 }),
  })
  .map(({ criteria, companies, favorite }) => ({
    gutFavorite: `Company ${favorite}`,
    mustCriteria: [{ id: "must", text: "Own workshop" }],
    criteria: criteria.map((one, index) => ({ ...one, id: `k${index}`, label: `K${index}` })),
    candidates: companies.map(({ relationType, must, scores }, index) => ({
      id: `c${index}`,
      name: `Company ${index}`,
      relationType: relationType as "none",
      mustChecks: { must: must as "yes" },
      scores: Object.fromEntries(criteria.map((_, at) => [`k${at}`, scores[at] ?? null])),
    })),
    selectedIds: companies.flatMap(({ isSelected }, index) => (isSelected ? [`c${index}`] : [])),
  }));

test("a utility and its range lie between 0 and 100, the utility within the range", () => {
  fc.assert(
    fc.property(search, (one) => {
      for (const { utility, min, max, coverage } of standingsOf(one)) {
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(100 + SAME);
        if (utility === null || min === null || max === null) continue;
        expect(min).toBeGreaterThanOrEqual(0);
        expect(max).toBeLessThanOrEqual(100 + SAME);
        expect(utility).toBeGreaterThanOrEqual(min - SAME);
        expect(utility).toBeLessThanOrEqual(max + SAME);
      }
    }),
    RUNS,
  );
});

test("a score that was missing never leads out of the range announced before", () => {
  fc.assert(
    fc.property(search, fc.integer({ min: 1, max: 5 }), (one, value) => {
      const before = standingsOf(one);
      for (const [place, company] of (one.candidates ?? []).entries())
        for (const { id = "" } of one.criteria ?? []) {
          if (company.scores?.[id]?.value != null) continue;
          const rated = { ...company, scores: { ...company.scores, [id]: { value } } };
          const candidates = one.candidates?.with(place, rated) ?? [];
          const announced = before[place];
          const now = standingsOf({ ...one, candidates })[place];
          if (announced?.min == null || announced.max == null || now?.utility == null) continue;
          expect(now.utility).toBeGreaterThanOrEqual(announced.min - SAME);
          expect(now.utility).toBeLessThanOrEqual(announced.max + SAME);
        }
    }),
    RUNS,
  );
});

describe("the order changes nothing:", () => {
  const both = search.chain((one) =>
    fc.record({
      one: fc.constant(one),
      criteria: shuffled(one.criteria ?? []),
      candidates: shuffled(one.candidates ?? []),
      selectedIds: shuffled(one.selectedIds ?? []),
    }),
  );

  test.each<[string, (one: Search) => unknown]>([
    [
      "utilities and ranks",
      (one) =>
        standingsOf(one)
          .map(({ id, utility, rank, mustFailed, mustUnclear }) =>
            [id, utility?.toFixed(6), rank, mustFailed, mustUnclear].join(" "),
          )
          .toSorted(),
    ],
    [
      "lead and stability",
      (one) => {
        const { tippingCriteria, ...rest } = stabilityOf(one);
        return { ...rest, tippingCriteria: tippingCriteria.toSorted() };
      },
    ],
    ["the deviation", deviatesFromComparison],
    [
      "the warnings",
      (one) =>
        biasWarnings(one)
          .map(({ id, about, isOpen }) => [id, about, isOpen].join(" "))
          .toSorted(),
    ],
  ])("%s", (_title, result) => {
    fc.assert(
      fc.property(both, ({ one, ...other }) => {
        expect(result({ ...one, ...other })).toEqual(result(one));
      }),
      RUNS,
    );
  });
});

test("a criterion at its own share changes no utility", () => {
  fc.assert(
    fc.property(search, (one) => {
      const weights = (one.criteria ?? []).map(({ weight }) => weight ?? 0);
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const [first] = one.criteria ?? [];
      if (!first?.id || total === 0) return;
      const same = withShare(one, first.id, ((first.weight ?? 0) / total) * 100);
      const utilities = (which: Search) =>
        standingsOf(which).map(({ utility }) => utility?.toFixed(6));
      expect(utilities(same)).toEqual(utilities(one));
    }),
    RUNS,
  );
});

function shuffled<T>(list: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length, maxLength: list.length });
}
