import { useEffect, useState } from "react";
import { useParams } from "react-router-dom";

import { useQuestionnaireWords } from "#content/use-content.ts";
import type { OpenedSeal } from "#domain/opened-seal.ts";
import type { Questionnaire } from "#domain/questionnaire.ts";
import type { AnswerDrafts } from "#storage/answer-drafts.ts";
import { decodeExchange, type Read } from "#storage/exchange.ts";
import { useServices } from "#state/use-services.ts";

import { AnswerPage } from "./answer-page.tsx";
import { ArrivalPage } from "./arrival-page.tsx";
import { OpenedSealPage } from "./opened-seal-page.tsx";

/** `#/fragebogen`: what a partner opens. The questionnaire comes from the address, a file or a code. */
export function QuestionnaireRoute() {
  const { code = "" } = useParams();
  const { words } = useQuestionnaireWords();
  const { loadAnswerDrafts } = useServices();
  const [drafts, setDrafts] = useState<AnswerDrafts>();
  const [questionnaire, setQuestionnaire] = useState<Questionnaire>();
  const [opened, setOpened] = useState<OpenedSeal>();
  const [problem, setProblem] = useState("");

  useEffect(() => {
    void loadAnswerDrafts().then(setDrafts);
  }, [loadAnswerDrafts]);

  useEffect(() => {
    let isStale = false;
    setQuestionnaire(undefined);
    setOpened(undefined);
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
  if (opened)
    return (
      <OpenedSealPage opened={opened} drafts={drafts.all()} onLeave={() => setOpened(undefined)} />
    );
  return (
    <ArrivalPage drafts={drafts.all()} problem={problem} onRead={take} onOpen={setQuestionnaire} />
  );

  function take(read: Read) {
    if (read.kind === "questionnaire") return setQuestionnaire(read.questionnaire);
    if (read.kind === "openedSeal") return setOpened(read.openedSeal);
    setProblem(read.kind === "answer" ? words.arrive.isAnswer : words.refusals[read.refusal]);
  }
}
