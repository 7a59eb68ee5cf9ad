import { useState } from "react";

import type { Content } from "#content/content.ts";
import type { ItemWords } from "#content/words.ts";
import {
  type ChecklistAnswer,
  type ChecklistItem,
  type ItemId,
  lacksReason,
} from "#domain/checklist.ts";

import { AnswerButtons } from "./answer-buttons.tsx";
import { AnswerRadios } from "./answer-radios.tsx";
import { ContradictionHint } from "./contradiction-hint.tsx";
import { ItemNote } from "./item-note.tsx";
import { Statement } from "./statement.tsx";
import { useAnswerForm } from "./use-answer-form.ts";

interface ItemFormProps {
  item: ChecklistItem<ItemId>;
  answer: ChecklistAnswer | undefined;
  /** The answer of the cycle before. */
  before: ChecklistAnswer | undefined;
  isContradicted: boolean;
  words: ItemWords;
  content: Content;
  readOnly: boolean;
  revision: number;
  dataHref: string | undefined;
  onAnswer: (itemId: ItemId, answer: ChecklistAnswer, typing: boolean) => void;
}

/** One item: statement, four answers, note. Its element id is a place that links can go to. */
export function ItemForm(props: ItemFormProps) {
  const { item, answer, before, isContradicted, words, content, readOnly, revision } = props;
  const { id } = item;
  const form = useAnswerForm({
    id,
    answer,
    revision,
    onChange: (next, typing) => props.onAnswer(id, next, typing),
  });
  const { state, note } = form;
  const [isNoteOpen, setNoteOpen] = useState(note !== "");
  const [wasLeft, setLeft] = useState(() => lacksReason(answer));
  const showsNote = note !== "" || (!readOnly && (isNoteOpen || state === "notRelevant"));
  const isFlagged = !readOnly && wasLeft && lacksReason({ state, note });

  return (
    // It only watches the focus leave, so that nobody is asked for a reason while still answering.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <fieldset
      id={id}
      tabIndex={-1}
      aria-describedby={`${id}-about${isContradicted ? ` ${id}-hint` : ""}`}
      onBlur={({ currentTarget, target, relatedTarget }) => {
        const staysInside = currentTarget.contains(relatedTarget);
        if (!staysInside || target instanceof HTMLTextAreaElement) setLeft(true);
      }}
    >
      <Statement item={item} words={words} content={content} />
      <AnswerRadios
        id={`${id}-answer`}
        control={form.stateControl}
        labels={content.status.answers}
        readOnly={readOnly}
      />
      <AnswerButtons
        {...{ id, state, before, content, readOnly }}
        statement={words.statement}
        onAddNote={showsNote ? undefined : () => setNoteOpen(true)}
        onClear={() => form.set({ state: null, note })}
        onAsBefore={() => form.set(asBefore(before, note))}
      />
      {showsNote && (
        <ItemNote
          id={`${id}-note`}
          control={form.noteControl}
          texts={content.screens.checklist}
          isReason={state === "notRelevant"}
          isFlagged={isFlagged}
          // Emptied while typing, it must not vanish under the cursor.
          onFocus={() => setNoteOpen(true)}
          readOnly={readOnly}
        />
      )}
      <ContradictionHint
        id={`${id}-hint`}
        text={isContradicted ? content.status.contradiction(words.contradiction) : undefined}
        link={content.screens.checklist.toField}
        href={props.dataHref}
      />
    </fieldset>
  );
}

/** The last answer once more. „nicht relevant“ brings its reason along, other notes have aged. */
function asBefore(before: ChecklistAnswer | undefined, note: string) {
  const state = before?.state ?? null;
  const reason = state === "notRelevant" ? before?.note : undefined;
  return { state, note: note || (reason ?? "") };
}
