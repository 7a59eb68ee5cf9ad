import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { attainmentOf, overallAttainment } from "#domain/goal.ts";

import { anEmptyCycle } from "./support/cooperations.ts";

const value = fc.integer({ min: -1000, max: 1000 });
const distinct = fc.tuple(value, value).filter(([baseline, target]) => baseline !== target);

describe("whatever a goal is about", () => {
  test("its baseline is 0 and its target 100 per cent, rising or falling", () => {
    fc.assert(
      fc.property(distinct, ([baseline, target]) => {
        const goal = { id: "g", baseline, target };
        expect(attainmentOf(goal, baseline)).toBeCloseTo(0, 9);
        expect(attainmentOf(goal, target)).toBeCloseTo(100, 9);
      }),
    );
  });

  test("coming nearer to the target never attains less", () => {
    fc.assert(
      fc.property(distinct, value, value, ([baseline, target], one, other) => {
        const [less, more] = [one, other].toSorted((a, b) => (target > baseline ? a - b : b - a));
        const goal = { id: "g", baseline, target };
        expect(attainmentOf(goal, more ?? 0)).toBeGreaterThanOrEqual(
          (attainmentOf(goal, less ?? 0) ?? 0) - 1e-9,
        );
      }),
    );
  });

  test("turning the scale round changes nothing", () => {
    fc.assert(
      fc.property(distinct, value, ([baseline, target], actual) => {
        const turned = { id: "g", baseline: -baseline, target: -target };
        expect(attainmentOf(turned, -actual)).toBeCloseTo(
          attainmentOf({ id: "g", baseline, target }, actual) ?? Number.NaN,
          9,
        );
      }),
    );
  });

  test("what was not measured is no 0", () => {
    fc.assert(
      fc.property(value, value, (baseline, target) => {
        expect(attainmentOf({ id: "g", baseline, target }, null)).toBeNull();
      }),
    );
  });
});

describe("whatever the goals came to, the overall figure", () => {
  const goals = fc.array(
    fc.record({
      priority: fc.constantFrom(1 as const, 2 as const, 3 as const),
      actual: fc.option(value, { nil: null }),
    }),
    { minLength: 1, maxLength: 6 },
  );
  const overall = (rows: readonly { priority: 1 | 2 | 3; actual: number | null }[]) =>
    overallAttainment(
      anEmptyCycle({
        needs: {
          goals: rows.map(({ priority }, index) => ({
            id: `g${index}`,
            baseline: 0,
            target: 100,
            priority,
          })),
        },
        evaluation: {
          goalResults: rows.map(({ actual }, index) => ({ goalId: `g${index}`, actual })),
        },
      }),
    );

  test("lies between 0 and 100, and exists when half of them are measured", () => {
    fc.assert(
      fc.property(goals, (rows) => {
        const figure = overall(rows);
        const measured = rows.filter(({ actual }) => actual !== null).length;
        expect(figure === null).toBe(measured === 0 || measured * 2 < rows.length);
        expect(figure ?? 0).toBeGreaterThanOrEqual(0);
        expect(figure ?? 0).toBeLessThanOrEqual(100);
      }),
    );
  });

  test("does not depend on the order of the goals", () => {
    fc.assert(
      fc.property(goals, (rows) => {
        const [one, other] = [overall(rows), overall(rows.toReversed())];
        expect(other ?? -1).toBeCloseTo(one ?? -1, 9);
      }),
    );
  });

  test("is not moved by a goal nobody measured", () => {
    fc.assert(
      fc.property(goals, (rows) => {
        const measured = rows.filter(({ actual }) => actual !== null);
        fc.pre(measured.length > 1);
        expect(overall([...measured, { priority: 1, actual: null }])).toBe(overall(measured));
      }),
    );
  });
});
