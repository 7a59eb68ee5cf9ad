import type { QuestionnaireProps } from "./questionnaire-props.ts";

/** Digits of the seal that people compare by eye. */
const SEAL_DIGITS = 12;

/** Who asks, what is asked, and what happens with the answers. */
export function IntroPart({ questionnaire, content }: QuestionnaireProps) {
  const { intro } = content.words;
  const { askedBy, cooperation, participant, company, mode, seal } = questionnaire;
  return (
    <>
      <p className="lead">{intro.lead(askedBy, cooperation)}</p>
      <p>{intro.who(participant, company)}</p>
      <section className="promise" aria-labelledby="h-asked">
        <h3 id="h-asked">{intro.what}</h3>
        <p>{intro.whatText}</p>
      </section>
      <section className="promise" aria-labelledby="h-happens">
        <h3 id="h-happens">{intro.happens}</h3>
        <dl>
          <dt>{intro.where}</dt>
          <dd>{intro.whereText}</dd>
          <dt>{intro.reader}</dt>
          <dd>
            {mode === "open" ? intro.readerOpen(participant, company) : intro.readerAggregated}
          </dd>
          <dt>{intro.when}</dt>
          <dd>{intro.whenText}</dd>
          {seal !== "" && (
            <>
              <dt>{intro.sealed}</dt>
              <dd>
                {intro.sealedText(seal.slice(0, SEAL_DIGITS))}
                <details>
                  <summary>{intro.sealDetail}</summary>
                  <code className="seal">{seal}</code>
                </details>
              </dd>
            </>
          )}
        </dl>
      </section>
    </>
  );
}
