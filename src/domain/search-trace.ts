import { filled } from "./context.ts";
import type { Search } from "./fields/search.ts";
import { recordsOf } from "./records.ts";

/**
 * Notes what happened to a search in which order (section 2.2, W5, W9, c2-03): the day of the first
 * score, the day of the selection, and that weights were changed although companies were scored.
 * Such weights have to be fixed again, which asks for the reason.
 */
export function withTrace(before: Search, after: Search, today: string): Search {
  return { ...after, ...scoreTrace(before, after, today), ...selectionTrace(before, after, today) };
}

export function hasScore({ candidates }: Search): boolean {
  return (candidates ?? []).some((candidate) =>
    Object.values(candidate.scores ?? {}).some((score) => score?.value != null),
  );
}

function scoreTrace(before: Search, after: Search, today: string): Partial<Search> {
  if (!hasScore(after)) {
    // With the last score gone nothing has been scored.
    return {
      ...(filled(after.firstScoreOn) && { firstScoreOn: "" }),
      ...(filled(after.weightsChangedOn) && { weightsChangedOn: "" }),
    };
  }
  if (!hasScore(before)) return filled(after.firstScoreOn) ? {} : { firstScoreOn: today };
  if (weightsOf(before) === weightsOf(after)) return {};
  return { weightsFixedOn: "", weightsChangedOn: today };
}

/** Another company makes it another selection; fewer companies do not. */
function selectionTrace(before: Search, after: Search, today: string): Partial<Search> {
  const earlier = before.selectedIds ?? [];
  const selected = after.selectedIds ?? [];
  if (selected.some((id) => !earlier.includes(id))) return { selectedOn: today };
  return selected.length === 0 && filled(after.selectedOn) ? { selectedOn: "" } : {};
}

/** The order of the criteria and one without a weight make no difference. */
function weightsOf({ criteria }: Search): string {
  const weights = recordsOf(criteria)
    .filter(({ weight }) => weight != null && weight !== 0)
    .map(({ id, weight }) => `${id} ${weight}`);
  return JSON.stringify(weights.toSorted());
}
