import { useEffect, useState } from "react";
import { useParams } from "react-router-dom";

import { useQuestionnaireWords } from "#content/use-content.ts";
import type { Questionnaire } from "#domain/questionnaire.ts";
import type { AnswerDrafts } from "#storage/answer-drafts.ts";
import { decodeExchange, type Read } from "#storage/exchange.ts";
import { useServices } from "#state/use-services.ts";

import { AnswerPage } from "./answer-page.tsx";
import { ArrivalPage } from "./arrival-page.tsx";

/** `#/fragebogen`: what a partner opens. The questionnaire comes from the address, a file or a code. */
export function QuestionnaireRoute() {
  const { code = "" } = useParams();
  const { words } = useQuestionnaireWords();
  const { loadAnswerDrafts } = useServices();
  const [drafts, setDrafts] = useState<AnswerDrafts>();
  const [questionnaire, setQuestionnaire] = useState<Questionnaire>();
  const [problem, setProblem] = useState("");

  useEffect(() => {
    void loadAnswerDrafts().then(setDrafts);
  }, [loadAnswerDrafts]);

  useEffect(() => {
    let isStale = false;
    setQuestionnaire(undefined);
    setProblem("");
    const open = async () => {
      const read = await decodeExchange(code);
      if (!isStale) take(read);
    };
    if (code !== "") void open();
    return () => {
      isStale = true;
    };
    // `take` only sets state; the address decides.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [code]);

  useEffect(() => {
    document.title = questionnaire ? words.pageTitle(questionnaire.cooperation) : words.title;
  }, [questionnaire, words]);

  if (!drafts) return <main id="main" className="start narrow" aria-busy="true" tabIndex={-1} />;
  if (questionnaire)
    return (
      <AnswerPage
        key={`${questionnaire.cooperationId} ${questionnaire.cycle} ${questionnaire.participantId}`}
        questionnaire={questionnaire}
        drafts={drafts}
        onLeave={() => setQuestionnaire(undefined)}
      />
    );
  return (
    <ArrivalPage drafts={drafts.all()} problem={problem} onRead={take} onOpen={setQuestionnaire} />
  );

  function take(read: Read) {
    if (read.kind === "questionnaire") return setQuestionnaire(read.questionnaire);
    setProblem(read.kind === "answer" ? words.arrive.isAnswer : words.refusals[read.refusal]);
  }
}
