import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { TrustSums } from "#domain/shape.ts";
import { incompleteDimensions, withAnswers } from "#domain/trust-sums.ts";

import { frozen } from "./support/editing.ts";
import { copies } from "./support/judging.ts";

type Values = readonly (number | null)[];

const none = copies<number | null>(4, null);
const nothing = copies(4, 0);

/** One person's answers; a dimension that is not named was not judged. */
const answers = (...dimensions: Values[]): Values =>
  copies(4, none).flatMap((silent, index) => dimensions[index] ?? silent);
/** Sums of four dimensions in the same way. */
const tally = (...dimensions: number[][]): number[] =>
  copies(4, nothing).flatMap((empty, index) => dimensions[index] ?? empty);

describe("of one person's answers to a dimension", () => {
  test.each<[string, Values, number[], number[]]>([
    ["four count", [5, 4, 3, 2], [5, 4, 3, 2], [1, 1, 1, 1]],
    ["three count without the fourth", [5, null, 3, 2], [5, 0, 3, 2], [1, 0, 1, 1]],
    ["two do not count", [5, null, null, 2], nothing, nothing],
    ["one does not count", [null, null, null, 2], nothing, nothing],
  ])("%s", (_title, values, sum, count) => {
    expect(withAnswers(undefined, answers(values))).toEqual({
      n: 1,
      sum: tally(sum),
      count: tally(count),
    });
  });

  test("a person who can judge nothing has not answered", () => {
    expect(withAnswers(undefined, answers(none)).n).toBe(0);
  });

  test("each dimension is looked at by itself", () => {
    const values = answers([1, 1, null, null], [2, 2, 2, null], none, [5, 5, 5, 5]);

    expect(withAnswers(undefined, values)).toEqual({
      n: 1,
      sum: tally(nothing, [2, 2, 2, 0], nothing, [5, 5, 5, 5]),
      count: tally(nothing, [1, 1, 1, 0], nothing, [1, 1, 1, 1]),
    });
  });
});

test("answers are added to what a company has", () => {
  const sums: TrustSums = { n: 2, sum: tally([9, 4, 0, 7]), count: tally([2, 1, 0, 2]) };

  expect(withAnswers(frozen(sums), answers([5, 4, null, 1]))).toEqual({
    n: 3,
    sum: tally([14, 8, 0, 8]),
    count: tally([3, 2, 0, 3]),
  });
});

describe("a person is told which dimensions are left out:", () => {
  test.each<[string, Values, number[]]>([
    ["all of them before the first answer", answers(), [0, 1, 2, 3]],
    ["none of them with three answers each", copies(4, [1, 2, null, 4]).flat(), []],
    [
      "the second with two answers",
      answers([1, 2, 3, 4], [1, 2, null, null], [1, 2, 3, 4], [5, 5, 5, null]),
      [1],
    ],
    [
      "the first and the last",
      answers(none, [3, 3, 3, 3], [3, 3, 3, null], [3, null, null, 3]),
      [0, 3],
    ],
  ])("%s", (_title, values, left) => {
    expect(incompleteDimensions(values)).toEqual(left);
  });
});

describe("whatever anybody answers", () => {
  const score = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null });
  const person = fc.array(score, { minLength: 16, maxLength: 16 });
  const people = fc.array(person, { minLength: 1, maxLength: 8 });
  const sumsOf = (all: readonly Values[]) =>
    all.reduce<TrustSums | undefined>(withAnswers, undefined);

  test("the sums stay possible", () => {
    fc.assert(
      fc.property(people, (all) => {
        const sums = sumsOf(all);

        expect(sums?.n).toBe(all.length);
        expect(sums?.sum).toHaveLength(16);
        expect(sums?.count).toHaveLength(16);
        for (const [index, count] of (sums?.count ?? []).entries()) {
          const sum = sums?.sum[index];
          expect(count).toBeLessThanOrEqual(all.length);
          expect(sum).toBeGreaterThanOrEqual(count);
          expect(sum).toBeLessThanOrEqual(5 * count);
        }
      }),
    );
  });

  test("the order of the people cannot be told from the sums", () => {
    fc.assert(
      fc.property(people, (all) => {
        expect(sumsOf(all.toReversed())).toEqual(sumsOf(all));
      }),
    );
  });

  test("a dimension is counted exactly when it is not left out", () => {
    fc.assert(
      fc.property(person, (values) => {
        const { count } = withAnswers(undefined, values);
        const uncounted = [0, 1, 2, 3].filter((dimension) =>
          count.slice(dimension * 4, dimension * 4 + 4).every((items) => items === 0),
        );

        expect(incompleteDimensions(values)).toEqual(uncounted);
      }),
    );
  });
});
