import { useState } from "react";

import { useContent, useViews } from "#content/use-content.ts";
import type { Evaluation } from "#domain/fields/evaluation.ts";
import { type Questionnaire, questionnaireFor } from "#domain/questionnaire.ts";
import { type Identified, recordsOf } from "#domain/records.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { encodeExchange, writeExchange } from "#storage/exchange.ts";
import { fileNameOf, saveFile } from "#storage/save-file.ts";
import { DataTable } from "#ui/table/data-table.tsx";

import { CoveredEntry } from "./survey-covered.tsx";

type Participant = Identified<NonNullable<Evaluation["participants"]>[number]>;

/** Everybody who takes part, what came from them, and the ways to ask them. */
export function ParticipantTable({ participants }: { participants: readonly Participant[] }) {
  const { survey } = useViews("evaluation");
  const { context, base, readOnly } = useFieldsEnv();
  const { screens } = useContent();
  const [said, setSaid] = useState("");
  const [link, setLink] = useState("");
  const [covered, setCovered] = useState<Questionnaire>();
  const canAsk = !readOnly && Boolean(context.cycle.evaluation.trustMode);
  return (
    <>
      <DataTable
        caption={survey.table}
        captionHidden
        fold
        columns={[
          { id: "person", label: survey.person },
          { id: "company", label: survey.company },
          { id: "state", label: survey.state },
          ...(canAsk ? [{ id: "actions", label: survey.actions }] : []),
        ]}
        rows={participants.map((person, index) => {
          const name = person.label || screens.field.entryFallback(survey.person, index + 1);
          return {
            id: person.id,
            cells: [
              name,
              context.cooperation.partners.find(({ id }) => id === person.memberId)?.name ?? "",
              stateOf(person),
              ...(canAsk ? [actions(person, name)] : []),
            ],
          };
        })}
      />
      <p role="status" className="small">
        {said}
      </p>
      {link && (
        <div className="field">
          <label className="label" htmlFor="questionnaire-link">
            {survey.linkLabel}
          </label>
          <textarea
            id="questionnaire-link"
            className="inp long"
            rows={3}
            readOnly
            value={link}
            onFocus={({ target }) => target.select()}
          />
        </div>
      )}
      {covered && (
        <CoveredEntry
          questionnaire={covered}
          onClose={(taken) => {
            setCovered(undefined);
            setSaid(taken ? survey.coverTaken : "");
          }}
        />
      )}
    </>
  );

  function stateOf(person: Participant): string {
    const { states } = survey;
    const { responses, trustRatings, trustMode } = context.cycle.evaluation;
    if (!context.members.some(({ id }) => id === person.memberId)) return states.left;
    if (recordsOf(responses).some(({ participantId }) => participantId === person.id))
      return trustMode === "aggregated" ? states.summed : states.answered;
    const sheets = trustRatings && !("aggregated" in trustRatings) ? trustRatings : [];
    const isTyped = sheets.some(
      ({ participantId, values }) =>
        participantId === person.id && values.some((value) => value !== null),
    );
    if (isTyped) return states.typed;
    return person.responded ? states.answered : states.open;
  }

  function actions(person: Participant, name: string) {
    const questionnaire = questionnaireFor(context, person.id);
    if (!questionnaire) return null;
    return (
      <span className="ways" key="actions">
        <button
          type="button"
          className="btn plain slim"
          aria-label={survey.fileFor(name)}
          onClick={() => save(questionnaire, name)}
        >
          {survey.file}
        </button>
        <button
          type="button"
          className="btn plain slim"
          aria-label={survey.linkFor(name)}
          onClick={() => void copyLink(questionnaire)}
        >
          {survey.link}
        </button>
        <a
          className="btn plain slim"
          href={`#${base}/unterlagen/fragebogen?fassung=${isOwn(person) ? "own" : "partner"}`}
          aria-label={survey.printFor(name)}
        >
          {survey.print}
        </a>
        <button
          type="button"
          className="btn plain slim"
          aria-label={survey.coverFor(name)}
          onClick={() => setCovered(questionnaire)}
        >
          {survey.cover}
        </button>
      </span>
    );
  }

  function isOwn({ memberId }: Participant): boolean {
    return context.members.some(({ id, own }) => own && id === memberId);
  }

  function save(questionnaire: Questionnaire, name: string) {
    const file = `${fileNameOf(`fragebogen ${name}`)}.json`;
    saveFile(file, writeExchange({ kind: "questionnaire", questionnaire }));
    setLink("");
    setSaid(survey.fileSaved(file));
  }

  async function copyLink(questionnaire: Questionnaire) {
    const code = await encodeExchange({ kind: "questionnaire", questionnaire });
    const address = `${location.href.split("#")[0]}#/fragebogen/${code}`;
    try {
      await navigator.clipboard.writeText(address);
      setLink("");
      setSaid(leadsElsewhere() ? survey.linkCopied : survey.linkHere);
    } catch {
      setLink(address);
      setSaid(survey.linkByHand);
    }
  }
}

/** Nobody else reaches what this computer serves for itself. */
function leadsElsewhere(): boolean {
  const { hostname, protocol } = location;
  return protocol !== "file:" && !/^(localhost|127\.|\[::1\])/.test(hostname);
}
