import { expect, test } from "vitest";

import { directionOf, figuresOf, POINTS_APART, RATIO_APART } from "#domain/cycle-figures.ts";

import { aCooperation, caseA, caseB, TODAY } from "./support/cooperations.ts";

test("the two cycles of „Sanieren aus einer Hand“ (section 7.2)", () => {
  const figures = figuresOf(caseB(), TODAY).map(
    ({ cycle: _cycle, members, passedGates, ...rest }) => ({
      ...rest,
      members: members.map(({ id }) => id),
      gates: passedGates.map(({ gate }) => gate),
    }),
  );

  expect(figures).toEqual([
    {
      members: ["rotkehlchen", "funkenfeld", "nebelbach", "farbenfroh"],
      goals: 64,
      measuredGoals: 3,
      allGoals: 3,
      trust: 52,
      dimensions: { ability: 63, benevolence: 52, integrity: 42, openness: 53 },
      ownRatio: 0.95,
      readiness: { needs: 75, search: 78, structures: 56, relationship: 56, evaluation: 85 },
      skipped: [],
      // Five of the six were taken up by the second cycle.
      consequences: { done: 1, adopted: 5, planned: 6 },
      gates: ["G23", "G34"],
    },
    {
      members: ["rotkehlchen", "funkenfeld", "nebelbach", "waermefuchs"],
      goals: 90,
      measuredGoals: 3,
      allGoals: 3,
      trust: 71,
      dimensions: { ability: 76, benevolence: 68, integrity: 70, openness: 72 },
      ownRatio: 1.41,
      readiness: { needs: 97, search: 96, structures: 92, relationship: 88, evaluation: 91 },
      skipped: [],
      consequences: { done: 2, adopted: 0, planned: 4 },
      gates: [],
    },
  ]);
});

test("an empty cycle has no figures instead of zeros, a skipped search is not judged", () => {
  const [empty] = figuresOf(aCooperation(), TODAY);
  const [example] = caseA().cycles;
  const skipped = {
    ...caseA(),
    cycles: example ? [{ ...example, search: { skipped: true } }] : [],
  };

  expect(empty).toMatchObject({ goals: null, trust: null, dimensions: null, ownRatio: null });
  expect(Object.values(empty?.readiness ?? {})).toEqual([null, null, null, null, null]);
  expect(figuresOf(skipped, TODAY)[0]).toMatchObject({
    readiness: { search: null, needs: 97 },
    skipped: ["search"],
  });
});

test.each([
  [52, 71, POINTS_APART, "up"],
  [71, 52, POINTS_APART, "down"],
  [70, 74, POINTS_APART, "same"],
  [70, 75, POINTS_APART, "up"],
  [0.95, 1.05, RATIO_APART, "up"],
  [0.95, 1.04, RATIO_APART, "same"],
  [null, 71, POINTS_APART, null],
  [52, null, POINTS_APART, null],
] as const)("from %s to %s, %s apart, is %s", (before, after, apart, direction) => {
  expect(directionOf(before, after, apart)).toBe(direction);
});
