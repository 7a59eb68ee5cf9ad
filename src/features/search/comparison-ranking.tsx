import { type ReactNode, useId } from "react";
import { Link } from "react-router-dom";

import { useContent, useViews } from "#content/use-content.ts";
import { rounded } from "#domain/rounding.ts";
import { weightSum } from "#domain/rules/search.ts";
import type { Standing } from "#domain/utility.ts";
import { RangeBar } from "#ui/chart/range-bar.tsx";
import { formatNumber } from "#ui/form/formatted-value.ts";

import {
  type Compared,
  type Comparison,
  type ComparisonWords,
  isPartlyRated,
  rangeOf,
} from "./comparison-model.ts";
import { ComparisonStability } from "./comparison-stability.tsx";
import { MustMark, type MustState } from "./must-mark.tsx";
import { useStepAddress } from "./use-step-address.ts";

interface ComparisonRankingProps {
  comparison: Comparison;
  /** While names are hidden the button to show them is where the companies are found. */
  blindId: string | undefined;
  onToggleBlind: () => void;
  children: ReactNode;
}

/** Who fits how well: places, points, and where the points may still lie. */
export function ComparisonRanking(props: ComparisonRankingProps) {
  const { comparison, blindId, onToggleBlind, children } = props;
  const views = useViews("search").comparison;
  const id = useId();
  const { ranking: words, blind } = views;
  const isRated = comparison.ranking.some(({ standing }) => standing.utility !== null);
  return (
    <section className="sec full" aria-labelledby={id}>
      <div className="pair">
        <h2 id={id}>{words.title}</h2>
        <button type="button" id={blindId} className="btn slim" onClick={onToggleBlind}>
          {comparison.isBlind ? blind.reveal : blind.hide}
        </button>
      </div>
      <WeightsNote comparison={comparison} words={words} />
      {children}
      {isRated ? (
        <>
          <ol className="util">
            {comparison.ranking.map((company) => (
              <RankedCompany key={company.id} company={company} comparison={comparison} />
            ))}
          </ol>
          <ComparisonStability comparison={comparison} words={words} />
          <p className="small muted">
            {words.bar} {words.note}
          </p>
        </>
      ) : (
        comparison.criteria.length > 0 && <p className="empty">{words.noScores}</p>
      )}
    </section>
  );
}

/** What keeps the comparison from being final, said before its result. */
function WeightsNote({
  comparison,
  words,
}: {
  comparison: Comparison;
  words: ComparisonWords["ranking"];
}) {
  const { locale } = useContent();
  const address = useStepAddress("profile");
  const sum = weightSum(comparison.search);
  if (sum === 100) return null;
  const [text, link] =
    comparison.criteria.length === 0
      ? [words.noCriteria, words.toCriteria]
      : sum > 0
        ? [words.weightsProvisional(formatNumber(sum, locale)), words.toWeights]
        : [words.noWeights, words.toWeights];
  return (
    <p className="empty">
      {text} <Link to={address}>{link}</Link>
    </p>
  );
}

function RankedCompany({ company, comparison }: { company: Compared; comparison: Comparison }) {
  const { ranking: words, grid } = useViews("search").comparison;
  const { standing, name } = company;
  const { utility, rank, mustFailed } = standing;
  const must = mustStateOf(standing);
  const isPartly = isPartlyRated(standing);
  return (
    <li className={mustFailed ? "out" : undefined}>
      <span className="rk">
        <span className="sr">{words.place} </span>
        {rank ?? grid.none}
      </span>
      <span className="nm">
        {name}
        {comparison.musts.length > 0 && (
          <span className="small">
            <MustMark state={must} />
            {words.musts[must]}
          </span>
        )}
        {isPartly && (
          <span className="small">
            {words.provisional(coverageOf(standing))}, {words.range(rangeOf(standing))}
          </span>
        )}
      </span>
      <RangeBar
        value={utility}
        isOut={mustFailed}
        range={isPartly ? { low: standing.min ?? 0, high: standing.max ?? 100 } : undefined}
      />
      <span className="pt">
        <span aria-hidden="true">{utility === null ? grid.none : rounded(utility)}</span>
        <span className="sr">
          {utility === null ? words.noPoints : words.points(rounded(utility))}
        </span>
      </span>
    </li>
  );
}

export function mustStateOf({ mustFailed, mustUnclear }: Standing): MustState {
  if (mustFailed) return "failed";
  return mustUnclear ? "unclear" : "met";
}

/** Not 100 as long as something is missing. */
function coverageOf({ coverage }: Standing): number {
  return Math.min(99, rounded(coverage));
}
