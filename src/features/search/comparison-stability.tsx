import { useMemo } from "react";

import { fill } from "#content/fill.ts";
import { stabilityOf } from "#domain/utility.ts";

import type { Comparison, ComparisonWords } from "./comparison-model.ts";

interface ComparisonStabilityProps {
  comparison: Comparison;
  words: ComparisonWords["ranking"];
}

/** How far the first is ahead, and which weights would change that (section 3.2). */
export function ComparisonStability({ comparison, words }: ComparisonStabilityProps) {
  const { search, ranking } = comparison;
  const { lead, isClose, stable, tippingCriteria } = useMemo(() => stabilityOf(search), [search]);
  if (lead === null) return <p>{words.alone}</p>;
  const isTie = ranking.filter(({ standing }) => standing.rank === 1).length > 1;
  return (
    <p>
      <strong>{isTie ? words.tie : words.lead(lead)}</strong> {isClose && `${words.close} `}
      {stable ? words.stable : fill(words.tipping, { criterion: listed(tippingCriteria, words) })}
    </p>
  );
}

/** Several names inside the quotation marks of one sentence. */
function listed(names: readonly string[], { and, or }: ComparisonWords["ranking"]): string {
  const last = names.at(-1) ?? "";
  return names.length > 1 ? `${names.slice(0, -1).join(and)}${or}${last}` : last;
}
