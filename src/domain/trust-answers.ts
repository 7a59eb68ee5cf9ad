import type { Evaluation } from "./fields/evaluation.ts";

/** Fewest answered items of a dimension of four that make a mean (section 4.4). */
const ANSWERED_OF_FOUR = 3;
/** Fewest responses of a group that may be shown in aggregated mode (section 4.6). */
const SHOWN_FROM = 3;

/** Companies whose people answered enough of at least one trust dimension. */
function ratingCompanies(evaluation: Evaluation): readonly string[] {
  const ratings = evaluation.trustRatings;
  if (!ratings) return [];
  if ("aggregated" in ratings)
    return Object.entries(ratings.aggregated)
      .filter(([, { n }]) => n > 0)
      .map(([id]) => id);
  const answered = ratings
    .filter(({ values }) => dimensionsOf(values).some(enough))
    .map(({ raterId }) => raterId);
  return [...new Set(answered)];
}

/** Own view and partners' view are both there to be compared (c5-07). */
export function bothViewsAvailable(evaluation: Evaluation, ownId: string | undefined): boolean {
  const companies = ratingCompanies(evaluation);
  if (ownId === undefined || !companies.includes(ownId)) return false;
  const others = companies.filter((id) => id !== ownId);
  const ratings = evaluation.trustRatings;
  if (!ratings || !("aggregated" in ratings)) return others.length > 0;
  const responses = (ids: readonly string[]) =>
    ids.reduce((sum, id) => sum + (ratings.aggregated[id]?.n ?? 0), 0);
  return responses([ownId]) >= SHOWN_FROM && responses(others) >= SHOWN_FROM;
}

function dimensionsOf(values: readonly (number | null)[]): readonly (number | null)[][] {
  return [0, 4, 8, 12].map((from) => values.slice(from, from + 4));
}

function enough(values: readonly (number | null)[]): boolean {
  return values.filter((value) => value !== null).length >= ANSWERED_OF_FOUR;
}
