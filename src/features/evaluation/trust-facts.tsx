import { useContent, useViews } from "#content/use-content.ts";
import { filled } from "#domain/context.ts";
import { promiseTally } from "#domain/promise.ts";
import { recordsOf } from "#domain/records.ts";
import { meanOf, rounded } from "#domain/rounding.ts";
import { TRUST_DIMENSIONS } from "#domain/trust-dimensions.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { formatNumber } from "#ui/form/formatted-value.ts";

import { useDimensionNames } from "./use-dimension-names.ts";

/** What is known beside the ratings: promises kept, technique, measures, the trial, voices. */
export function TrustFacts() {
  const { locale } = useContent();
  const { trustResults: texts } = useViews("evaluation");
  const names = useDimensionNames();
  const { context } = useFieldsEnv();
  const { relationship, search, evaluation } = context.cycle;
  const { keptShare, settled } = promiseTally(relationship.promises, context.today);
  const tech = meanOf(
    recordsOf(relationship.applications).flatMap(({ techTrust, status }) =>
      techTrust == null || status === "retired" ? [] : [techTrust],
    ),
  );
  const measures = recordsOf(relationship.trustMeasures);
  const facts = [
    keptShare !== null && texts.promises(keptShare, settled),
    tech !== null && texts.techTrust(formatNumber(rounded(tech, 1), locale)),
    measures.length > 0 &&
      texts.measuresDone(measures.filter(({ done }) => done).length, measures.length),
    filled(search.trial?.note) && texts.trial(search.trial.note),
  ].filter((fact) => fact !== false);
  const voices = recordsOf(evaluation.voices);
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
