import { describe, expect, test } from "vitest";

import { isHighRisk, rankedRisks, riskValue } from "#domain/risk.ts";

describe("a risk is probability times impact, high from 12 on", () => {
  test.each([
    [3, 4, 12, true],
    [4, 3, 12, true],
    [2, 5, 10, false],
    [5, 2, 10, false],
    [5, 5, 25, true],
    [1, 1, 1, false],
    [5, null, null, false],
    [null, 5, null, false],
    [null, null, null, false],
  ])("%s × %s", (probability, impact, value, high) => {
    expect(riskValue({ probability, impact })).toBe(value);
    expect(isHighRisk({ probability, impact })).toBe(high);
  });
});

test("the highest risk comes first, what nobody estimated last", () => {
  const risks = [
    { id: "open", probability: 5 },
    { id: "low", probability: 1, impact: 2 },
    { id: "first of equals", probability: 2, impact: 3 },
    { id: "second of equals", probability: 3, impact: 2 },
    { id: "high", probability: 4, impact: 4 },
  ];
  expect(rankedRisks(risks).map(({ id }) => id)).toEqual([
    "high",
    "first of equals",
    "second of equals",
    "low",
    "open",
  ]);
  expect(rankedRisks(undefined)).toEqual([]);
});
