import "./search.css";

import { slugOf } from "#content/slug.ts";
import { usePhaseWords, useViews } from "#content/use-content.ts";
import { trialEvidence } from "#domain/flow/trial-evidence.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { formatDate } from "#ui/form/formatted-value.ts";

/** How the trial went, where trust is judged: the first thing both sides saw of each other. */
export function TrialEvidence() {
  const { content, context, base } = useFieldsEnv();
  const { flow } = useViews("search");
  const results = usePhaseWords("search").words.fields["trial"]?.fields?.["result"]?.options;
  const trial = trialEvidence(context);
  if (!trial) return null;
  const texts = flow.trial;
  const days = [trial.from, trial.to].filter(Boolean);
  const { path, steps } = content.outline.search;
  const entries = [
    [texts.result, results?.[trial.result] ?? trial.result],
    [texts.what, trial.description],
    [texts.period, days.map((day) => formatDate(day, content.locale)).join(" – ")],
    [texts.note, trial.note],
  ].filter(([, text]) => text !== "");
  return (
    <section className="recap" aria-labelledby="h-trial">
      <h2 id="h-trial">{texts.title}</h2>
      <p>
        {texts.lead(trial.companies.join(", "))}
        {trial.cycle !== context.cycle.number && ` (${texts.cycle(trial.cycle)})`}
      </p>
      <dl>
        {entries.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {trial.cycle === context.cycle.number && (
        <p>
          <a href={`#${base}/${path}/${slugOf(steps.trial)}`}>{texts.link}</a>
        </p>
      )}
    </section>
  );
}
