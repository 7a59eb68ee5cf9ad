import type { AnyFieldWords } from "#content/any-words.ts";
import { problemText } from "#content/problem-text.ts";
import type { FieldState } from "#domain/assess.ts";
import { weightSum } from "#domain/rules/search.ts";
import { FieldProblem } from "#ui/form/field-problem.tsx";
import { formatDate, formatNumber } from "#ui/form/formatted-value.ts";

import { FieldHeading } from "./field-heading.tsx";
import { useFieldsEnv } from "./fields-env.ts";
import { elementId } from "./names.ts";

interface WeightsControlProps {
  state: FieldState;
  words: AnyFieldWords;
}

/** The day on which the weights were fixed, set by a button and not by hand. */
export function WeightsControl({ state, words }: WeightsControlProps) {
  const env = useFieldsEnv();
  const { content, context, readOnly, setField, showAll } = env;
  const { field: texts } = content.screens;
  const id = elementId(env.phase, [state.id]);
  const fixedOn = typeof state.value === "string" ? state.value : "";
  const sum = formatNumber(weightSum(context.cycle.search), content.locale);
  const problem = state.problems[0];
  return (
    <section className="field list" data-level="top" aria-labelledby={`${id}-label`}>
      <FieldHeading id={id} state={state} words={words} />
      <p className="num">{texts.weightSum(sum)}</p>
      {fixedOn && <p>{texts.weightsFixed(formatDate(fixedOn, content.locale))}</p>}
      {!readOnly && (
        <p className="actions">
          <button
            type="button"
            className="btn"
            onClick={() => setField(state.id, context.today, { what: texts.fixWeights })}
          >
            {texts.fixWeights}
          </button>
        </p>
      )}
      <FieldProblem
        id={`${id}-problem`}
        text={problem && showAll ? problemText(content.problems, words, problem) : undefined}
      />
    </section>
  );
}
