import { useState } from "react";

import type { FieldState } from "#domain/assess.ts";
import { shortPhases } from "#domain/event-effect.ts";
import { type Entry, recordsOf } from "#domain/records.ts";

import type { OpenPhase } from "./use-phase.ts";

/**
 * What a step shows in a short cycle: what carries a mark and what still lacks something. Whatever
 * was shown once stays until the step is left, so that nothing vanishes under the cursor.
 */
export function useShortStep({ phase, view }: OpenPhase, states: readonly FieldState[]) {
  const { cooperation, cycle } = view.context;
  const isShort = !view.readOnly && shortPhases(cooperation, cycle).includes(phase);
  const [isAll, setAll] = useState(false);
  const [seen, setSeen] = useState(() => placesToShow());
  const places = placesToShow();
  if ([...places].some((place) => !seen.has(place))) setSeen(new Set([...seen, ...places]));

  const isReduced = isShort && !isAll;
  const visible = states.filter(({ shown }) => shown);
  const shown = isReduced ? visible.filter(({ id }) => seen.has(id)) : states;
  return {
    isReduced,
    shown,
    hidden: isReduced ? visible.length - shown.length : 0,
    showAll: () => setAll(true),
    /** Within a list flagged record by record, only these. */
    showsRecord: isReduced
      ? (fieldId: string, recordId: string) =>
          seen.has(`${fieldId}/*`) || seen.has(`${fieldId}/${recordId}`)
      : undefined,
  };

  /** Fields by their id, records as "field/record", whole lists as "field/*". */
  function placesToShow(): ReadonlySet<string> {
    if (!isShort) return new Set();
    return new Set(states.flatMap(placesOf));
  }

  function placesOf({ id, field, value, required, problems }: FieldState): readonly string[] {
    const marks = (cycle.marks ?? []).filter((mark) => mark.field === `${phase}.${id}`);
    const lacks = required && problems.length > 0;
    if (marks.length === 0 && !lacks) return [];
    if (field.kind !== "list") return [id];
    const flagged = marks.flatMap(({ recordId }) => recordId ?? []);
    const lacking = lacks ? problems.map(({ path }) => path[0]) : [];
    const known = Array.isArray(value) ? recordsOf(value as readonly Entry[]) : [];
    const isWhole =
      marks.some(({ recordId }) => !recordId) || lacking.includes(undefined) || known.length === 0;
    if (isWhole) return [id, `${id}/*`];
    return [id, ...[...flagged, ...lacking].map((record) => `${id}/${record}`)];
  }
}
