import { slugOf } from "#content/slug.ts";
import { useContent, useViews } from "#content/use-content.ts";
import { recordsOf } from "#domain/records.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import type { OwnControlProps } from "#fields/phase-parts.ts";
import { TrustRatingsControl } from "#fields/trust-ratings-control.tsx";
import { useCycleView } from "#state/cycle-view.ts";

import { AnswerIntake } from "./survey-intake.tsx";
import { ParticipantTable } from "./survey-participants.tsx";
import { SealSection } from "./survey-seal.tsx";

/** Asks everybody who takes part: questionnaires out, answers in, own answers fixed before. */
export function SurveyControl({ state, words }: OwnControlProps) {
  const { survey } = useViews("evaluation");
  const { outline } = useContent();
  const { base } = useCycleView();
  const { context, readOnly } = useFieldsEnv();
  const { evaluation } = context.cycle;
  const participants = recordsOf(evaluation.participants);
  return (
    <>
      <section className="sec stack" aria-labelledby="h-survey">
        <h2 id="h-survey">{survey.title}</h2>
        {participants.length === 0 ? (
          <p className="empty">
            {survey.noParticipants}{" "}
            <a
              href={`#${base}/${outline.evaluation.path}/${slugOf(outline.evaluation.steps.frame)}`}
            >
              {survey.toFrame}
            </a>
          </p>
        ) : (
          <>
            {!readOnly && <p>{evaluation.trustMode ? survey.lead : survey.modeFirst}</p>}
            <ParticipantTable participants={participants} />
          </>
        )}
      </section>
      {participants.length > 0 && (
        <>
          <SealSection />
          {!readOnly && <AnswerIntake />}
        </>
      )}
      <TrustRatingsControl state={state} words={words} />
    </>
  );
}
