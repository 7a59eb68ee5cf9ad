import { useDeferredValue, useState } from "react";

import { start } from "#content/de/start.ts";
import { useContent } from "#content/use-content.ts";
import { changeField, confirmMark, setField } from "#domain/edit.ts";
import type { Step } from "#domain/phase.ts";
import { FieldsEnvContext, type FieldsEnv } from "#fields/fields-env.ts";
import { PhaseField } from "#fields/phase-field.tsx";
import { usePhaseParts } from "#fields/phase-parts.ts";
import { missingLinks } from "#fields/problem-links.ts";
import { recordOfPlace } from "#fields/open-records.ts";
import { RemoveDialog } from "#fields/remove-dialog.tsx";
import { useServices } from "#state/use-services.ts";
import { useSession, useSessionState } from "#state/use-session.ts";
import { ErrorSummary } from "#ui/form/error-summary.tsx";
import { ToastRegion } from "#ui/feedback/toast.tsx";

import { useRemoval } from "./use-removal.ts";
import type { OpenPhase } from "./use-phase.ts";

/** The fields of a step. Everything typed is handed on at once; nothing has to be saved. */
export function StepForm({ open, step }: { open: OpenPhase; step: Step }) {
  const content = useContent();
  const { clock } = useServices();
  const session = useSession();
  const typed = useSessionState((state) => state.typed);
  const revision = useSessionState((state) => state.revision);
  const [openRecords, setOpenRecords] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState(0);
  const removal = useRemoval(open);
  const parts = usePhaseParts();
  const { phase, view, loaded } = open;
  const above = parts.above[`${phase}.${step.id}`] ?? [];
  const below = parts.below[`${phase}.${step.id}`] ?? [];
  const states = step.fields.flatMap((id) => open.states.find((state) => state.id === id) ?? []);
  const texts = content.screens;
  const moment = { today: view.context.today, newId: clock.newId };

  const env: FieldsEnv = {
    phase,
    context: view.context,
    content,
    loaded,
    readOnly: view.readOnly,
    base: view.base,
    revision,
    showAll: asked > 0,
    open: openRecords,
    setOpen: (key, isOpen) =>
      setOpenRecords((before) => {
        const after = new Set(before);
        if (isOpen) after.add(key);
        else after.delete(key);
        return after;
      }),
    newId: clock.newId,
    change: (apply, note) => session.change(apply, note),
    setField: (fieldId, value, note) =>
      session.change(setField(phase, fieldId, value, moment), note),
    changeField: (fieldId, next, note) =>
      session.change(changeField(phase, fieldId, next, moment), note),
    removeRecord: removal.ask,
    confirm: (mark) => session.change(confirmMark(mark), { what: texts.changes.confirm }),
    typed,
    setTyped: session.setTyped,
  };
  // The summary may lag behind the typing; the fields must not.
  const missing = missingLinks(useDeferredValue(states), env);

  return (
    <FieldsEnvContext value={env}>
      {above.map((Part, index) => (
        <Part key={index} states={states} />
      ))}
      {states.map((state) => (
        <PhaseField key={state.id} state={state} />
      ))}
      {below.map((Part, index) => (
        <Part key={index} states={states} />
      ))}
      {!view.readOnly && (
        <section className="missing-box" aria-label={texts.step.missing}>
          {asked > 0 && missing.length > 0 ? (
            <ErrorSummary
              key={asked}
              title={`${texts.step.missing} ${texts.step.missingCount(missing.length)}`}
              problems={missing}
              onFollow={openRecordOf}
            />
          ) : (
            <p role="status" className="small muted">
              {asked > 0 ? texts.step.nothingMissing : ""}
            </p>
          )}
          <button type="button" className="btn slim" onClick={() => setAsked(asked + 1)}>
            {texts.step.missing}
          </button>
        </section>
      )}
      {removal.asking && <RemoveDialog {...removal.asking} />}
      <ToastRegion toast={removal.toast} dismissLabel={start.dismiss} onDismiss={removal.forget} />
    </FieldsEnvContext>
  );

  /** A link may lead into a record that is folded. */
  function openRecordOf(elementId: string) {
    const key = recordOfPlace(states, phase, elementId);
    if (key) env.setOpen(key, true);
  }
}
