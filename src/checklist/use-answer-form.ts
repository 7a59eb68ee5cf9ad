import { useEffect, useRef } from "react";
import { useForm, useWatch } from "react-hook-form";

import type { AnswerState, ChecklistAnswer } from "#domain/checklist.ts";

/** What the form of one item holds. */
export interface AnswerValues {
  readonly state: AnswerState | null;
  readonly note: string;
}

interface AnswerForm {
  id: string;
  answer: ChecklistAnswer | undefined;
  revision: number;
  onChange: (answer: ChecklistAnswer, typing: boolean) => void;
}

/**
 * A form for one answer. It keeps what a person types in the controls themselves and hands every
 * change on at once; when the answer changes from elsewhere, it takes the new values.
 */
export function useAnswerForm({ id, answer, revision, onChange }: AnswerForm) {
  // The names carry the id: radios of the same name would exclude each other across the page.
  const stateName = `${id}.state` as const;
  const noteName = `${id}.note` as const;
  const { register, reset, getValues, subscribe, control } = useForm<Record<string, AnswerValues>>({
    defaultValues: { [id]: valuesOf(answer) },
  });
  const latest = useRef({ answer, onChange });
  useEffect(() => {
    latest.current = { answer, onChange };
  });

  const shown = useRef(revision);
  useEffect(() => {
    if (shown.current === revision) return;
    shown.current = revision;
    const now = valuesOf(latest.current.answer);
    const held = getValues(id);
    // A reset forgets the controls for a moment, and a quick next answer would be lost.
    if (held.state === now.state && held.note === now.note) return;
    reset({ [id]: now });
  }, [id, getValues, reset, revision]);

  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ name, values, type }) => {
          // Only what a person did: a reset came from the data and must not go back to them.
          const held = values[id];
          if (held && type === "change") handOn(latest.current, held, name === noteName);
        },
      }),
    [id, noteName, subscribe],
  );

  const [state, note] = useWatch({ control, name: [stateName, noteName] });
  return {
    state,
    note,
    stateControl: register(stateName),
    noteControl: register(noteName),
    /** Sets answer and note as one single change. */
    set: (values: AnswerValues) => {
      reset({ [id]: values });
      handOn(latest.current, values, false);
    },
  };
}

function valuesOf(answer: ChecklistAnswer | undefined): AnswerValues {
  return { state: answer?.state ?? null, note: answer?.note ?? "" };
}

function handOn(
  { answer, onChange }: Pick<AnswerForm, "answer" | "onChange">,
  { state, note }: AnswerValues,
  typing: boolean,
): void {
  onChange({ ...answer, state, note: note || null }, typing);
}
