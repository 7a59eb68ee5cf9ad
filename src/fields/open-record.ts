import { focusField } from "#ui/form/focus-field.ts";

import type { FieldsEnv } from "./fields-env.ts";
import { elementId } from "./names.ts";

/** Opens a record of a list and sets the focus to one of its controls. */
export function openRecord(env: FieldsEnv, fieldId: string, recordId: string, part: string): void {
  env.setOpen(`${fieldId}/${recordId}`, true);
  const place = elementId(env.phase, [fieldId, recordId, part]);
  // A folded record has no controls until it is open.
  if (!focusField(place)) requestAnimationFrame(() => focusField(place));
}
