import { useFieldsEnv } from "./fields-env.ts";

/** „aus Durchlauf 1, bitte bestätigen“ with the button that does so. */
export function MarkNote({ fieldId, recordId }: { fieldId: string; recordId?: string }) {
  const { phase, context, content, readOnly, confirm } = useFieldsEnv();
  const { field: texts } = content.screens;
  const marks = (context.cycle.marks ?? []).filter(
    (mark) => mark.field === `${phase}.${fieldId}` && (mark.recordId ?? undefined) === recordId,
  );
  const [mark] = marks;
  if (!mark || readOnly) return null;

  const origin = mark.consequenceId ? texts.fromConsequence : undefined;
  const text =
    mark.kind === "proposal"
      ? texts.proposal(mark.fromCycle)
      : mark.kind === "review"
        ? texts.review
        : texts.renew;
  return (
    <p className="mark-note">
      <span className="tag">{text}</span>
      {origin && <span className="small muted">{origin}</span>}
      <button type="button" className="btn slim" onClick={() => confirm(mark)}>
        {mark.kind === "proposal" ? texts.confirm : texts.checked}
      </button>
    </p>
  );
}
