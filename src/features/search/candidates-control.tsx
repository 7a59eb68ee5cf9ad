import "./comparison.css";

import { useDeferredValue, useMemo, useState } from "react";

import { useViews } from "#content/use-content.ts";
import { searchFields } from "#domain/fields/search.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { elementId } from "#fields/names.ts";
import { ListControl } from "#fields/list-control.tsx";
import type { OwnControlProps } from "#fields/phase-parts.ts";

import { BlindResult } from "./comparison-blind-result.tsx";
import { comparisonOf } from "./comparison-model.ts";
import { ComparisonDetails } from "./comparison-details.tsx";
import { ComparisonRanking } from "./comparison-ranking.tsx";
import { ComparisonWhatIf } from "./comparison-what-if.tsx";
import { WarningList } from "./warning-list.tsx";

/** What a company is, apart from what it is judged by: that stands in the comparison. */
const { mustChecks: _musts, scores: _scores, ...MASTER_DATA } = searchFields.candidates.fields;
const MASTER_LIST = { ...searchFields.candidates, fields: MASTER_DATA };

/** The companies of the selection and their comparison by points (section 3.2). */
export function CandidatesControl({ state, words }: OwnControlProps) {
  const env = useFieldsEnv();
  const views = useViews("search").comparison;
  // Drawn anew for each viewing, so that nobody remembers who was B.
  const [blindSeed, setBlindSeed] = useState<string>();
  const [isRevealed, setRevealed] = useState(false);
  const { search } = env.context.cycle;
  const comparison = useMemo(
    () => comparisonOf(search, views, blindSeed),
    [search, views, blindSeed],
  );
  // What follows from the answers may lag behind them; names must not show after they were hidden.
  const deferred = useDeferredValue(comparison);
  const result = deferred.isBlind === comparison.isBlind ? deferred : comparison;
  const hasCompanies = comparison.companies.length > 0;

  return (
    <>
      {comparison.isBlind ? (
        <p className="empty">{views.blind.note}</p>
      ) : (
        <ListControl state={state} field={MASTER_LIST} words={words} />
      )}
      {hasCompanies && (
        <>
          <ComparisonRanking
            comparison={result}
            blindId={comparison.isBlind ? elementId(env.phase, [state.id]) : undefined}
            onToggleBlind={toggleBlind}
          >
            <BlindResult search={result.search} isShown={isRevealed} />
          </ComparisonRanking>
          <WarningList isHidden={comparison.isBlind} />
          <ComparisonDetails comparison={comparison} />
          <ComparisonWhatIf comparison={result} />
        </>
      )}
    </>
  );

  function toggleBlind() {
    setBlindSeed(comparison.isBlind ? undefined : env.newId());
    setRevealed(comparison.isBlind);
    env.setNameless(state.id, !comparison.isBlind);
  }
}
