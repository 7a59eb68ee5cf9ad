import "./relationship.css";

import { useContent, useViews } from "#content/use-content.ts";
import { filled } from "#domain/context.ts";
import { evaluationDates } from "#domain/evaluation-date.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { formatDate } from "#ui/form/formatted-value.ts";

/** Since when the companies work together, and when they look at it next. */
export function FrameDates() {
  const { context } = useFieldsEnv();
  const { locale } = useContent();
  const { frame } = useViews("relationship");
  const { startDate } = context.cycle.relationship;
  const months = context.cycle.structures.evaluationPlan?.intervalMonths;
  const [evaluation] = evaluationDates(context);
  const say = (date: string) => formatDate(date, locale);
  return (
    <section className="frame-dates" aria-label={frame.label}>
      <p>
        {filled(startDate) ? frame.since(say(startDate)) : frame.noStart}{" "}
        {!evaluation && frame.noEvaluation}
        {evaluation?.kind === "evaluation" &&
          (evaluation.state === "overdue"
            ? frame.overdue(say(evaluation.date))
            : frame.evaluation(say(evaluation.date)))}{" "}
        {months && frame.interval(months)}
      </p>
    </section>
  );
}
