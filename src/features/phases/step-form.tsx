import { useDeferredValue, useEffect, useState } from "react";
import { useLocation } from "react-router-dom";

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

import { Reopened } from "./reopened.tsx";
import { HiddenFields } from "./short-cycle.tsx";
import { useRemoval } from "./use-removal.ts";
import { useShortStep } from "./use-short-step.ts";
import type { OpenPhase } from "./use-phase.ts";

/** The fields of a step. Everything typed is handed on at once; nothing has to be saved. */
export function StepForm({ open, step }: { open: OpenPhase; step: Step }) {
  const content = useContent();
  const { clock } = useServices();
  const session = useSession();
  const typed = useSessionState((state) => state.typed);
  const revision = useSessionState((state) => state.revision);
  const [asked, setAsked] = useState(0);
  const removal = useRemoval(open);
  const parts = usePhaseParts();
  const { phase, view, loaded } = open;
  const [openRecords, setOpenRecords] = useState<ReadonlySet<string>>(new Set());
  const [nameless, setNameless] = useState<ReadonlySet<string>>(new Set());
  const above = parts.above[`${phase}.${step.id}`] ?? [];
  const below = parts.below[`${phase}.${step.id}`] ?? [];
  const states = step.fields.flatMap((id) => open.states.find((state) => state.id === id) ?? []);
  const short = useShortStep(open, states);
  const wanted = useWantedPlace();
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
    showsRecord: short.showsRecord,
    setOpen: (key, isOpen) => setOpenRecords((before) => withMember(before, key, isOpen)),
    nameless,
    setNameless: (fieldId, isNameless) =>
      setNameless((before) => withMember(before, fieldId, isNameless)),
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
  useEffect(() => {
    const key = wanted && recordOfPlace(states, phase, wanted);
    if (key) setOpenRecords((before) => new Set([...before, key]));
    // A link is followed once; what a person folds afterwards stays folded.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [wanted]);

  return (
    <FieldsEnvContext value={env}>
      <Reopened open={open} step={step.id} />
      {!short.isReduced && above.map((Part, index) => <Part key={index} states={states} />)}
      {short.shown.map((state) => (
        <PhaseField key={state.id} state={state} />
      ))}
      {short.hidden > 0 && (
        <HiddenFields hidden={short.hidden} shown={short.shown.length} onShowAll={short.showAll} />
      )}
      {!short.isReduced && below.map((Part, index) => <Part key={index} states={states} />)}
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

/** The place a link wanted to arrive at; a new value with each link. */
function useWantedPlace(): string | undefined {
  const { state } = useLocation() as { state: unknown };
  const isWanted = typeof state === "object" && state !== null && "focus" in state;
  return isWanted && typeof state.focus === "string" ? state.focus : undefined;
}

function withMember(set: ReadonlySet<string>, member: string, isIn: boolean): ReadonlySet<string> {
  const after = new Set(set);
  if (isIn) after.add(member);
  else after.delete(member);
  return after;
}
