import { useId } from "react";

import { useViews } from "#content/use-content.ts";
import { favoriteOf } from "#domain/bias.ts";
import { filled } from "#domain/context.ts";
import { rounded } from "#domain/rounding.ts";

import type { Comparison } from "./comparison-model.ts";

/** The company a person would have chosen at once, beside what the comparison says. */
export function DecisionFavorite({ comparison }: { comparison: Comparison }) {
  const words = useViews("search").decision;
  const id = useId();
  const { search, ranking } = comparison;
  if (!filled(search.gutFavorite)) return null;
  const candidate = favoriteOf(search);
  const favorite = ranking.find((company) => company.id === candidate?.id);
  const first = ranking.find(({ standing }) => standing.rank === 1);
  return (
    <section className="sec" aria-labelledby={id}>
      <h2 id={id}>{words.favorite}</h2>
      <p>{favorite ? placed() : words.favoriteUnknown(search.gutFavorite.trim())}</p>
      {first && first !== favorite && (
        <p>{words.first(first.name, rounded(first.standing.utility ?? 0))}</p>
      )}
    </section>
  );

  function placed(): string {
    const { rank, utility } = favorite?.standing ?? {};
    const name = favorite?.name ?? "";
    return rank == null || utility == null
      ? words.favoriteUnranked(name)
      : words.favoriteRanked(name, rank, rounded(utility));
  }
}
