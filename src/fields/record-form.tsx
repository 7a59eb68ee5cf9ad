import type { AnyFieldWords } from "#content/any-words.ts";
import type { FieldState } from "#domain/assess.ts";
import { recordById, recordsOf, withChange } from "#domain/records.ts";
import { ruleOf } from "#domain/rules/rules.ts";
import type { Fields } from "#domain/shape.ts";

import { useFieldsEnv } from "./fields-env.ts";
import { FormUnit } from "./form-unit.tsx";
import { PartControls } from "./field-control.tsx";
import { outdated, partsOf } from "./record-parts.ts";

interface RecordFormProps {
  state: FieldState;
  fields: Fields;
  words: AnyFieldWords;
  record: Readonly<Record<string, unknown>> & { readonly id: string };
}

/** One record of a list as a form of its own. */
export function RecordForm({ state, fields, words, record }: RecordFormProps) {
  const env = useFieldsEnv();
  const root = [state.id, record.id];
  const data = env.context.cycle[env.phase];
  const conditions = ruleOf(env.phase, state.id).parts ?? {};
  const hidden = new Set(
    Object.entries(conditions)
      .filter(([, holds]) => !holds(record, data))
      .map(([id]) => id),
  );
  const parts = partsOf(state.id, { fields, words }, record, env);
  return (
    <FormUnit fields={parts.fields} values={record} root={root} onChange={change}>
      <PartControls
        field={{ kind: "record", fields: parts.fields }}
        fields={parts.fields}
        hidden={hidden}
        words={parts.words}
        path={root}
        root={root}
        problems={state.problems}
        hints={state.hints}
      />
    </FormUnit>
  );

  function change(part: string, next: (held: unknown) => unknown, typing: string) {
    const values: Readonly<Record<string, unknown>> = record;
    const emptied = outdated(state.id, part, values[part], next(values[part]), env);
    const what = env.content.screens.changes.field(words.fields?.[part]?.label ?? words.label);
    env.changeField(
      state.id,
      (held) => withNext(held, record.id, part, next, emptied),
      // What empties another control is no typing: the form has to show it.
      Object.keys(emptied).length > 0 ? { what } : { what, typing },
    );
  }
}

/** A record that another window has deleted meanwhile stays deleted. */
function withNext(
  held: unknown,
  id: string,
  part: string,
  next: (held: unknown) => unknown,
  emptied: Readonly<Record<string, unknown>>,
) {
  const records = recordsOf(held as readonly Readonly<Record<string, unknown>>[]);
  const record: Readonly<Record<string, unknown>> = recordById(records, id) ?? {};
  return withChange(records, id, { ...emptied, [part]: next(record[part]) });
}
