import { expect, test } from "vitest";

import { biasWarnings } from "#domain/bias.ts";
import { unmetConditions } from "#domain/gate.ts";
import { deviatesFromComparison, stabilityOf, standingsOf } from "#domain/utility.ts";

import { caseB, contextIn } from "./support/cooperations.ts";

const [first, second] = caseB().cycles;
if (!first || !second) throw new Error("The example has two cycles.");

// Worked out by hand: weights 25, 20, 20, 15, 10, 10 and the points 0, 25, 50, 75, 100 of each score.
test.each([
  ["c1", 18.75 + 15 + 20 + 7.5 + 7.5 + 7.5, 1],
  ["c2", 12.5 + 5 + 15 + 11.25 + 2.5 + 5, 5],
  ["c3", 25 + 15 + 15 + 7.5 + 5 + 7.5, 2],
  ["c4", 18.75 + 15 + 5 + 15 + 7.5 + 5, null],
  ["c5", 18.75 + 10 + 15 + 3.75 + 2.5 + 7.5, 4],
  ["c6", 18.75 + 20 + 10 + 11.25 + 5 + 7.5, 3],
])("in the first cycle %s has %f points and rank %s", (id, points, rank) => {
  const standing = standingsOf(first.search).find((one) => one.id === id);

  expect(standing?.utility).toBeCloseTo(points, 9);
  expect(standing).toMatchObject({ coverage: 100, rank, mustFailed: rank === null });
});

test("the first two are head to head, and more or less weight decides between them", () => {
  // 76.25 − 75: the first is ahead by 5 + 2.5 in the third and fifth, behind by 6.25 in the first.
  // Half the fifth makes a tie, in which the first is still among the first.
  expect(stabilityOf(first.search)).toEqual({
    lead: 1,
    isClose: true,
    stable: false,
    tippingCriteria: ["Ausführungsqualität und Referenzen", "Bereitschaft zum gemeinsamen Angebot"],
  });
});

test("the painter one knew was chosen from rank 4 and examined less", () => {
  expect(biasWarnings(first.search)).toMatchObject([
    { id: "W3", params: { n: 4 }, isOpen: true },
    { id: "W4", params: { missing: 0, proved: 4, most: 6 }, isOpen: true },
  ]);
  expect(deviatesFromComparison(first.search)).toBe(true);
  expect(unmetConditions("G23", contextIn(caseB(), 1))).toEqual([{ condition: "tieOpen" }]);
});

test("in the second cycle the choice is clear", () => {
  expect(standingsOf(second.search).map(({ utility, rank }) => [utility, rank])).toEqual([
    [30 + 18.75 + 20 + 11.25 + 5, 1],
    [22.5 + 12.5 + 10 + 3.75 + 10, 2],
    [22.5 + 6.25 + 15 + 7.5 + 2.5, 3],
  ]);
  expect(stabilityOf(second.search)).toMatchObject({ lead: 26, stable: true });
  expect(biasWarnings(second.search)).toEqual([]);
});
