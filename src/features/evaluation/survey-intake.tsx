import { type ChangeEvent, useRef, useState } from "react";

import { useViews } from "#content/use-content.ts";
import { contextOf, type CycleContext } from "#domain/context.ts";
import { currentCycle } from "#domain/cooperation.ts";
import type { Change } from "#domain/edit.ts";
import type { Answer } from "#domain/questionnaire.ts";
import { type Reception, receptionOf, takeAnswer } from "#domain/reception.ts";
import { recordById } from "#domain/records.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { decodeExchange, MAX_EXCHANGE, type Read, readExchange } from "#storage/exchange.ts";
import { Dialog } from "#ui/dialog/dialog.tsx";

/** Takes answers in, from a file or from a code, each once. */
export function AnswerIntake() {
  const { survey } = useViews("evaluation");
  const { context, change } = useFieldsEnv();
  const input = useRef<HTMLInputElement>(null);
  const [code, setCode] = useState("");
  const [said, setSaid] = useState<readonly string[]>([]);
  const [waiting, setWaiting] = useState<readonly Answer[]>([]);
  const [asked] = waiting;
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
      <div role="status">
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {asked && (
        <Dialog
          key={asked.responseId}
          title={survey.replaceTitle}
          onClose={() => decide(asked, false)}
          actions={
            <>
              <button type="button" className="btn primary" onClick={() => decide(asked, false)}>
                {survey.keep}
              </button>
              <button type="button" className="btn" onClick={() => decide(asked, true)}>
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
    const reads = await Promise.all(
      files.map(async (file): Promise<Read> =>
        file.size > MAX_EXCHANGE
          ? { kind: "refused", refusal: "tooLarge" }
          : readExchange(await file.text()),
      ),
    );
    judge(reads);
  }

  async function readCode() {
    if (code.trim() === "") return;
    const read = await decodeExchange(code);
    judge([read]);
    if (read.kind === "answer") setCode("");
  }

  /** Each answer is judged by what the ones before it in the same choice have changed. */
  function judge(reads: readonly Read[]) {
    let now = context;
    const sentences: string[] = [];
    const newer: Answer[] = [];
    for (const read of reads) {
      if (read.kind === "refused") sentences.push(survey.refusals[read.refusal]);
      else if (read.kind !== "answer") sentences.push(survey.verdicts.isQuestionnaire);
      else {
        const reception = receptionOf(read.answer, now);
        if (reception === "newer") newer.push(read.answer);
        else if (reception === "new") {
          sentences.push(take(read.answer));
          now = contextAfter(takeAnswer(read.answer), now);
        } else sentences.push(survey.verdicts[reception]);
      }
    }
    setSaid([...new Set(sentences)]);
    setWaiting(newer);
  }

  /** Judged once more, for another one of the same person may have come in between. */
  function decide(answer: Answer, replaces: boolean) {
    setWaiting(waiting.filter((other) => other !== answer));
    if (!replaces) return setSaid([...said, survey.kept(nameOf(answer))]);
    const reception: Reception = receptionOf(answer, context);
    const isTaken = reception === "new" || reception === "newer";
    setSaid([...said, isTaken ? take(answer) : survey.verdicts[reception]]);
  }

  function take(answer: Answer): string {
    change(takeAnswer(answer), { what: survey.change });
    const isOtherSeal = answer.seal !== (evaluation.seal?.hash ?? "");
    return `${survey.taken(nameOf(answer))} ${isOtherSeal ? survey.otherSeal : ""}`.trim();
  }

  function nameOf({ participantId }: Answer): string {
    return recordById(evaluation.participants, participantId)?.label ?? "";
  }
}

function contextAfter(change: Change, { cooperation, today }: CycleContext): CycleContext {
  const changed = change(cooperation);
  return contextOf(changed, currentCycle(changed), today);
}
