import { type ChangeEvent, useRef, useState } from "react";

import { useContent, useQuestionnaireWords } from "#content/use-content.ts";
import type { Questionnaire } from "#domain/questionnaire.ts";
import type { AnswerDraft } from "#storage/answer-drafts.ts";
import { decodeExchange, MAX_EXCHANGE, type Read, readExchange } from "#storage/exchange.ts";
import { Banner } from "#ui/feedback/banner.tsx";
import { dayOf, formatDate } from "#ui/form/formatted-value.ts";

interface ArrivalPageProps {
  drafts: readonly AnswerDraft[];
  /** Why what the address or a file held could not be opened. */
  problem: string;
  onRead: (read: Read) => void;
  onOpen: (questionnaire: Questionnaire) => void;
}

/** Ways to a questionnaire: a file, a code, or one that was begun here. */
export function ArrivalPage({ drafts, problem, onRead, onOpen }: ArrivalPageProps) {
  const { locale } = useContent();
  const { words } = useQuestionnaireWords();
  const { arrive } = words;
  const input = useRef<HTMLInputElement>(null);
  const [code, setCode] = useState("");
  return (
    <main id="main" className="start narrow" tabIndex={-1}>
      <section className="head">
        <h1>{words.title}</h1>
        <p className="lead">{arrive.lead}</p>
        <p>{arrive.how}</p>
      </section>
      <div role="status">
        {problem && (
          <Banner tone="problem">
            <b>{arrive.problem}.</b> {problem}
          </Banner>
        )}
      </div>
      <p className="actions">
        <button type="button" className="btn primary" onClick={() => input.current?.click()}>
          {arrive.file}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={arrive.file}
          onChange={(event) => void readFile(event)}
        />
      </p>
      <form
        className="stacked"
        onSubmit={(event) => {
          event.preventDefault();
          void decodeExchange(code).then(onRead);
        }}
      >
        <div className="field">
          <label className="label" htmlFor="questionnaire-code">
            {arrive.code}
          </label>
          <textarea
            id="questionnaire-code"
            className="inp long"
            rows={3}
            value={code}
            aria-describedby="questionnaire-code-hint"
            onChange={({ target }) => setCode(target.value)}
          />
          <p className="field-hint" id="questionnaire-code-hint">
            {arrive.codeHint}
          </p>
        </div>
        <p className="actions">
          <button type="submit" className="btn" aria-disabled={code.trim() === "" || undefined}>
            {arrive.open}
          </button>
        </p>
      </form>
      {drafts.length > 0 && (
        <section className="sec" aria-labelledby="h-begun">
          <h2 id="h-begun">{arrive.begun}</h2>
          <ul className="docs">
            {drafts.map((draft) => (
              <li key={`${draft.questionnaire.cooperationId} ${draft.questionnaire.participantId}`}>
                <span>
                  <b>{draft.questionnaire.cooperation}</b>{" "}
                  <span className="small muted">
                    {lineOf(draft)}
                    {draft.handedOn && ` · ${arrive.handedOn}`}
                  </span>
                </span>
                <button
                  type="button"
                  className="btn slim"
                  aria-label={`${words.goOn}: ${draft.questionnaire.cooperation}`}
                  onClick={() => onOpen(draft.questionnaire)}
                >
                  {words.goOn}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </main>
  );

  function lineOf({ questionnaire, savedAt }: AnswerDraft): string {
    const { participant, company } = questionnaire;
    return arrive.begunLine(participant, company, formatDate(dayOf(savedAt), locale));
  }

  async function readFile({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0];
    if (!file) return;
    onRead(
      file.size > MAX_EXCHANGE
        ? { kind: "refused", refusal: "tooLarge" }
        : readExchange(await file.text()),
    );
    // Choosing the same file again would otherwise not be noticed.
    target.value = "";
  }
}
