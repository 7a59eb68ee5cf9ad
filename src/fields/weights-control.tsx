import { useState } from "react";
import { useForm } from "react-hook-form";

import type { AnyFieldWords } from "#content/any-words.ts";
import type { FieldState } from "#domain/assess.ts";
import { weightSum } from "#domain/rules/search.ts";
import { hasScore } from "#domain/search-trace.ts";
import { FieldProblem } from "#ui/form/field-problem.tsx";
import { formatDate, formatNumber } from "#ui/form/formatted-value.ts";
import { TextField } from "#ui/form/text-field.tsx";

import { FieldHeading } from "./field-heading.tsx";
import { useFieldsEnv } from "./fields-env.ts";
import { elementId } from "./names.ts";
import { problemSentence } from "./problem-sentence.ts";

interface WeightsControlProps {
  state: FieldState;
  words: AnyFieldWords;
}

/** The day on which the weights were fixed, set by a button and not by hand. */
export function WeightsControl({ state, words }: WeightsControlProps) {
  const env = useFieldsEnv();
  const { content, context, readOnly, showAll } = env;
  const { field: texts } = content.screens;
  const id = elementId(env.phase, [state.id]);
  const fixedOn = typeof state.value === "string" ? state.value : "";
  const sum = formatNumber(weightSum(context.cycle.search), content.locale);
  const problem = state.problems[0];
  const isLate = hasScore(context.cycle.search);
  // Once companies are scored there is nothing to fix anew unless a weight has changed.
  const canFix = !readOnly && (!isLate || fixedOn === "" || problem !== undefined);
  const form = useForm({ defaultValues: { reason: "" } });
  const [isAsked, setAsked] = useState(false);
  return (
    <section className="field list" data-level="top" aria-labelledby={`${id}-label`}>
      <FieldHeading id={id} state={state} words={words} />
      <div className="stack">
        <p className="num">{texts.weightSum(sum)}</p>
        {fixedOn && <p>{texts.weightsFixed(formatDate(fixedOn, content.locale))}</p>}
        {canFix && isLate && (
          <TextField
            id={`${id}-reason`}
            label={texts.weightsReason}
            problem={isAsked ? content.problems.weightsAfterScore : undefined}
            registration={form.register("reason")}
          />
        )}
        {canFix && (
          <p className="actions">
            <button type="button" className="btn" onClick={fix}>
              {texts.fixWeights}
            </button>
          </p>
        )}
      </div>
      <FieldProblem
        id={`${id}-problem`}
        text={problem && showAll ? problemSentence(problem, words, env) : undefined}
      />
    </section>
  );

  function fix() {
    const { reason } = form.getValues();
    const lacksReason = isLate && reason.trim() === "";
    setAsked(lacksReason);
    if (lacksReason) return;
    env.fixWeights(reason);
    form.reset();
  }
}
