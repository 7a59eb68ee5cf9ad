import { describe, expect, test } from "vitest";

import { blindOrder, letterAt, placings, withoutNames } from "#domain/blind.ts";
import type { Search } from "#domain/fields/search.ts";

describe("the order behind the letters", () => {
  const ids = ["a", "b", "c", "d", "e"];

  test("depends on the seed alone", () => {
    expect(blindOrder(ids.toReversed(), "s1")).toEqual(blindOrder(ids, "s1"));
    expect(blindOrder(ids, "s1").toSorted()).toEqual(ids);
  });

  test("puts everybody in every place about equally often", () => {
    const seeds = Array.from({ length: 1000 }, (_, index) => `seed-${index}`);
    for (const id of ids)
      for (const place of ids.keys()) {
        const times = seeds.filter((seed) => blindOrder(ids, seed)[place] === id).length;
        expect(times).toBeGreaterThan(140);
        expect(times).toBeLessThan(260);
      }
  });
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [27, "AB"],
  [52, "BA"],
])("the letter at %i is %s", (index, letter) => {
  expect(letterAt(index)).toBe(letter);
});

describe("a text without names", () => {
  const companies = [
    { alias: "Company A", name: "Blue Tit Sensors GmbH", others: ["Anna Field", "Springfield"] },
    { alias: "Company B", name: "3M", others: [] },
    { alias: "Company C", name: "North Sensors", others: [] },
  ];

  test.each([
    ["a whole name", "Visit at blue tit sensors GMBH", "Visit at Company A"],
    ["a name of two letters", "Like 3M in 2024", "Like Company B in 2024"],
    ["a part of a name", "Blue was on time", "Company A was on time"],
    ["a name with an ending", "Tits offer", "Company A offer"],
    ["a word that two share", "Good sensors", "Good …"],
    ["the person to talk to", "Talk with Anna Field", "Talk with … …"],
    ["the place", "Drive to Springfield", "Drive to …"],
    ["a word that merely contains one", "Bluetooth and GmbH", "Bluetooth and GmbH"],
    ["nothing", "", ""],
  ])("%s", (_title, text, masked) => {
    expect(withoutNames(text, companies)).toBe(masked);
  });
});

describe("the places of companies one knows and does not know", () => {
  const rated = (value: number, relationType: "none" | "business" | null) => ({
    relationType,
    scores: { k: { value } },
  });
  const search = (...candidates: NonNullable<Search["candidates"]>): Search => ({
    criteria: [{ id: "k", weight: 100 }],
    candidates,
  });

  test("are compared by the best and the mean", () => {
    const four = search(
      rated(5, "none"),
      rated(4, "business"),
      rated(3, "none"),
      rated(2, "business"),
    );

    expect(placings(four)).toEqual({
      known: { count: 2, best: 2, mean: 3 },
      unknown: { count: 2, best: 1, mean: 2 },
    });
  });

  test("are none where nobody of the kind has a rank", () => {
    expect(placings(search(rated(5, "none"), rated(4, null)))).toEqual({
      known: null,
      unknown: { count: 1, best: 1, mean: 1 },
    });
    expect(placings({})).toEqual({ known: null, unknown: null });
  });
});
