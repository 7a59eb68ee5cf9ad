import type { FieldState } from "#domain/assess.ts";
import type { ListField } from "#domain/shape.ts";

/** The field of a list control; the table of the roof names these controls for lists only. */
export function listOf(state: FieldState): ListField {
  if (state.field.kind !== "list") throw new Error(`${state.id} is no list.`);
  return state.field;
}
