import { describe, expect, test } from "vitest";

import { type GoalParts, goalSentence } from "#content/de/goal-sentence.ts";

const stops = { metric: "Stillstände", from: "14", to: "8", until: "31.12.2025" };
const held = { metric: "Bewertung nach Abnahme", unit: "Punkte", from: "4,5", to: "4,5" };

describe("a goal reads", () => {
  test.each<[string, GoalParts, string | undefined]>([
    ["as what is counted", stops, "von 14 auf 8 Stillstände bis 31.12.2025"],
    [
      "the same with a unit that only says that it is counted",
      { ...stops, unit: "Anzahl" },
      "von 14 auf 8 Stillstände bis 31.12.2025",
    ],
    [
      "the same with a unit that the metric begins with",
      { metric: "Wochen je Sanierung", unit: "Wochen", from: "18", to: "12" },
      "von 18 auf 12 Wochen je Sanierung",
    ],
    [
      "with the unit behind the number where the metric is no count",
      { metric: "Anteil der Angebote", unit: "%", from: "0", to: "70", until: "31.10.2025" },
      "Anteil der Angebote: von 0 auf 70\u00a0% bis 31.10.2025",
    ],
    ["without a baseline", { ...stops, from: undefined }, "auf 8 Stillstände bis 31.12.2025"],
    ["without a date", { ...stops, until: undefined }, "von 14 auf 8 Stillstände"],
    ["without a metric", { unit: "Tage", from: "9", to: "5" }, "von 9 auf 5\u00a0Tage"],
    ["without a target", { ...stops, to: undefined }, "heute 14 Stillstände"],
    [
      "as a level to hold",
      { ...stops, to: "14", hold: "open" },
      "bis 31.12.2025 14 Stillstände halten",
    ],
    [
      "as a level not to fall below",
      { ...held, hold: "up" },
      "Bewertung nach Abnahme: mindestens 4,5\u00a0Punkte halten",
    ],
    [
      "as a level not to exceed",
      { ...held, hold: "down" },
      "Bewertung nach Abnahme: höchstens 4,5\u00a0Punkte halten",
    ],
    ["as nothing while no value is known", { metric: "Stillstände", until: "1.1.2026" }, undefined],
    ["as nothing while it is empty", {}, undefined],
  ])("%s", (_title, parts, sentence) => {
    expect(goalSentence(parts)).toBe(sentence);
  });
});
