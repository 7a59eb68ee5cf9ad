import type { FieldState } from "#domain/assess.ts";
import type { PhaseId } from "#domain/phase.ts";
import { type Entry, recordsOf } from "#domain/records.ts";

import { elementId } from "./names.ts";

/** The record ("field/record") in which a control stands; nothing for a single field. */
export function recordOfPlace(
  states: readonly FieldState[],
  phase: PhaseId,
  controlId: string,
): string | undefined {
  for (const { id, field, value } of states) {
    if (field.kind !== "list" || !Array.isArray(value)) continue;
    for (const record of recordsOf(value as readonly Entry[])) {
      const place = elementId(phase, [id, record.id]);
      if (controlId === place || controlId.startsWith(`${place}-`)) return `${id}/${record.id}`;
    }
  }
  return undefined;
}
