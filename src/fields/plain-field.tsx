import type { AnyFieldWords } from "#content/any-words.ts";
import type { FieldState } from "#domain/assess.ts";

import { FieldControl } from "./field-control.tsx";
import { useFieldsEnv } from "./fields-env.ts";
import { FormUnit } from "./form-unit.tsx";
import { MarkNote } from "./mark-note.tsx";

interface PlainFieldProps {
  state: FieldState;
  words: AnyFieldWords;
  /** Why it cannot be changed any more. */
  lock?: string | undefined;
}

/** A field without records, as a form of its own. */
export function PlainField({ state, words, lock }: PlainFieldProps) {
  const { changeField, content } = useFieldsEnv();
  return (
    <div className="top-field">
      <MarkNote fieldId={state.id} />
      <FormUnit
        fields={{ [state.id]: state.field }}
        values={{ [state.id]: state.value }}
        root={[]}
        onChange={(_part, next, typing) =>
          changeField(state.id, next, { what: content.screens.changes.field(words.label), typing })
        }
      >
        <FieldControl
          // A condition can make a field required that is none by its description.
          field={state.required ? { ...state.field, required: true } : state.field}
          words={words}
          path={[state.id]}
          root={[]}
          problems={state.problems}
          hints={state.hints}
          level="top"
          readOnly={lock !== undefined}
          remark={lock}
        />
      </FormUnit>
    </div>
  );
}
