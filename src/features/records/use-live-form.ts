import { useEffect, useRef } from "react";
import { type FieldValues, useForm, type UseFormReturn } from "react-hook-form";

import { useSessionState } from "#state/use-session.ts";

/**
 * A form that has to be saved by nobody: what somebody types goes on at once, and only the part
 * they type into. When the data change from elsewhere, it starts afresh; what it showed before
 * would otherwise be written back with the next key.
 */
export function useLiveForm(
  shown: FieldValues,
  handOn: (name: string, typed: unknown) => void,
): UseFormReturn {
  const revision = useSessionState((state) => state.revision);
  const form = useForm({ defaultValues: shown, shouldFocusError: false });
  // Reading them here makes the form say which of its controls were changed and which were left.
  void form.formState.dirtyFields;
  void form.formState.touchedFields;

  const latest = useRef({ shown, handOn });
  useEffect(() => {
    latest.current = { shown, handOn };
  });

  const shownRevision = useRef(revision);
  useEffect(() => {
    if (shownRevision.current === revision) return;
    shownRevision.current = revision;
    form.reset(latest.current.shown, { keepTouched: true });
  }, [form, revision]);

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name }) => {
          // A reset names no control: it came from the data and must not go back to them.
          if (name) latest.current.handOn(name, form.getValues(name));
        },
      }),
    [form],
  );

  return form;
}
