import { useState } from "react";

import { useContent, useQuestionnaireWords, useViews } from "#content/use-content.ts";
import { blankAnswer, type Questionnaire, saysSomething } from "#domain/questionnaire.ts";
import { receptionOf, takeAnswer } from "#domain/reception.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import type { InHand } from "#questionnaire/form-values.ts";
import { QuestionnaireForm } from "#questionnaire/questionnaire-form.tsx";
import { Dialog } from "#ui/dialog/dialog.tsx";

interface CoveredEntryProps {
  questionnaire: Questionnaire;
  onClose: (taken: boolean) => void;
}

/** Somebody answers on this device; what they said is not shown here afterwards. */
export function CoveredEntry({ questionnaire, onClose }: CoveredEntryProps) {
  const { locale } = useContent();
  const { survey } = useViews("evaluation");
  const content = useQuestionnaireWords();
  const { context, change, newId } = useFieldsEnv();
  const [part, setPart] = useState(0);
  const [inHand, setInHand] = useState<InHand>(() => ({
    answer: blankAnswer(questionnaire, newId()),
    cannotJudge: [],
  }));
  const [initial] = useState(inHand);
  const [isAsked, setAsked] = useState(false);
  const { end } = content.words;
  const reception = receptionOf(inHand.answer, context);
  const mayTake = reception === "new" || (reception === "newer" && isAsked);
  return (
    <Dialog
      title={survey.coverTitle(questionnaire.participant)}
      onClose={() => onClose(false)}
      actions={
        <button type="button" className="btn" onClick={() => onClose(false)}>
          {survey.coverCancel}
        </button>
      }
    >
      <p className="small muted">{survey.coverNote}</p>
      <QuestionnaireForm
        questionnaire={questionnaire}
        content={content}
        locale={locale}
        initial={initial}
        part={part}
        onPart={setPart}
        onChange={setInHand}
        end={
          <>
            <p>{saysSomething(inHand.answer) ? end.coveredLead : end.nothing}</p>
            <div role="status">{verdict()}</div>
            <p className="actions">
              <button type="button" className="btn primary" onClick={take}>
                {reception === "newer" && isAsked ? survey.replace : end.covered}
              </button>
            </p>
          </>
        }
      />
    </Dialog>
  );

  function verdict() {
    if (reception === "new" || reception === "empty") return null;
    if (reception !== "newer") return <p>{survey.verdicts[reception]}</p>;
    return isAsked && <p>{survey.replaceText(questionnaire.participant)}</p>;
  }

  function take() {
    if (reception === "newer" && !isAsked) setAsked(true);
    if (!mayTake) return;
    change(takeAnswer(inHand.answer), { what: survey.change });
    onClose(true);
  }
}
