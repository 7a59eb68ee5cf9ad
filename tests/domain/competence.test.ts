import { expect, test } from "vitest";

import {
  COMPETENCE_INTENTS,
  COMPETENCE_LEVELS,
  competenciesAt,
  isGap,
  isStrength,
  unplacedCompetencies,
} from "#domain/competence.ts";

import { caseA } from "./support/cooperations.ts";

test("a gap is what is missing or is to be developed", () => {
  expect(isGap({ level: "missing", intent: "keep" })).toBe(true);
  expect(isGap({ level: "strong", intent: "develop" })).toBe(true);
  expect(isGap({ level: "sufficient", intent: "source" })).toBe(false);
  expect(isStrength({ level: "strong" })).toBe(true);
  expect(isStrength({ level: "sufficient" })).toBe(false);
});

test("every competence of the example has one place in the matrix", () => {
  const competencies = caseA().cycles[0]?.needs.competencies;
  const placed = COMPETENCE_LEVELS.flatMap((level) =>
    COMPETENCE_INTENTS.map((intent) => [
      `${level}, ${intent}`,
      competenciesAt(competencies, level, intent).map(({ id }) => id),
    ]),
  ).filter(([, ids]) => ids?.length);

  expect(Object.fromEntries(placed)).toEqual({
    "strong, contribute": ["k1", "k2"],
    "strong, keep": ["k3"],
    "sufficient, develop": ["k6"],
    "missing, source": ["k4", "k5"],
  });
  expect(unplacedCompetencies(competencies)).toEqual([]);
});

test("what lacks its level or its intent has no place yet", () => {
  const competencies = [
    { id: "a", level: "strong" as const },
    { id: "b", intent: "keep" as const },
    { id: "c", level: "" as const, intent: "" as const },
    { id: "d", level: "missing" as const, intent: "source" as const },
  ];
  expect(unplacedCompetencies(competencies).map(({ id }) => id)).toEqual(["a", "b", "c"]);
});
