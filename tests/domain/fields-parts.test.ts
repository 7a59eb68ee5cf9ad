import { expect, test } from "vitest";

import type { PhaseId } from "#domain/phase.ts";
import { ruleOf } from "#domain/rules/rules.ts";

test.each<[string, PhaseId, string, string, object, boolean]>([
  [
    "the direction of a level to hold",
    "needs",
    "goals",
    "direction",
    { baseline: 4, target: 4 },
    true,
  ],
  [
    "no direction of a level to change",
    "needs",
    "goals",
    "direction",
    { baseline: 0, target: 4 },
    false,
  ],
  ["no direction without a baseline", "needs", "goals", "direction", { target: 4 }, false],
  ["why a consequence was dropped", "needs", "carriedOver", "reason", { status: "dropped" }, true],
  ["not why it was adopted", "needs", "carriedOver", "reason", { status: "adopted" }, false],
  ["the title of an own tension", "structures", "tensions", "title", { typeId: null }, true],
  ["no title of a known tension", "structures", "tensions", "title", { typeId: "T01" }, false],
  [
    "the amount of a benefit in euro",
    "evaluation",
    "benefits",
    "actual",
    { kind: "monetary" },
    true,
  ],
  ["its plan", "evaluation", "benefits", "planned", { kind: "monetary" }, true],
  ["but no rating of it", "evaluation", "benefits", "rating", { kind: "monetary" }, false],
  [
    "the rating of a benefit without a price",
    "evaluation",
    "benefits",
    "rating",
    { kind: "nonMonetary" },
    true,
  ],
  ["but no amount of it", "evaluation", "benefits", "actual", { kind: "nonMonetary" }, false],
  ["and no plan", "evaluation", "benefits", "planned", { kind: "nonMonetary" }, false],
])("an entry asks for %s", (_title, phase, field, part, entry, shown) => {
  expect(ruleOf(phase, field).parts?.[part]?.(entry, {})).toBe(shown);
});
