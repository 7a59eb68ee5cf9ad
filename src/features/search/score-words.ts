import { useMemo } from "react";

import { useViews } from "#content/use-content.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";

import type { ComparisonWords } from "./comparison-model.ts";
import type { MustCheck } from "./use-scoring.ts";

export const SCORES = [1, 2, 3, 4, 5] as const;
export const CHECKS = ["yes", "no", "unknown"] as const;

/** The words of the scales, beside those of the grid. */
export interface ScoreWords {
  readonly grid: ComparisonWords["grid"];
  /** „1 kaum erfüllt“. */
  readonly score: (value: number) => string;
  /** „kaum erfüllt“. */
  readonly meaning: (value: number) => string;
  readonly check: (check: MustCheck) => string;
}

/** The same object throughout, so that a cell is drawn anew only when its own answer changes. */
export function useScoreWords(): ScoreWords {
  const { grid } = useViews("search").comparison;
  const { fields } = useFieldsEnv().loaded.words;
  const { candidates } = fields;
  return useMemo(() => {
    const anchors = candidates?.fields?.["scores"]?.value?.fields?.["value"]?.anchors;
    const options = candidates?.fields?.["mustChecks"]?.value?.options;
    const meaning = (value: number) => anchors?.[value] ?? "";
    return {
      grid,
      meaning,
      score: (value) => `${value} ${meaning(value)}`,
      check: (check) => options?.[check] ?? check,
    };
  }, [grid, candidates]);
}
