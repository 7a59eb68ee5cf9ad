import { describe, expect, test } from "vitest";

import {
  isHighTension,
  missingPreselected,
  priorityLevel,
  tensionPriority,
} from "#domain/tension.ts";

describe("the priority of a tension", () => {
  test.each([
    [1, 1, 1, "low"],
    [5, 1, 5, "low"],
    [2, 3, 6, "medium"],
    [2, 5, 10, "medium"],
    [3, 4, 12, "high"],
    [4, 3, 12, "high"],
    [5, 5, 25, "high"],
  ] as const)("likelihood %i × severity %i is %i, %s", (likelihood, severity, product, level) => {
    expect(tensionPriority({ likelihood, severity })).toBe(product);
    expect(priorityLevel(product)).toBe(level);
    expect(isHighTension({ likelihood, severity })).toBe(level === "high");
  });

  test("eleven is medium and five is low", () => {
    expect([priorityLevel(11), priorityLevel(5)]).toEqual(["medium", "low"]);
  });

  test.each([[{ likelihood: null, severity: 5 }], [{ likelihood: 5 }], [{}]])(
    "is unknown while something is missing: %o",
    (tension) => {
      expect(tensionPriority(tension)).toBeNull();
      expect(isHighTension(tension)).toBe(false);
    },
  );
});

describe("two types are always proposed", () => {
  test.each([
    [[], ["T01", "T02"]],
    [[{ typeId: "T02" }], ["T01"]],
    [[{ typeId: "T02" }, { typeId: "T01" }], []],
    [
      [{ typeId: "" }, { typeId: "T11" }],
      ["T01", "T02"],
    ],
  ])("%o leaves %o", (tensions, missing) => {
    expect(missingPreselected(tensions)).toEqual(missing);
  });
});
