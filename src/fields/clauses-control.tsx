import type { AnyFieldWords } from "#content/any-words.ts";
import { CLAUSES } from "#domain/agreement.ts";
import type { FieldState } from "#domain/assess.ts";
import type { Structures } from "#domain/fields/structures.ts";
import { recordsOf, withChange, withRecord } from "#domain/records.ts";
import { FieldProblem } from "#ui/form/field-problem.tsx";
import { ListEditor } from "#ui/list/list-editor.tsx";

import { FieldHeading } from "./field-heading.tsx";
import { useFieldsEnv } from "./fields-env.ts";
import { FormUnit } from "./form-unit.tsx";
import { elementId } from "./names.ts";
import { PartControls } from "./field-control.tsx";
import { problemSentence } from "./problem-sentence.ts";

interface ClausesControlProps {
  state: FieldState;
  words: AnyFieldWords;
}

/** The 25 points of the agreement: always all of them, each with its status and wording. */
export function ClausesControl({ state, words }: ClausesControlProps) {
  const env = useFieldsEnv();
  const { content, loaded, open, setOpen, changeField } = env;
  const { field: texts } = content.screens;
  const field = state.field;
  if (field.kind !== "list") return null;
  const records = recordsOf(state.value as Structures["clauses"]);
  const parts = Object.fromEntries(
    Object.entries(field.fields).filter(([id]) => id !== "clauseId"),
  );
  const id = elementId(env.phase, [state.id]);
  const wordsOf = (clauseId: string) => loaded.clauses?.find((clause) => clause.id === clauseId);
  const problem = state.problems.find(({ path }) => path.length === 0);

  return (
    <section className="field list" data-level="top" aria-labelledby={`${id}-label`}>
      <FieldHeading id={id} state={state} words={words} />
      <ListEditor
        label={words.label}
        items={CLAUSES.map((clause) => ({
          id: clause.id,
          title: `${wordsOf(clause.id)?.title ?? clause.id}${clause.critical ? " ★" : ""}`,
          summary: words.fields?.["status"]?.options?.[statusOf(clause.id)],
        }))}
        openIds={
          new Set(CLAUSES.map((one) => one.id).filter((one) => open.has(`${state.id}/${one}`)))
        }
        onToggle={(clauseId) =>
          setOpen(`${state.id}/${clauseId}`, !open.has(`${state.id}/${clauseId}`))
        }
        onAdd={() => {}}
        onMove={() => {}}
        onRemove={() => {}}
        renderItem={(clauseId) => (
          <>
            <p className="small muted">{wordsOf(clauseId)?.block}</p>
            {wordsOf(clauseId)?.hint && <p className="field-hint">{wordsOf(clauseId)?.hint}</p>}
            <FormUnit
              fields={parts}
              values={{ status: "open", ...recordOf(clauseId) }}
              root={[state.id, clauseId]}
              onChange={(part, next, typing) => change(clauseId, part, next, typing)}
            >
              <PartControls
                field={{ kind: "record", fields: parts }}
                fields={parts}
                words={words}
                path={[state.id, clauseId]}
                root={[state.id, clauseId]}
                problems={[]}
                hints={[]}
              />
            </FormUnit>
          </>
        )}
        words={{
          edit: texts.edit,
          view: texts.show,
          fold: texts.fold,
          up: texts.up,
          down: texts.down,
          remove: texts.remove,
          add: "",
          empty: "",
          moved: texts.moved,
        }}
        canAdd={false}
        isFixed
        readOnly={env.readOnly}
      />
      <FieldProblem
        id={`${id}-problem`}
        text={problem && env.showAll ? problemSentence(problem, words, env) : undefined}
      />
    </section>
  );

  function recordOf(clauseId: string) {
    return records.find((record) => record.clauseId === clauseId);
  }

  function statusOf(clauseId: string): string {
    return recordOf(clauseId)?.status || "open";
  }

  function change(
    clauseId: string,
    part: string,
    next: (held: unknown) => unknown,
    typing: string,
  ) {
    const newId = env.newId();
    changeField(state.id, (held) => withClause(held, { newId, clauseId, part, next }), {
      what: content.screens.changes.field(words.label),
      typing,
    });
  }
}

interface ClauseChange {
  /** For a clause nobody has touched so far. */
  readonly newId: string;
  readonly clauseId: string;
  readonly part: string;
  readonly next: (held: unknown) => unknown;
}

function withClause(held: unknown, { newId, clauseId, part, next }: ClauseChange) {
  const records = recordsOf(held as Structures["clauses"]);
  const known = records.find((record) => record.clauseId === clauseId);
  if (!known)
    return withRecord(records, { id: newId, clauseId, status: "open", text: "", [part]: next("") });
  const record: Readonly<Record<string, unknown>> = known;
  return withChange(records, known.id, { [part]: next(record[part]) });
}
