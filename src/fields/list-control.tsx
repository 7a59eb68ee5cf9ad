import { type ReactNode, useState } from "react";

import type { AnyFieldWords } from "#content/any-words.ts";
import type { FieldState } from "#domain/assess.ts";
import { type Identified, recordsOf, withMove, withRecord } from "#domain/records.ts";
import type { Fields, ListField, Origin } from "#domain/shape.ts";
import { FieldProblem } from "#ui/form/field-problem.tsx";
import { ListEditor } from "#ui/list/list-editor.tsx";

import { shortOrigin } from "./cycle-origin-note.tsx";
import { FieldHeading } from "./field-heading.tsx";
import { useFieldsEnv } from "./fields-env.ts";
import { MarkNote } from "./mark-note.tsx";
import { elementId } from "./names.ts";
import { OriginNote } from "./origin-note.tsx";
import { summaryOf, titleOf } from "./record-line.ts";
import { problemSentence } from "./problem-sentence.ts";
import { partsOf } from "./record-parts.ts";
import { RecordForm } from "./record-form.tsx";
import { type Offers, Suggestions } from "./suggestions.tsx";

export type StoredRecord = Identified<Readonly<Record<string, unknown>>>;

interface ListControlProps {
  state: FieldState;
  field: ListField;
  words: AnyFieldWords;
  /** Stands between the question and the records. */
  above?: ReactNode;
  /** All records at a glance; folded ones then keep to their names. */
  overview?: ReactNode;
  /** Ready-made records, where the words of the field name only texts. */
  offers?: Offers | undefined;
  /** What a new record begins with. */
  begin?: Readonly<Record<string, unknown>> | undefined;
  /** An order of their own; then nobody moves records. */
  order?: ((a: StoredRecord, b: StoredRecord) => number) | undefined;
  /** Stands above the form of an open record. */
  renderAboutRecord?: ((recordId: string) => ReactNode) | undefined;
  /** In place of the line that is made of the short answers. */
  renderSummary?: ((recordId: string) => ReactNode) | undefined;
  /** Stands below the form of an open record. */
  renderInRecord?: ((recordId: string) => ReactNode) | undefined;
  /** Stands below the list, e.g. suggestions of more than one kind. */
  children?: ReactNode;
}

