import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { rankedAreas } from "#domain/business-area.ts";
import type { Needs } from "#domain/fields/needs.ts";

import { caseA } from "./support/cooperations.ts";

type Area = NonNullable<Needs["businessAreas"]>[number];

const area = (id: string, advantage: number | null, effort?: number | null): Area => ({
  id,
  name: id,
  advantage,
  effort: effort ?? null,
});

const order = (...businessAreas: Area[]) =>
  rankedAreas({ businessAreas }).map((one) => one.area.id);

describe("attractiveness is the advantage less half the effort", () => {
  test.each([
    [5, 3, 3.5],
    [5, 1, 4.5],
    [1, 5, -1.5],
    [3, 4, 1],
    [2, 2, 1],
    [4, null, null],
    [null, 2, null],
    [null, null, null],
  ])("advantage %s, effort %s: %s", (advantage, effort, expected) => {
    const [only] = rankedAreas({ businessAreas: [area("only", advantage, effort)] });
    expect(only?.attractiveness).toBe(expected);
  });
});

describe("the most attractive area stands first", () => {
  test.each<[string, string[], Area[]]>([
    ["none", [], []],
    ["one", ["a"], [area("a", 1, 5)]],
    ["by attractiveness, not by advantage", ["b", "a"], [area("a", 5, 5), area("b", 4, 1)]],
    ["equals as they were entered", ["a", "b"], [area("a", 3, 4), area("b", 2, 2)]],
    ["unknown effort by advantage alone", ["b", "a"], [area("a", 5, 3), area("b", 4)]],
    ["several without effort by advantage", ["b", "a"], [area("a", 3), area("b", 4)]],
    [
      "unknown advantage last",
      ["b", "a", "c"],
      [area("a", null, 1), area("b", 1, 5), area("c", null)],
    ],
  ])("%s", (_title, expected, areas) => {
    expect(order(...areas)).toEqual(expected);
  });

  test("the example", () => {
    const [cycle] = caseA().cycles;
    const ranked = rankedAreas(cycle?.needs ?? {});
    expect(ranked.map(({ area: { id }, attractiveness }) => [id, attractiveness])).toEqual([
      ["a1", 3.5],
      ["a2", 1],
      ["a3", 1],
    ]);
    expect(ranked.filter(({ isChosen }) => isChosen).map(({ area: { id } }) => id)).toEqual(["a1"]);
  });
});

test("whatever the estimates, no area is lost and known attractiveness never rises on the way down", () => {
  const estimate = fc.option(fc.integer({ min: 1, max: 5 }));
  fc.assert(
    fc.property(fc.array(fc.tuple(estimate, estimate), { maxLength: 12 }), (estimates) => {
      const areas = estimates.map(([advantage, effort], index) =>
        area(`a${index}`, advantage, effort),
      );
      const ranked = rankedAreas({ businessAreas: areas });
      expect(ranked.map((one) => one.area.id).toSorted()).toEqual(
        areas.map(({ id }) => id ?? "").toSorted(),
      );
      const known = ranked.flatMap(({ attractiveness }) => attractiveness ?? []);
      expect(known).toEqual(known.toSorted((a, b) => b - a));
    }),
  );
});
