const CAN_FOCUS = "a[href], button, input, select, textarea, summary, [tabindex]";

/** Sets the focus to an element or, if it takes none, to the first one inside. False if it is not there. */
export function focusField(fieldId: string): boolean {
  const place = document.getElementById(fieldId);
  if (!place) return false;
  const target = place.matches(CAN_FOCUS) ? place : place.querySelector<HTMLElement>(CAN_FOCUS);
  if (!target) place.tabIndex = -1;
  (target ?? place).focus();
  return true;
}