/** A list of records: folded to lines, each opening into its own form. */
export function ListControl(props: ListControlProps) {
  const { state, field, words, above, overview, offers, begin, order } = props;
  const { renderAboutRecord, renderInRecord, renderSummary } = props;
  const env = useFieldsEnv();
  const { field: texts } = env.content.screens;
  const { changeField, setOpen } = env;
  const [wasUsed, setUsed] = useState(false);
  const stored = listOf(state.value);
  const ordered = order ? stored.toSorted(order) : stored;
  const records = ordered.filter(({ id }) => env.showsRecord?.(state.id, id) ?? true);
  const key = (id: string) => `${state.id}/${id}`;
  const entry = words.entry ?? words.label;
  const name = (record: StoredRecord, index: number) =>
    titleOf(field.fields, words, record, env) ?? texts.entryFallback(entry, index + 1);

  const summary = (record: StoredRecord) => {
    const parts = partsOf(state.id, { fields: field.fields, words }, record, env);
    return summaryOf(parts.fields, parts.words, record, env);
  };

  const showProblems = (wasUsed || state.touched || env.showAll) && !env.readOnly;
  const own = state.problems.filter(({ path }) => path.length === 0);
  const hints = state.hints.filter(({ path }) => path.length === 0);
  const say = (problem: FieldState["problems"][number]) => problemSentence(problem, words, env);
  const id = elementId(env.phase, [state.id]);

  return (
    <section className="field list" data-level="top" aria-labelledby={`${id}-label`}>
      <FieldHeading id={id} state={state} words={words} />
      {hints.map((hint) => (
        <p key={hint.code} className="field-hint">
          {say(hint)}
        </p>
      ))}
      {above}
      {overview && <div className="overview">{overview}</div>}
      <ListEditor
        label={words.label}
        items={records.map((record, index) => ({
          id: record.id,
          place: elementId(env.phase, [state.id, record.id]),
          title: name(record, index),
          // What the overview shows need not be read twice; beside the open form it is.
          summary:
            overview && !env.open.has(key(record.id))
              ? undefined
              : (renderSummary?.(record.id) ?? summary(record)),
          tag: tagOf(record.id),
          note: noteOf(record.id),
        }))}
        openIds={
          new Set(records.map((record) => record.id).filter((one) => env.open.has(key(one))))
        }
        onToggle={(recordId) => setOpen(key(recordId), !env.open.has(key(recordId)))}
        onAdd={() => add(begin ?? {})}
        onMove={(recordId, by) =>
          changeField(state.id, (held) => withMove(listOf(held), recordId, by), {
            what: env.content.screens.changes.move(entry),
          })
        }
        onRemove={(recordId) => {
          const index = records.findIndex((record) => record.id === recordId);
          const record = records[index];
          if (record) env.removeRecord(state.id, recordId, name(record, index));
        }}
        renderItem={(recordId) => {
          const record = records.find((one) => one.id === recordId);
          return (
            record && (
              <>
                <MarkNote fieldId={state.id} recordId={recordId} />
                {isOrigin(record["origin"]) && <OriginNote origin={record["origin"]} />}
                {renderAboutRecord?.(recordId)}
                <RecordForm state={state} fields={field.fields} words={words} record={record} />
                {renderInRecord?.(recordId)}
              </>
            )
          );
        }}
        words={{
          edit: texts.edit,
          view: texts.show,
          fold: texts.fold,
          up: texts.up,
          down: texts.down,
          remove: texts.remove,
          add: texts.add(entry),
          empty: env.readOnly ? texts.emptyReadOnly : texts.empty,
          moved: texts.moved,
        }}
        readOnly={env.readOnly}
        isSorted={order !== undefined}
      />
      <FieldProblem
        id={`${id}-problem`}
        text={showProblems ? own.map(say).join(" ") || undefined : undefined}
      />
      {!env.readOnly && (
        <Suggestions
          words={words}
          fields={field.fields}
          records={records}
          offers={offers}
          onTake={addAll}
        />
      )}
      {props.children}
    </section>
  );

  function add(values: Readonly<Record<string, unknown>>) {
    const recordId = env.newId();
    const record = { ...blank(field.fields, records.length), ...values, id: recordId };
    changeField(state.id, (held) => withRecord(listOf(held), record), {
      what: env.content.screens.changes.add(entry),
    });
    setOpen(key(recordId), true);
    setUsed(true);
  }

  function addAll(entries: readonly Readonly<Record<string, unknown>>[]) {
    const added = entries.map((values, index) => ({
      ...blank(field.fields, records.length + index),
      ...values,
      id: env.newId(),
    }));
    changeField(state.id, (held) => [...listOf(held), ...added], {
      what: env.content.screens.changes.add(entry),
    });
  }

  function tagOf(recordId: string): string | undefined {
    const mark = env.context.cycle.marks?.find(
      (one) => one.field === `${env.phase}.${state.id}` && one.recordId === recordId,
    );
    if (!mark) return shortOrigin(state.id, recordId, env);
    if (mark.kind === "review") return texts.review;
    return mark.kind === "renew" ? texts.renew : texts.proposal(mark.fromCycle);
  }

  function noteOf(recordId: string): string | undefined {
    const missing = state.problems.filter(({ path }) => path[0] === recordId).length;
    return missing > 0 && !env.readOnly ? texts.entryMissing(missing) : undefined;
  }
}

/** Stored data were checked when they were opened; what is no reference is an origin. */
function isOrigin(value: unknown): value is Origin {
  return typeof value === "object" && value !== null;
}

/** A new record: what has to be yes or no begins as no, levels count on. */
function blank(fields: Fields, count: number): Readonly<Record<string, unknown>> {
  const begun: Record<string, unknown> = {};
  for (const [id, { kind, required }] of Object.entries(fields)) {
    if (kind === "bool" && required) begun[id] = false;
    if (id === "level" && kind === "number") begun[id] = count + 1;
  }
  return begun;
}

function listOf(held: unknown): readonly StoredRecord[] {
  return recordsOf(held as readonly Readonly<Record<string, unknown>>[] | null);
}
