import type { AnyFieldWords } from "#content/any-words.ts";
import type { FieldState } from "#domain/assess.ts";

import { useFieldsEnv } from "./fields-env.ts";
import { MarkNote } from "./mark-note.tsx";

interface FieldHeadingProps {
  id: string;
  state: FieldState;
  words: AnyFieldWords;
}

/** The question of a field that is more than one control, why it is asked, and where it came from. */
export function FieldHeading({ id, state, words }: FieldHeadingProps) {
  const { content } = useFieldsEnv();
  const note = [words.note, !state.required && content.screens.step.optional]
    .filter(Boolean)
    .join(", ");
  return (
    <>
      <h2 className="question" id={`${id}-label`}>
        <span id={id} tabIndex={-1}>
          {words.label}
        </span>{" "}
        {note && <span className="opt">{note}</span>}
      </h2>
      {words.why && <p className="why">{words.why}</p>}
      <MarkNote fieldId={state.id} />
    </>
  );
}
