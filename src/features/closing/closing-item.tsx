import { useState } from "react";

import { AnswerButtons } from "#checklist/answer-buttons.tsx";
import { AnswerRadios } from "#checklist/answer-radios.tsx";
import { ItemNote } from "#checklist/item-note.tsx";
import { useAnswerForm } from "#checklist/use-answer-form.ts";
import { useContent } from "#content/use-content.ts";
import { type ChecklistAnswer, lacksReason } from "#domain/checklist.ts";

interface ClosingItemProps {
  readonly id: string;
  readonly number: number;
  readonly statement: string;
  readonly answer: ChecklistAnswer | undefined;
  readonly readOnly: boolean;
  readonly revision: number;
  readonly onAnswer: (answer: ChecklistAnswer, isTyping: boolean) => void;
}

/** One statement of the closing: the four answers and a note, as in the checklists of the phases. */
export function ClosingItem(props: ClosingItemProps) {
  const { id, number, statement, answer, readOnly, revision, onAnswer } = props;
  const content = useContent();
  const form = useAnswerForm({ id, answer, revision, onChange: onAnswer });
  const { state, note } = form;
  const [isNoteOpen, setNoteOpen] = useState(note !== "");
  const [wasLeft, setLeft] = useState(() => lacksReason(answer));
  const showsNote = note !== "" || (!readOnly && (isNoteOpen || state === "notRelevant"));

  return (
    <li>
      <span className="no" aria-hidden="true">
        {number}
      </span>
      <fieldset id={id} tabIndex={-1}>
        <legend>{statement}</legend>
        <AnswerRadios
          id={`${id}-answer`}
          control={form.stateControl}
          labels={content.status.answers}
          readOnly={readOnly}
        />
        <AnswerButtons
          {...{ id, state, content, readOnly, statement }}
          before={undefined}
          onAddNote={showsNote ? undefined : () => setNoteOpen(true)}
          onClear={() => form.set({ state: null, note })}
          onAsBefore={() => undefined}
        />
        {showsNote && (
          <div onBlur={() => setLeft(true)}>
            <ItemNote
              id={`${id}-note`}
              control={form.noteControl}
              texts={content.screens.checklist}
              isReason={state === "notRelevant"}
              isFlagged={!readOnly && wasLeft && lacksReason({ state, note })}
              onFocus={() => setNoteOpen(true)}
              readOnly={readOnly}
            />
          </div>
        )}
      </fieldset>
    </li>
  );
}
