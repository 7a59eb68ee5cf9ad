import type { AnyFieldWords } from "#content/any-words.ts";
import type { FieldState } from "#domain/assess.ts";
import { recordById, recordsOf, withChange } from "#domain/records.ts";
import { ruleOf } from "#domain/rules/rules.ts";
import type { Fields } from "#domain/shape.ts";

import { useFieldsEnv } from "./fields-env.ts";
import { FormUnit } from "./form-unit.tsx";
import { PartControls } from "./field-control.tsx";

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
  return (
    <FormUnit fields={fields} values={record} root={root} onChange={change}>
      <PartControls
        field={{ kind: "record", fields }}
        fields={fields}
        hidden={hidden}
        words={words}
        path={root}
        root={root}
        problems={state.problems}
        hints={state.hints}
      />
    </FormUnit>
  );

  function change(part: string, next: (held: unknown) => unknown, typing: string) {
    env.changeField(state.id, (held) => withNext(held, record.id, part, next), {
      what: env.content.screens.changes.field(words.fields?.[part]?.label ?? words.label),
      typing,
    });
  }
}

/** A record that another window has deleted meanwhile stays deleted. */
function withNext(held: unknown, id: string, part: string, next: (held: unknown) => unknown) {
  const records = recordsOf(held as readonly Readonly<Record<string, unknown>>[]);
  const record: Readonly<Record<string, unknown>> = recordById(records, id) ?? {};
  return withChange(records, id, { [part]: next(record[part]) });
}
