import { useContent, useViews } from "#content/use-content.ts";
import { rounded } from "#domain/rounding.ts";
import { trustFactsOf } from "#domain/trust-facts.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { formatNumber } from "#ui/form/formatted-value.ts";

/** What is known beside the ratings: promises kept, technique, measures, the trial. */
export function TrustFacts() {
  const { locale } = useContent();
  const { trustResults: texts } = useViews("evaluation");
  const { context } = useFieldsEnv();
  const known = trustFactsOf(context);
  const facts = [
    known.keptShare !== null && texts.promises(known.keptShare, known.settled),
    known.techTrust !== null && texts.techTrust(formatNumber(rounded(known.techTrust, 1), locale)),
    known.measures > 0 && texts.measuresDone(known.measuresDone, known.measures),
    known.trialNote !== "" && texts.trial(known.trialNote),
  ].filter((fact) => fact !== false);
  if (facts.length === 0) return null;
  return (
    <>
      <h3>{texts.factsTitle}</h3>
      <p className="small muted">{texts.factsLead}</p>
      <ul className="plain">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </>
  );
}
