import type { AnyFieldWords } from "#content/any-words.ts";
import type { FieldState } from "#domain/assess.ts";
import { recordsOf, withChange } from "#domain/records.ts";
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

  function change(part: string, value: unknown, typing: string) {
    const records = recordsOf(state.value as readonly object[]);
    env.setField(state.id, withChange(records, record.id, { [part]: value }), {
      what: env.content.screens.changes.field(words.fields?.[part]?.label ?? words.label),
      typing,
    });
  }
}
