import type { Cycle } from "./cooperation.ts";
import { fieldsOf, PHASE_IDS, type PhaseId } from "./phase.ts";
import { recordsOf } from "./records.ts";
import type { Field, Fields, Target } from "./shape.ts";

/** Lists whose records other fields may refer to. */
const TARGET_OF: Readonly<Record<string, Target>> = {
  "needs.businessAreas": "businessAreas",
  "needs.competencies": "competencies",
  "needs.goals": "goals",
  "needs.opportunities": "opportunities",
  "search.mustCriteria": "mustCriteria",
  "search.criteria": "criteria",
  "search.candidates": "candidates",
  "structures.infoSharing": "infoSharing",
  "relationship.applications": "applications",
  "evaluation.insights": "insights",
};

/** What the records of a list are for others; `undefined` for a list nothing refers to. */
export function targetOf(phase: PhaseId, fieldId: string): Target | undefined {
  return TARGET_OF[`${phase}.${fieldId}`];
}

export interface Place {
  readonly phase: PhaseId;
  readonly fieldId: string;
}

/** Every field of a cycle that refers to a record or a member. */
export function referencesTo(cycle: Cycle, target: Target, id: string): readonly Place[] {
  return PHASE_IDS.flatMap((phase) =>
    Object.entries(fieldsOf(phase))
      .filter(([fieldId, field]) => refers(field, valueOf(cycle, phase, fieldId), target, id))
      .map(([fieldId]) => ({ phase, fieldId })),
  );
}

/** The cycle with every reference to a record removed; the entries themselves stay. */
export function withoutReferences(cycle: Cycle, target: Target, id: string): Cycle {
  const cleaned = PHASE_IDS.map((phase) => {
    const fields = fieldsOf(phase);
    const data = Object.entries(cycle[phase]).map(([fieldId, value]: [string, unknown]) => {
      const field = fields[fieldId];
      return [fieldId, field ? without(field, value, target, id) : value];
    });
    return [phase, Object.fromEntries(data)] as const;
  });
  return { ...cycle, ...Object.fromEntries(cleaned) };
}

function valueOf(cycle: Cycle, phase: PhaseId, fieldId: string): unknown {
  return (cycle[phase] as Readonly<Record<string, unknown>>)[fieldId];
}

function refers(field: Field, value: unknown, target: Target, id: string): boolean {
  if (value === null || value === undefined) return false;
  switch (field.kind) {
    case "ref":
      return field.to === target && value === id;
    case "refs":
      return field.to === target && (value as readonly string[]).includes(id);
    case "map":
      return field.over === target && Object.hasOwn(value, id);
    case "record":
      return anyRefers(field.fields, value, target, id);
    case "list":
      return recordsOf(value as readonly object[]).some((record) =>
        anyRefers(field.fields, record, target, id),
      );
    default:
      return false;
  }
}

function anyRefers(fields: Fields, record: object, target: Target, id: string): boolean {
  return Object.entries(fields).some(([part, field]) =>
    refers(field, (record as Readonly<Record<string, unknown>>)[part], target, id),
  );
}

function without(field: Field, value: unknown, target: Target, id: string): unknown {
  if (!refers(field, value, target, id)) return value;
  switch (field.kind) {
    case "ref":
      return "";
    case "refs":
      return (value as readonly string[]).filter((one) => one !== id);
    case "map":
      return Object.fromEntries(Object.entries(value as object).filter(([key]) => key !== id));
    case "record":
      return allWithout(field.fields, value as object, target, id);
    case "list":
      return recordsOf(value as readonly object[]).map((record) =>
        allWithout(field.fields, record, target, id),
      );
    default:
      return value;
  }
}

function allWithout(fields: Fields, record: object, target: Target, id: string): object {
  return Object.fromEntries(
    Object.entries(record).map(([part, value]: [string, unknown]) => {
      const field = fields[part];
      return [part, field ? without(field, value, target, id) : value];
    }),
  );
}
