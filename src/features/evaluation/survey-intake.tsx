import { type ChangeEvent, useRef, useState } from "react";

import { useQuestionnaireWords, useViews } from "#content/use-content.ts";
import type { Answer } from "#domain/questionnaire.ts";
import { type Reception, receptionOf, takeAnswer } from "#domain/reception.ts";
import { recordById } from "#domain/records.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { decodeExchange, MAX_EXCHANGE, type Read, readExchange } from "#storage/exchange.ts";
import { Dialog } from "#ui/dialog/dialog.tsx";

/** Takes answers in, from a file or from a code, each once. */
export function AnswerIntake() {
  const { survey } = useViews("evaluation");
  const { refusals } = useQuestionnaireWords().words;
  const { context, change } = useFieldsEnv();
  const input = useRef<HTMLInputElement>(null);
  const [code, setCode] = useState("");
  const [said, setSaid] = useState("");
  const [asked, setAsked] = useState<Answer>();
  const { evaluation } = context.cycle;
  return (
    <section className="sec stack" aria-labelledby="h-intake">
      <h2 id="h-intake">{survey.intakeTitle}</h2>
      <p>
        {survey.intakeLead} {evaluation.trustMode === "aggregated" && survey.fileWarning}
      </p>
      <p className="actions">
        <button type="button" className="btn" onClick={() => input.current?.click()}>
          {survey.intakeFile}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          multiple
          aria-label={survey.intakeFile}
          onChange={(event) => void readFiles(event)}
        />
      </p>
      <div className="field">
        <label className="label" htmlFor="answer-intake">
          {survey.intakeCode}
        </label>
        <textarea
          id="answer-intake"
          className="inp long"
          rows={2}
          value={code}
          onChange={({ target }) => setCode(target.value)}
        />
      </div>
      <p className="actions">
        <button type="button" className="btn slim" onClick={() => void readCode()}>
          {survey.intakeTake}
        </button>
      </p>
      <p role="status">{said}</p>
      {asked && (
        <Dialog
          title={survey.replaceTitle}
          onClose={() => setAsked(undefined)}
          actions={
            <>
              <button type="button" className="btn primary" onClick={() => setAsked(undefined)}>
                {survey.keep}
              </button>
              <button
                type="button"
                className="btn"
                onClick={() => {
                  take(asked);
                  setAsked(undefined);
                }}
              >
                {survey.replace}
              </button>
            </>
          }
        >
          <p>{survey.replaceText(nameOf(asked))}</p>
        </Dialog>
      )}
    </section>
  );

  async function readFiles({ target }: ChangeEvent<HTMLInputElement>) {
    const files = [...(target.files ?? [])];
    target.value = "";
    for (const file of files)
      judge(
        file.size > MAX_EXCHANGE
          ? { kind: "refused", refusal: "tooLarge" }
          : readExchange(await file.text()),
      );
  }

  async function readCode() {
    if (code.trim() === "") return;
    const read = await decodeExchange(code);
    judge(read);
    if (read.kind === "answer") setCode("");
  }

  function judge(read: Read) {
    if (read.kind === "refused") return setSaid(refusals[read.refusal]);
    if (read.kind === "questionnaire") return setSaid(survey.verdicts.isQuestionnaire);
    const reception: Reception = receptionOf(read.answer, context);
    if (reception === "new") return take(read.answer);
    if (reception === "newer") {
      setSaid("");
      return setAsked(read.answer);
    }
    setSaid(survey.verdicts[reception]);
  }

  function take(answer: Answer) {
    change(takeAnswer(answer), { what: survey.change });
    const isOtherSeal = answer.seal !== (evaluation.seal?.hash ?? "");
    setSaid(`${survey.taken(nameOf(answer))} ${isOtherSeal ? survey.otherSeal : ""}`.trim());
  }

  function nameOf({ participantId }: Answer): string {
    return recordById(evaluation.participants, participantId)?.label ?? "";
  }
}
