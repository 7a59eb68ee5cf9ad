import { useContent, useViews } from "#content/use-content.ts";
import { recordsOf } from "#domain/records.ts";
import { rounded } from "#domain/rounding.ts";
import { TRUST_DIMENSIONS } from "#domain/trust-dimensions.ts";
import { trustFactsOf } from "#domain/trust-facts.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { formatNumber } from "#ui/form/formatted-value.ts";

import { useDimensionNames } from "./use-dimension-names.ts";

/** What is known beside the ratings: promises kept, technique, measures, the trial, voices. */
export function TrustFacts() {
  const { locale } = useContent();
  const { trustResults: texts } = useViews("evaluation");
  const names = useDimensionNames();
  const { context } = useFieldsEnv();
  const known = trustFactsOf(context);
  const facts = [
    known.keptShare !== null && texts.promises(known.keptShare, known.settled),
    known.techTrust !== null && texts.techTrust(formatNumber(rounded(known.techTrust, 1), locale)),
    known.measures > 0 && texts.measuresDone(known.measuresDone, known.measures),
    known.trialNote !== "" && texts.trial(known.trialNote),
  ].filter((fact) => fact !== false);
  const voices = recordsOf(context.cycle.evaluation.voices);
  if (facts.length + voices.length === 0) return null;
  return (
    <>
      {facts.length > 0 && (
        <>
          <h3>{texts.factsTitle}</h3>
          <p className="small muted">{texts.factsLead}</p>
          <ul className="plain">
            {facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </>
      )}
      {voices.length > 0 && (
        <>
          <h3>{texts.voices}</h3>
          <ul className="plain">
            {voices.map(({ id, topic, text }) => (
              <li key={id}>
                „{text}“ <span className="small muted">{topicOf(topic ?? "")}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );

  function topicOf(topic: string): string {
    const dimension = TRUST_DIMENSIONS.find((one) => one === topic);
    return dimension ? texts.voiceOf(names[dimension]) : "";
  }
}
