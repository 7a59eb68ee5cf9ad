import type { Search } from "./fields/search.ts";
import { recordsOf } from "./records.ts";
import { rounded, sumOf } from "./rounding.ts";

/** How much a criterion counts, in whole percent of all weights; `null` while nothing has a weight. */
export function shareOf(search: Search, criterionId: string): number | null {
  const total = sumOf(recordsOf(search.criteria).map(weightOf));
  const criterion = recordsOf(search.criteria).find(({ id }) => id === criterionId);
  return criterion && total > 0 ? rounded((weightOf(criterion) / total) * 100) : null;
}

/**
 * The search as it would be if one criterion counted for this share (percent of all weights). The
 * other weights keep their proportion; where they have none, they keep counting for nothing.
 */
export function withShare(search: Search, criterionId: string, share: number): Search {
  const criteria = recordsOf(search.criteria);
  const others = sumOf(criteria.filter(({ id }) => id !== criterionId).map(weightOf));
  return {
    ...search,
    criteria: criteria.map((criterion) => ({
      ...criterion,
      weight:
        criterion.id === criterionId
          ? share
          : others > 0
            ? (weightOf(criterion) / others) * (100 - share)
            : 0,
    })),
  };
}

function weightOf({ weight }: { readonly weight?: number | null }): number {
  return Math.max(weight ?? 0, 0);
}
