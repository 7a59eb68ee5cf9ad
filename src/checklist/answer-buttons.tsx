import type { Content } from "#content/content.ts";
import type { AnswerState, ChecklistAnswer } from "#domain/checklist.ts";
import { ClearButton } from "#ui/form/clear-button.tsx";

interface AnswerButtonsProps {
  id: string;
  state: AnswerState | null;
  /** The answer of the cycle before. */
  before: ChecklistAnswer | undefined;
  statement: string;
  content: Content;
  readOnly: boolean;
  /** Absent while the note stands open anyway. */
  onAddNote: (() => void) | undefined;
  onClear: () => void;
  onAsBefore: () => void;
}

/** The line under the answers: what was said, and what can be done besides answering. */
export function AnswerButtons(props: AnswerButtonsProps) {
  const { id, state, before, statement, content, readOnly, onAddNote, onClear, onAsBefore } = props;
  const { status, screens } = content;
  const { checklist: texts } = screens;
  return (
    <div className="below">
      {state === null && <span>{status.unanswered}</span>}
      {before?.state && <span>{texts.previous(status.answers[before.state])}</span>}
      {!readOnly && (
        <>
          {state === null && before?.state && (
            <button type="button" className="btn plain slim" onClick={() => repeat(before.state)}>
              {texts.asBefore}
            </button>
          )}
          {onAddNote && (
            <button type="button" className="btn plain slim" onClick={() => openNote(onAddNote)}>
              {texts.addNote}
            </button>
          )}
          {state !== null && (
            <ClearButton
              id={`${id}-answer`}
              label={statement}
              clearLabel={texts.clear}
              onClear={onClear}
            />
          )}
        </>
      )}
    </div>
  );

  /** Both buttons vanish when they have done their work: the focus goes to what they brought. */
  function repeat(answer: AnswerState | null | undefined) {
    onAsBefore();
    const radios = document.getElementById(id)?.querySelectorAll<HTMLInputElement>(".ans input");
    [...(radios ?? [])].find(({ value }) => value === answer)?.focus();
  }

  function openNote(open: () => void) {
    open();
    requestAnimationFrame(() => document.getElementById(`${id}-note`)?.focus());
  }
}
