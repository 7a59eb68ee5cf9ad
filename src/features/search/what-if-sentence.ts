import type { Comparison, ComparisonWords } from "./comparison-model.ts";

/** What another weight changes: the first, only the order, or nothing. */
export function whatIfSentence(
  now: Comparison,
  then: Comparison,
  words: ComparisonWords["whatIf"],
): string {
  const nameOf = (id: string) => now.companies.find((one) => one.id === id)?.name ?? "";
  const first = firstOf(then);
  if (first.length === 0) return words.nobody;
  const names = (ids: readonly string[]) => ids.map(nameOf).toSorted().join(", ");
  const before = names(firstOf(now));
  const after = names(first);
  if (before !== after) return words.otherFirst(after, before);
  return ranksOf(now) === ranksOf(then) ? words.sameOrder(after) : words.sameFirst(after);
}

function firstOf({ companies }: Comparison): readonly string[] {
  return companies.filter(({ standing }) => standing.rank === 1).map(({ id }) => id);
}

function ranksOf({ companies }: Comparison): string {
  return companies
    .map(({ id, standing }) => `${id} ${standing.rank}`)
    .toSorted()
    .join("\n");
}
