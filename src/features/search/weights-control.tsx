import { useState } from "react";
import { useForm } from "react-hook-form";

import { fill } from "#content/fill.ts";
import { useViews } from "#content/use-content.ts";
import { fixWeights } from "#domain/edit.ts";
import { recordsOf } from "#domain/records.ts";
import { weightSum } from "#domain/rules/search.ts";
import { hasScore } from "#domain/search-trace.ts";
import { FieldHeading } from "#fields/field-heading.tsx";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { elementId } from "#fields/names.ts";
import { OwnForm } from "#fields/own-form.tsx";
import type { OwnControlProps } from "#fields/phase-parts.ts";
import { problemSentence } from "#fields/problem-sentence.ts";
import { FieldProblem } from "#ui/form/field-problem.tsx";
import { formatDate, formatNumber } from "#ui/form/formatted-value.ts";
import { TextField } from "#ui/form/text-field.tsx";
import { DataTable } from "#ui/table/data-table.tsx";

/** The day on which the weights were fixed, set by a button and not by hand, and what came after. */
export function WeightsControl({ state, words }: OwnControlProps) {
  const env = useFieldsEnv();
  const { content, context, readOnly, showAll } = env;
  const { weights: texts } = useViews("search");
  const { search } = context.cycle;
  const id = elementId(env.phase, [state.id]);
  const fixedOn = typeof state.value === "string" ? state.value : "";
  const isLate = hasScore(search);
  const sum = weightSum(search);
  const isComplete = sum === 100;
  // Once companies are scored there is nothing to fix anew unless a weight has changed.
  const canFix = !readOnly && (!isLate || fixedOn === "" || state.problems.length > 0);
  const form = useForm({ defaultValues: { reason: "" } });
  const [asked, setAsked] = useState<"no" | "sum" | "reason">("no");
  const [problem] = state.problems;
  const isSumAsked = asked === "sum" && !isComplete;
  return (
    <section className="field list" data-level="top" aria-labelledby={`${id}-label`}>
      <FieldHeading id={id} state={state} words={words} />
      <div className="stack">
        <p>{fixedOn ? texts.fixedOn(formatDate(fixedOn, content.locale)) : texts.notFixed}</p>
        {canFix && !isLate && <p className="small muted">{texts.fixFirst}</p>}
        {canFix && (
          <OwnForm>
            {isLate && (
              <TextField
                id={`${id}-reason`}
                label={texts.reason}
                problem={asked === "reason" ? content.problems.weightsAfterScore : undefined}
                registration={form.register("reason")}
              />
            )}
            <p className="actions">
              <button
                type="button"
                className="btn"
                aria-describedby={isSumAsked ? `${id}-problem` : undefined}
                onClick={fix}
              >
                {texts.fix}
              </button>
            </p>
          </OwnForm>
        )}
      </div>
      <FieldProblem id={`${id}-problem`} text={problemText()} />
      <WeightLog />
    </section>
  );

  function problemText(): string | undefined {
    if (isSumAsked)
      return fill(content.problems.weightSum, { sum: formatNumber(sum, content.locale) });
    return problem && showAll ? problemSentence(problem, words, env) : undefined;
  }

  function fix() {
    const { reason } = form.getValues();
    const lacks = isComplete ? (isLate && reason.trim() === "" ? "reason" : "no") : "sum";
    setAsked(lacks);
    if (lacks !== "no") return;
    env.change(fixWeights(reason, { today: context.today, newId: env.newId }), { what: texts.fix });
    form.reset();
  }
}

/** Every later change with its date and reason; this is what warning W9 reports. */
function WeightLog() {
  const { content, context } = useFieldsEnv();
  const { weights: texts } = useViews("search");
  const changes = recordsOf(context.cycle.search.weightChanges);
  if (changes.length === 0) return null;
  return (
    <DataTable
      caption={texts.log}
      columns={[
        { id: "date", label: texts.logDate },
        { id: "reason", label: texts.logReason },
      ]}
      rows={changes.map(({ id, date, reason }) => ({
        id,
        cells: [date ? formatDate(date, content.locale) : "", reason || texts.noReason],
      }))}
    />
  );
}
