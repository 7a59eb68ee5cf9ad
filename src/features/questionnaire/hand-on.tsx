import { useState } from "react";

import { useQuestionnaireWords } from "#content/use-content.ts";
import { filled } from "#domain/context.ts";
import { type Answer, type Questionnaire, saysSomething } from "#domain/questionnaire.ts";
import { encodeExchange, writeExchange } from "#storage/exchange.ts";
import { fileNameOf, saveFile } from "#storage/save-file.ts";

interface HandOnProps {
  questionnaire: Questionnaire;
  answer: Answer;
  onHandedOn: () => void;
  onForget: () => void;
}

/** The end of the questionnaire: the answer as a file or as a code, and no trace of it if wished. */
export function HandOn({ questionnaire, answer, onHandedOn, onForget }: HandOnProps) {
  const { words } = useQuestionnaireWords();
  const { end } = words;
  const [said, setSaid] = useState("");
  const [code, setCode] = useState("");
  if (!saysSomething(answer)) return <p>{end.nothing}</p>;
  return (
    <>
      <p className="lead">{end.lead(itemsOf(answer), textsOf(answer))}</p>
      <p>{end.how(questionnaire.askedBy)}</p>
      <p className="actions">
        <button type="button" className="btn primary" onClick={save}>
          {end.file}
        </button>
        <button type="button" className="btn" onClick={() => void copy()}>
          {end.code}
        </button>
      </p>
      <p role="status">{said}</p>
      {code && (
        <div className="field">
          <label className="label" htmlFor="answer-code">
            {end.codeLabel}
          </label>
          <textarea
            id="answer-code"
            className="inp long"
            rows={4}
            readOnly
            value={code}
            aria-describedby="answer-code-hint"
            onFocus={({ target }) => target.select()}
          />
          <p className="field-hint" id="answer-code-hint">
            {end.codeHint}
          </p>
        </div>
      )}
      <p className="small muted">{answer.mode === "open" ? end.later : end.laterAggregated}</p>
      <p className="actions">
        <button type="button" className="btn plain" onClick={onForget}>
          {end.forget}
        </button>
      </p>
    </>
  );

  function save() {
    const name = `${fileNameOf(`antwort ${questionnaire.participant || questionnaire.company}`)}.json`;
    saveFile(name, writeExchange({ kind: "answer", answer }));
    setSaid(end.fileSaved(name));
    onHandedOn();
  }

  async function copy() {
    const text = await encodeExchange({ kind: "answer", answer });
    setCode(text);
    onHandedOn();
    try {
      await navigator.clipboard.writeText(text);
      setSaid(end.copied);
    } catch {
      setSaid(end.notCopied);
    }
  }
}

function itemsOf({ values }: Answer): number {
  return values.filter((value) => value !== null).length;
}

function textsOf({ why, goals, cost, benefit, note }: Answer): number {
  const texts = [...Object.values(why), ...goals.map(({ text }) => text), cost, benefit, note];
  return texts.filter((text) => filled(text)).length;
}
