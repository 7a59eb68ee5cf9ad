import "./search.css";

import { useViews } from "#content/use-content.ts";
import type { FieldState } from "#domain/assess.ts";
import { recordsOf } from "#domain/records.ts";
import { withDistributedWeights } from "#domain/requirement-profile.ts";
import { weightSum } from "#domain/rules/search.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { formatNumber } from "#ui/form/formatted-value.ts";

import { WeightRow } from "./weights-row.tsx";

/** All weights beside each other, by slider and number, with their sum. */
export function WeightSliders({ state }: { state: FieldState }) {
  const { content, context, readOnly, changeField } = useFieldsEnv();
  const { weights: texts } = useViews("search");
  const { search } = context.cycle;
  const criteria = recordsOf(search.criteria);
  const sum = weightSum(search);
  const say = (value: number) => formatNumber(value, content.locale);
  return (
    <section className="field weights" data-level="top" aria-labelledby="h-weights">
      <h2 className="question" id="h-weights">
        {texts.title}
      </h2>
      <p className="why">{texts.why}</p>
      {criteria.length === 0 ? (
        <p className="recs-empty">{texts.empty}</p>
      ) : (
        <>
          <ol className="weight-rows">
            {criteria.map((criterion, index) => (
              <WeightRow
                key={criterion.id}
                criterion={criterion}
                name={criterion.label?.trim() || texts.unnamed(index + 1)}
                problem={state.problems.find(
                  ({ path }) => path[0] === criterion.id && path[1] === "weight",
                )}
              />
            ))}
          </ol>
          <div className="weight-sum" role="status">
            <b className="num">{texts.sum(say(sum))}</b>{" "}
            <span className={sum === 100 ? "muted" : "short"}>{verdict()}</span>
          </div>
          {!readOnly && (
            <>
              <p className="actions">
                <button
                  type="button"
                  className="btn"
                  aria-describedby="weights-distribute"
                  onClick={distribute}
                >
                  {texts.distribute}
                </button>
              </p>
              <p className="small muted" id="weights-distribute">
                {texts.distributeNote}
              </p>
            </>
          )}
        </>
      )}
    </section>
  );

  function verdict(): string {
    if (sum === 100) return texts.complete;
    return sum < 100 ? texts.missing(say(difference())) : texts.over(say(difference()));
  }

  /** Sums of halves and tenths are no more exact than the weights. */
  function difference(): number {
    return Math.round(Math.abs(100 - sum) * 100) / 100;
  }

  function distribute() {
    const next = withDistributedWeights(search.criteria);
    if (next.every(({ weight }, index) => weight === criteria[index]?.weight)) return;
    changeField(state.id, (held) => withDistributedWeights(held as typeof search.criteria), {
      what: texts.change,
    });
  }
}
