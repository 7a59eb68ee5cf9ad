import "./comparison.css";

import { useMemo, useState } from "react";
import { Link } from "react-router-dom";

import { useViews } from "#content/use-content.ts";
import { deviatesFromComparison } from "#domain/utility.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { elementId } from "#fields/names.ts";
import type { OwnControlProps } from "#fields/phase-parts.ts";
import { problemSentence } from "#fields/problem-sentence.ts";
import { GroupFrame } from "#ui/form/field-frame.tsx";

import { comparisonOf } from "./comparison-model.ts";
import { DecisionChoice } from "./decision-choice.tsx";
import { DecisionFavorite } from "./decision-favorite.tsx";
import { useStepAddress } from "./use-step-address.ts";
import { WarningList } from "./warning-list.tsx";

/** The choice, each company with its place and points, and what speaks for a second thought. */
export function DecisionControl({ state, words }: OwnControlProps) {
  const env = useFieldsEnv();
  const views = useViews("search");
  const address = useStepAddress("compare");
  const [wasUsed, setUsed] = useState(false);
  const { search } = env.context.cycle;
  const comparison = useMemo(
    () => comparisonOf(search, views.comparison, undefined),
    [search, views],
  );
  const selected = search.selectedIds ?? [];
  const id = elementId(env.phase, [state.id]);
  const problem = state.problems[0];
  const isSaid = (wasUsed || state.touched || env.showAll) && !env.readOnly;
  const best = comparison.ranking
    .filter(({ standing }) => standing.rank !== null && standing.rank <= selected.length)
    .map(({ name }) => name);

  return (
    <>
      <GroupFrame
        frame={{
          id,
          label: words.label,
          why: words.why,
          level: "top",
          problem: problem && isSaid ? problemSentence(problem, words, env) : undefined,
        }}
      >
        {comparison.companies.length === 0 ? (
          <p className="empty">
            {views.decision.empty}{" "}
            <Link to={address} id={id}>
              {views.decision.toCompare}
            </Link>
          </p>
        ) : (
          <div className="decide">
            {comparison.ranking.map((company, index) => (
              <DecisionChoice
                key={company.id}
                id={index === 0 ? id : `${id}-${index}`}
                company={company}
                hasMusts={comparison.musts.length > 0}
                isSelected={selected.includes(company.id)}
                onToggle={(isSelected) => toggle(company.id, isSelected)}
              />
            ))}
          </div>
        )}
        <p role="status" className="field-hint">
          {deviatesFromComparison(search) &&
            best.length > 0 &&
            views.decision.deviates(best.join(", "))}
        </p>
      </GroupFrame>
      <DecisionFavorite comparison={comparison} />
      <WarningList />
    </>
  );

  function toggle(companyId: string, isSelected: boolean) {
    setUsed(true);
    env.changeField(
      state.id,
      (held) => {
        const others = ((held ?? []) as readonly string[]).filter((one) => one !== companyId);
        return isSelected ? [...others, companyId] : others;
      },
      { what: env.content.screens.changes.field(words.label) },
    );
  }
}
