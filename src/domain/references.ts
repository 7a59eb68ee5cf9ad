import type { Cycle } from "./cooperation.ts";
import { fieldsOf, PHASE_IDS, type PhaseId } from "./phase.ts";
import { recordsOf } from "./records.ts";
import type { Field, Fields, Target, TrustAnswer, TrustRatings } from "./shape.ts";

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

/** A field that refers to something. */
export interface Reference extends Place {
  /** Number of its records that do; one for a field without records. */
  readonly count: number;
}

/** Every field of a cycle that refers to a record or a member. */
export function referencesTo(cycle: Cycle, target: Target, id: string): readonly Reference[] {
  return PHASE_IDS.flatMap((phase) =>
    Object.entries(fieldsOf(phase)).flatMap(([fieldId, field]) => {
      const count = countOf(field, valueOf(cycle, phase, fieldId), target, id);
      return count > 0 ? [{ phase, fieldId, count }] : [];
    }),
  );
}

function countOf(field: Field, value: unknown, target: Target, id: string): number {
  if (!refers(field, value, target, id)) return 0;
  if (field.kind === "list")
    return recordsOf(value as readonly object[]).filter((record) =>
      anyRefers(field.fields, record, target, id),
    ).length;
  return field.kind === "trustRatings" ? ratingsNaming(value as TrustRatings, id) : 1;
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
    case "trustRatings":
      return target === "members" && ratingsNaming(value as TrustRatings, id) > 0;
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
    case "trustRatings":
      return ratingsWithout(value as TrustRatings, id);
    default:
      return value;
  }
}

/** Answers of the people of a company and answers about it; of sums each company counts once. */
function ratingsNaming(ratings: TrustRatings, id: string): number {
  if ("aggregated" in ratings)
    return ratings.targetId === id
      ? Object.keys(ratings.aggregated).length || 1
      : Number(Object.hasOwn(ratings.aggregated, id));
  return ratings.filter((answer) => isAbout(answer, id)).length;
}

/** An answer without the company that gave it, or that it is about, would be nobody's. */
function ratingsWithout(ratings: TrustRatings, id: string): TrustRatings {
  if (!("aggregated" in ratings)) return ratings.filter((answer) => !isAbout(answer, id));
  if (ratings.targetId === id) return { ...ratings, targetId: "network", aggregated: {} };
  const kept = Object.entries(ratings.aggregated).filter(([company]) => company !== id);
  return { ...ratings, aggregated: Object.fromEntries(kept) };
}

function isAbout({ raterId, targetId }: TrustAnswer, id: string): boolean {
  return raterId === id || targetId === id;
}

function allWithout(fields: Fields, record: object, target: Target, id: string): object {
  return Object.fromEntries(
    Object.entries(record).map(([part, value]: [string, unknown]) => {
      const field = fields[part];
      return [part, field ? without(field, value, target, id) : value];
    }),
  );
}
