import { describe, expect, test } from "vitest";

import {
  arc,
  chevron,
  isBelow,
  LARGE,
  MARK,
  pointAt,
  SMALL,
  spans,
} from "#ui/ring/ring-geometry.ts";

describe.each([
  ["large", LARGE],
  ["small", SMALL],
  ["mark", MARK],
])("in the %s ring", (_name, measure) => {
  test("five equal segments leave the same opening on both sides of the top", () => {
    const places = spans(measure, 5);
    const lengths = places.map(({ from, to }) => to - from);

    expect(places[0]?.from).toBeCloseTo(measure.start);
    expect(places[4]?.to).toBeCloseTo(360 - measure.start);
    for (const length of lengths) expect(length).toBeCloseTo(lengths[0] ?? 0);
  });

  test("no point reaches into the opening before the next segment's notch", () => {
    const [first, second] = spans(measure, 5);

    expect((first?.to ?? 0) + measure.point).toBeLessThan((second?.from ?? 0) + measure.point);
  });

  test("nothing is drawn outside of the square", () => {
    const numbers = spans(measure, 5).flatMap((span) =>
      [...chevron(measure, span).matchAll(/[MLA ](-?\d+\.?\d*)/gu)].map(([, text]) => Number(text)),
    );

    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(measure.size);
  });
});

test("the first segment is drawn as in the reference", () => {
  const [first] = spans(LARGE, 5);

  expect(first && chevron(LARGE, first)).toBe(
    "M258.3 40A184 184 0 0 1 398.9 177L382 194.6L360 186.3A144 144 0 0 0 249.9 79.1L266.9 62.8Z",
  );
});

test.each([
  [0, 12],
  [0.5, 44.24],
  [1, 76.48],
  [1.4, 76.48],
  [-1, 12],
])("a share of %d ends the body at %d degrees", (share, angle) => {
  const span = { from: 12, to: 76.48 };
  const { x, y } = pointAt(LARGE, LARGE.outer, angle);

  expect(chevron(LARGE, span, share)).toContain(`${x} ${y}L`);
});

test("names on the lower half run against the clock, so that they stand upright", () => {
  expect(spans(LARGE, 5).map(isBelow)).toEqual([false, true, true, true, false]);
  expect(arc(LARGE, 100, { from: 90, to: 180 })).toBe("M320 220A100 100 0 0 1 220 320");
  expect(arc(LARGE, 100, { from: 90, to: 180 }, true)).toBe("M220 320A100 100 0 0 0 320 220");
});
