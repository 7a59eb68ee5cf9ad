import type { FieldState } from "#domain/assess.ts";
import { structuresFields } from "#domain/fields/structures.ts";
import type { Task } from "#domain/raci.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { MarkNote } from "#fields/mark-note.tsx";
import { RecordForm } from "#fields/record-form.tsx";

const { assign: _matrix, ...FIELDS } = structuresFields.tasks.fields;

/** Name, area and note of a task; who takes part stands in the matrix. */
export function TaskDetails({ state, task }: { state: FieldState; task: Task }) {
  const words = useFieldsEnv().loaded.words.fields[state.id];
  if (!words) return null;
  return (
    <>
      <MarkNote fieldId={state.id} recordId={task.id} />
      <RecordForm state={state} fields={FIELDS} words={words} record={task} />
    </>
  );
}
