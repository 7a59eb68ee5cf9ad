import { CycleOriginNote } from "./cycle-origin-note.tsx";
import { useFieldsEnv } from "./fields-env.ts";

interface MarkNoteProps {
  fieldId: string;
  recordId?: string;
}

/** What there is to confirm about an entry, and, also afterwards, where it came from. */
export function MarkNote(props: MarkNoteProps) {
  return (
    <>
      <Mark {...props} />
      <CycleOriginNote {...props} />
    </>
  );
}

/** „aus Durchlauf 1, bitte bestätigen“ with the button that does so. */
function Mark({ fieldId, recordId }: MarkNoteProps) {
  const { phase, context, content, readOnly, confirm } = useFieldsEnv();
  const { field: texts } = content.screens;
  const marks = (context.cycle.marks ?? []).filter(
    (mark) => mark.field === `${phase}.${fieldId}` && (mark.recordId ?? undefined) === recordId,
  );
  const [mark] = marks;
  if (!mark || readOnly) return null;

  const text =
    mark.kind === "proposal"
      ? texts.proposal(mark.fromCycle)
      : mark.kind === "review"
        ? texts.review
        : texts.renew;
  return (
    <p className="mark-note">
      <span className="tag">{text}</span>
      <button type="button" className="btn slim" onClick={() => confirm(mark)}>
        {mark.kind === "proposal" ? texts.confirm : texts.checked}
      </button>
    </p>
  );
}
