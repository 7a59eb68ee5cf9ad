import { useFormContext } from "react-hook-form";

import { formatDate, formatNumber } from "#ui/form/formatted-value.ts";
import { LongField } from "#ui/form/long-field.tsx";
import { RatingField } from "#ui/form/rating-field.tsx";

import type { FormValues } from "./form-values.ts";
import type { QuestionnaireProps } from "./questionnaire-props.ts";

/** Goals, cost and benefit as the person sees them. */
export function OwnWordsPart({ questionnaire, content, locale }: QuestionnaireProps) {
  const { words, trust } = content;
  const texts = words.words;
  const { register } = useFormContext<FormValues>();
  const hint = questionnaire.mode === "aggregated" ? words.styleWarning : undefined;
  return (
    <>
      <p>{texts.lead}</p>
      {questionnaire.goals.length > 0 && (
        <section className="stacked" aria-labelledby="h-goals">
          <h3 id="h-goals">{texts.goals}</h3>
          {questionnaire.goals.map((goal, index) => (
            <LongField
              key={goal.id}
              id={`q-goal-${goal.id}`}
              label={texts.goal(goal.title)}
              labelNote={words.optional}
              hint={detailOf(goal)}
              rows={2}
              registration={register(`goals.${index}`)}
            />
          ))}
        </section>
      )}
      <section className="stacked" aria-labelledby="h-company">
        <h3 id="h-company">{texts.company}</h3>
        <p className="small muted">{texts.companyNote(questionnaire.company)}</p>
        <LongField
          id="q-cost"
          label={texts.cost}
          labelNote={words.optional}
          rows={2}
          registration={register("cost")}
        />
        <LongField
          id="q-benefit"
          label={texts.benefit}
          labelNote={words.optional}
          rows={2}
          registration={register("benefit")}
        />
        <RatingField
          id="q-rating"
          label={texts.rating}
          registration={register("rating")}
          low={texts.ratingLow}
          high={texts.ratingHigh}
          optOut={{ value: "", label: trust.trustUnknown }}
        />
        <RatingField
          id="q-fairness"
          label={texts.fairness}
          registration={register("fairness")}
          low={texts.fairnessLow}
          high={texts.fairnessHigh}
          optOut={{ value: "", label: trust.trustUnknown }}
        />
      </section>
      <LongField
        id="q-note"
        label={texts.note}
        labelNote={words.optional}
        hint={hint}
        registration={register("note")}
      />
    </>
  );

  function detailOf(goal: QuestionnaireProps["questionnaire"]["goals"][number]) {
    const figure = (value: number | null) =>
      value === null ? "" : [formatNumber(value, locale), goal.unit].filter(Boolean).join(" ");
    const until = goal.dueDate === "" ? "" : formatDate(goal.dueDate, locale);
    return (
      texts.goalDetail(figure(goal.baseline), figure(goal.target), goal.metric, until) || undefined
    );
  }
}
