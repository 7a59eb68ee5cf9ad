import { consequencesOf } from "./consequence.ts";
import { type Cooperation, type Cycle } from "./cooperation.ts";
import type { EntryPlace } from "./cycle-origins.ts";
import type { Evaluation } from "./fields/evaluation.ts";
import { recordsOf } from "./records.ts";

type Basis = NonNullable<NonNullable<Evaluation["insights"]>[number]["basis"]>[number];

/** Something that was learned, wherever it is kept. */
export interface FoundInsight {
  readonly id: string;
  readonly text: string;
  /** The cycle it was learned in. */
  readonly cycle: number;
  readonly basis: readonly Basis[];
  /** Holds for future cooperations too. */
  readonly isLasting: boolean;
  /** Consequences that were drawn from it. */
  readonly consequences: number;
  /** Where it was written down. */
  readonly place: EntryPlace;
}

/**
 * Everything that was learned, the latest cycle first. What an evaluation wrote down and the store
 * keeps is one insight; the store may also keep what was a consequence of its own.
 */
export function insightsOf(cooperation: Cooperation): readonly FoundInsight[] {
  return cooperation.cycles.toReversed().flatMap((cycle) => {
    const stored = cooperation.insightStore.filter(({ fromCycle }) => fromCycle === cycle.number);
    const written = ofEvaluation(cycle, new Set(stored.map(({ text }) => text.trim())));
    const known = new Set(written.map(({ text }) => text));
    return [
      ...written,
      ...stored
        .filter(({ text }) => text.trim() !== "" && !known.has(text.trim()))
        .map(({ id, text }) => ({
          id: `${cycle.number} ${id}`,
          text: text.trim(),
          cycle: cycle.number,
          basis: [],
          isLasting: true,
          consequences: 0,
          place: placeOfStored(cycle, text),
        })),
    ];
  });
}

function ofEvaluation(cycle: Cycle, stored: ReadonlySet<string>): readonly FoundInsight[] {
  const consequences = consequencesOf(cycle);
  return recordsOf(cycle.evaluation.insights).flatMap(({ id, text, basis, reusableFor }) => {
    const said = text?.trim() ?? "";
    if (said === "") return [];
    return [
      {
        id: `${cycle.number} ${id}`,
        text: said,
        cycle: cycle.number,
        basis: basis ?? [],
        isLasting: reusableFor === "future" || stored.has(said),
        consequences: consequences.filter(({ insightId }) => insightId === id).length,
        place: { phase: "evaluation", fieldId: "insights", recordId: id },
      },
    ];
  });
}

/** „Erkenntnis festhalten“ was a consequence; whatever else the store keeps came from insights. */
function placeOfStored(cycle: Cycle, text: string): EntryPlace {
  const consequence = consequencesOf(cycle).find((one) => one.text?.trim() === text.trim());
  return consequence
    ? { phase: "evaluation", fieldId: "consequences", recordId: consequence.id }
    : { phase: "evaluation", fieldId: "insights" };
}

export interface InsightSearch {
  /** Each of these words has to occur, wherever. */
  readonly words: string;
  /** Number of the cycle; `null` for any. */
  readonly cycle: number | null;
  readonly basis: string | null;
  readonly onlyLasting: boolean;
}

/** Those that fit all that was asked for. */
export function findInsights(
  insights: readonly FoundInsight[],
  { words, cycle, basis, onlyLasting }: InsightSearch,
): readonly FoundInsight[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return insights.filter(
    (one) =>
      wanted.every((word) => one.text.toLowerCase().includes(word)) &&
      (cycle === null || one.cycle === cycle) &&
      (basis === null || one.basis.some((id) => id === basis)) &&
      (!onlyLasting || one.isLasting),
  );
}
