import { useRef, useState } from "react";
import { useSearchParams } from "react-router-dom";

import { useContent, useQuestionnaireWords } from "#content/use-content.ts";
import { blankAnswer, carriedInto, type Questionnaire } from "#domain/questionnaire.ts";
import type { InHand } from "#questionnaire/form-values.ts";
import { PART_COUNT, QuestionnaireForm } from "#questionnaire/questionnaire-form.tsx";
import { useServices } from "#state/use-services.ts";
import type { AnswerDrafts } from "#storage/answer-drafts.ts";
import { formatTime } from "#ui/form/formatted-value.ts";
import { Icon } from "#ui/icon.tsx";

import { HandOn } from "./hand-on.tsx";

interface AnswerPageProps {
  questionnaire: Questionnaire;
  drafts: AnswerDrafts;
  onLeave: () => void;
}

/** A partner answers. Every change is kept in this browser, so that one can stop at any time. */
export function AnswerPage({ questionnaire, drafts, onLeave }: AnswerPageProps) {
  const { locale } = useContent();
  const content = useQuestionnaireWords();
  const { words } = content;
  const { clock } = useServices();
  const [search, setSearch] = useSearchParams();
  const [inHand, setInHand] = useState<InHand>(() => {
    const draft = drafts.find(questionnaire);
    if (!draft) return { answer: blankAnswer(questionnaire, clock.newId()), cannotJudge: [] };
    return { ...draft, answer: carriedInto(questionnaire, draft.answer) };
  });
  // An answer that left this browser and is changed afterwards is a newer version of itself.
  const handedOn = useRef(drafts.find(questionnaire)?.handedOn ?? false);
  const [initial] = useState(inHand);
  const [kept, setKept] = useState<string | false>();
  const part = Math.min(Math.max(Number(search.get("teil") ?? "1") - 1 || 0, 0), PART_COUNT - 1);

  return (
    <main id="main" className="start narrow" tabIndex={-1}>
      <section className="head">
        <h1>{words.pageTitle(questionnaire.cooperation)}</h1>
        {kept !== undefined && kept !== false && (
          <p className="saved">
            <Icon name="check" />
            {words.saved(formatTime(kept, locale))}
          </p>
        )}
        {kept === false && <p className="field-hint">{words.notSaved}</p>}
      </section>
      <QuestionnaireForm
        questionnaire={questionnaire}
        content={content}
        locale={locale}
        initial={initial}
        part={part}
        onPart={(next) => setSearch({ teil: String(next + 1) })}
        onChange={change}
        end={
          <HandOn
            questionnaire={questionnaire}
            answer={inHand.answer}
            onHandedOn={() => {
              handedOn.current = true;
              keep(inHand, true);
            }}
            onForget={() => {
              drafts.forget(questionnaire);
              onLeave();
            }}
          />
        }
      />
    </main>
  );

  function change({ answer, cannotJudge }: InHand) {
    const revision = inHand.answer.revision + (handedOn.current ? 1 : 0);
    handedOn.current = false;
    const next = { answer: { ...answer, revision }, cannotJudge };
    setInHand(next);
    keep(next, false);
  }

  function keep(what: InHand, isHandedOn: boolean) {
    const savedAt = clock.now();
    const isKept = drafts.keep({ questionnaire, ...what, savedAt, handedOn: isHandedOn });
    setKept(isKept && savedAt);
  }
}
