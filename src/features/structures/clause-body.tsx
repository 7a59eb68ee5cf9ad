import { useState } from "react";

import type { AnyFieldWords } from "#content/any-words.ts";
import { useViews } from "#content/use-content.ts";
import type { Wording } from "#documents/clauses/wording.ts";
import { clauseRecord, type ClauseStatus, hintsOfClause } from "#domain/agreement.ts";
import type { FieldState } from "#domain/assess.ts";
import { type ClauseAt, withProposal, withStatus, withText } from "#domain/clause-edit.ts";
import type { Structures } from "#domain/fields/structures.ts";
import { formerNames, namesIn } from "#domain/former-member.ts";
import type { Fields } from "#domain/shape.ts";
import { PartControls } from "#fields/field-control.tsx";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { FormUnit } from "#fields/form-unit.tsx";
import { MarkNote } from "#fields/mark-note.tsx";
import { elementId } from "#fields/names.ts";
import { focusField } from "#ui/form/focus-field.ts";

import { ClauseChanged } from "./clause-changed.tsx";
import { ClauseText } from "./clause-text.tsx";
import { LegalLinks } from "./legal-links.tsx";
import { WordChanges } from "./word-changes.tsx";

interface ClauseBodyProps {
  wording: Wording;
  title: string;
  state: FieldState;
  words: AnyFieldWords;
}

/** One point: its wording with what is missing, what speaks about it, its status, own words. */
export function ClauseBody({ wording, title, state, words }: ClauseBodyProps) {
  const env = useFieldsEnv();
  const { clauses: texts } = useViews("structures");
  const { clauseId, isOwn, isOutdated, text, proposal, pieces } = wording;
  const [isWriting, setWriting] = useState(isOwn);
  const [isComparing, setComparing] = useState(false);
  if (state.field.kind !== "list") return null;
  const record = clauseRecord(env.context.cycle.structures, clauseId);
  const root = [state.id, record?.id ?? clauseId];
  const place = elementId(env.phase, [...root, "text"]);
  const { status, text: ownText } = state.field.fields;
  const hint = env.loaded.clauses?.find((clause) => clause.id === clauseId)?.hint;
  const former = isOwn ? namesIn(text, formerNames(env.context)) : [];
  const isCompany = env.context.cycle.structures.externalAppearance === "company";
  const showsField = (isWriting || isOwn) && !env.readOnly;
  const gaps = showsField || env.readOnly ? [] : pieces.flatMap(({ gap }) => gap ?? []);
  const gapHelp = [
    gaps.some(({ kind }) => kind !== "own") && texts.gapElsewhere,
    gaps.some(({ kind }) => kind === "own") && texts.gapOwn,
  ].filter(Boolean);

  return (
    <>
      {record && <MarkNote fieldId={state.id} recordId={record.id} />}
      {!showsField && <ClauseText pieces={pieces} place={place} onWrite={write} />}
      {gapHelp.length > 0 && <p className="field-hint">{gapHelp.join(" ")}</p>}
      {hint && <p className="field-hint">{hint}</p>}
      {clauseId === "cl-24" && isCompany && <p className="field-hint">{texts.companyChosen}</p>}
      <LegalLinks lead={texts.legal} hints={hintsOfClause(clauseId)} isHere />
      {isOutdated && <ClauseChanged wording={wording} title={title} />}
      {former.length > 0 && <p className="field-hint">{texts.former(former.join(", "))}</p>}
      {showsField && ownText && (
        <>
          {parts({ text: ownText }, { text: record?.text ?? "" }, (_part, next, typing) =>
            change((clauses, at) => withText(clauses, at, (held) => String(next(held))), {
              typing,
            }),
          )}
          {!isOwn && <p className="small muted">{texts.emptyOwn}</p>}
          <p className="actions">
            {isOwn && !isOutdated && (
              <button
                type="button"
                className="btn slim"
                aria-expanded={isComparing}
                onClick={() => setComparing(!isComparing)}
              >
                {isComparing ? texts.fold : texts.compare}
              </button>
            )}
            <button type="button" className="btn plain slim" onClick={useProposal}>
              {texts.use}
            </button>
          </p>
          {isComparing && isOwn && <WordChanges before={text} after={proposal} />}
        </>
      )}
      {!showsField && !env.readOnly && (
        <p className="actions">
          <button type="button" className="btn slim" onClick={write}>
            {texts.write}
          </button>
        </p>
      )}
      {status &&
        parts({ status }, { status: wording.status }, (_part, next, typing) => {
          const chosen = next(wording.status) as NonNullable<ClauseStatus>;
          change((clauses, at) => withStatus(clauses, at, chosen), { typing });
        })}
    </>
  );

  function parts(
    fields: Fields,
    values: Readonly<Record<string, unknown>>,
    onChange: Parameters<typeof FormUnit>[0]["onChange"],
  ) {
    return (
      <FormUnit fields={fields} values={values} root={root} onChange={onChange}>
        <PartControls
          field={{ kind: "record", fields }}
          fields={fields}
          words={words}
          path={root}
          root={root}
          problems={state.problems}
          hints={[]}
        />
      </FormUnit>
    );
  }

  /** The proposal is where own words begin; it remembers itself as their basis. */
  function write() {
    setWriting(true);
    if (!isOwn)
      change((clauses, at) => withText(clauses, at, () => proposal), {
        what: texts.written(title),
      });
    requestAnimationFrame(() => focusField(place));
  }

  function useProposal() {
    setWriting(false);
    setComparing(false);
    if (isOwn) change(withProposal, { what: texts.used(title) });
  }

  function change(
    next: (clauses: Structures["clauses"], at: ClauseAt) => Structures["clauses"],
    note: { what?: string; typing?: string },
  ) {
    const at = { clauseId, proposal };
    env.changeField(state.id, (held) => next(held as Structures["clauses"], at), {
      what: note.what ?? env.content.screens.changes.field(title),
      ...(note.typing !== undefined && { typing: note.typing }),
    });
  }
}
