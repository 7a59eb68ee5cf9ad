import { fieldsOf } from "#domain/phase.ts";
import { focusField } from "#ui/form/focus-field.ts";

import { useFieldsEnv } from "./fields-env.ts";
import { elementId } from "./names.ts";
import { recordName } from "./record-name.ts";

interface RecordButtonProps {
  fieldId: string;
  recordId: string;
  /** Stands on the button where the name has no room, e.g. a number; needs a `label`. */
  short?: string | undefined;
  /** The full name of the button where `short` stands on it. */
  label?: string | undefined;
}

/** Leads from an overview into a record: opens it in its list and sets the focus to its first field. */
export function RecordButton({ fieldId, recordId, short, label }: RecordButtonProps) {
  const env = useFieldsEnv();
  const { phase, setOpen, readOnly } = env;
  const field = fieldsOf(phase)[fieldId];
  const [firstPart = ""] = field?.kind === "list" ? Object.keys(field.fields) : [];
  const place = elementId(phase, [fieldId, recordId, firstPart]);
  return (
    <button type="button" className="to-record" aria-label={label} onClick={open}>
      {short ?? recordName(fieldId, recordId, env)}
    </button>
  );

  function open() {
    setOpen(`${fieldId}/${recordId}`, true);
    // What was just opened is not there before the next frame.
    if (!arrive()) requestAnimationFrame(arrive);
  }

  function arrive(): boolean {
    const record = document.getElementById(place)?.closest("[data-record]");
    // What can only be read takes no focus everywhere; the line of the record always does.
    if (readOnly) record?.querySelector("button")?.focus();
    else focusField(place);
    return record != null;
  }
}
