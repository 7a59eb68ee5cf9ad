import type { Consequence } from "./consequence.ts";
import { filled } from "./context.ts";
import type { Cooperation, Cycle } from "./cooperation.ts";
import type { ConsequenceType } from "./fields/evaluation.ts";
import type { Needs } from "./fields/needs.ts";
import { fieldsOf, PHASE_IDS, type PhaseId } from "./phase.ts";
import { namesake } from "./record-name.ts";
import { type Entry, type Identified, recordById, recordsOf } from "./records.ts";

/** The list a consequence writes into, in the running cycle or in the next one (section 3.10). */
export interface Destination {
  readonly phase: PhaseId;
  readonly fieldId: string;
}

/** Where each type lands; a target may name another list of the same kind. */
const DESTINATIONS: Readonly<Record<ConsequenceType, Destination | null>> = {
  amendAgreement: { phase: "structures", fieldId: "amendments" },
  changeRoles: { phase: "structures", fieldId: "tasks" },
  changeInfoSharing: { phase: "structures", fieldId: "infoSharing" },
  clarifyTension: { phase: "structures", fieldId: "tensions" },
  changeRule: { phase: "relationship", fieldId: "formalRules" },
  changeCommunication: { phase: "relationship", fieldId: "meetings" },
  changeData: { phase: "relationship", fieldId: "applications" },
  trustMeasure: { phase: "relationship", fieldId: "trustMeasures" },
  adjustGoal: { phase: "needs", fieldId: "goals" },
  newGoal: { phase: "needs", fieldId: "goals" },
  newNeed: { phase: "needs", fieldId: "businessAreas" },
  newOpportunity: { phase: "needs", fieldId: "opportunities" },
  newPartner: { phase: "needs", fieldId: "trigger" },
  endPartner: null,
  learn: null,
  end: null,
};

/** Lists a target of a type may name instead of its usual one. */
const OTHER_LISTS: Readonly<Partial<Record<ConsequenceType, readonly string[]>>> = {
  changeRule: ["formalRules", "informalRules"],
  changeCommunication: ["meetings", "channels", "contacts"],
  changeRoles: ["tasks", "roles"],
  changeData: ["applications", "dataFlows"],
  newNeed: ["businessAreas", "competencies"],
};

/** The list a consequence is about; `null` where it is about a company, an insight or the end. */
export function destinationOf({ type, targetRef }: Consequence, cycle: Cycle): Destination | null {
  const usual = type ? DESTINATIONS[type] : null;
  if (!usual || !type) return null;
  const others = OTHER_LISTS[type] ?? [];
  const named = others.find((fieldId) => targetRef === fieldId || targetRef === `needs.${fieldId}`);
  const holding = others.find((fieldId) => recordOf(cycle, { ...usual, fieldId }, targetRef));
  return { ...usual, fieldId: named ?? holding ?? usual.fieldId };
}

/** A list of a cycle, or one of its records. */
export interface Place extends Destination {
  readonly recordId?: string;
  /** Number of the cycle. */
  readonly cycle: number;
}

export type StoredRecord = Entry & { readonly id: string } & Readonly<Record<string, unknown>>;

/** The row of a later cycle in which people decide what becomes of a consequence. */
export function carriedRow({ id }: Pick<Consequence, "id">, cycle: Cycle): CarriedRow | undefined {
  return recordsOf(cycle.needs.carriedOver).find(({ consequenceId }) => consequenceId === id);
}

type CarriedRow = Identified<NonNullable<Needs["carriedOver"]>[number]>;

/**
 * Where a later cycle holds what it made of a consequence: what was prepared for it, or, once it
 * was adopted, the list it is about; until then the row that waits for the decision.
 */
export function laterPlace(
  consequence: Consequence,
  cooperation: Cooperation,
  cycle: Cycle,
): Place {
  const row = carriedRow(consequence, cycle);
  const waiting: Place = {
    phase: "needs",
    fieldId: "carriedOver",
    ...(row && { recordId: row.id }),
    cycle: cycle.number,
  };
  const prepared = preparedPlace(consequence, cycle);
  if (prepared) return prepared;
  const isDecided = row?.status === "adopted" || row?.status === "done";
  return (isDecided && adoptedPlace(consequence, cooperation, cycle)) || waiting;
}

/** What the beginning of the cycle wrote for this consequence. */
function preparedPlace({ id }: Consequence, cycle: Cycle): Place | undefined {
  const origin = cycle.origins?.find(
    ({ fromField, fromRecord }) => fromField === "evaluation.consequences" && fromRecord === id,
  );
  const made = origin ?? cycle.marks?.find(({ consequenceId }) => consequenceId === id);
  const destination = made && destinationAt(made.field);
  return (
    destination && {
      ...destination,
      ...(made.recordId ? { recordId: made.recordId } : {}),
      cycle: cycle.number,
    }
  );
}

function destinationAt(field: string): Destination | undefined {
  const [first, fieldId] = field.split(".");
  const phase = PHASE_IDS.find((id) => id === first);
  return phase && fieldId ? { phase, fieldId } : undefined;
}

/** The list an adopted consequence is about, and its record where the data still tell it. */
function adoptedPlace(
  consequence: Consequence,
  cooperation: Cooperation,
  cycle: Cycle,
): Place | undefined {
  const usual = destinationOf(consequence, cycle);
  if (!usual) return undefined;
  const isAmendment = usual.fieldId === "amendments";
  const destination = isAmendment ? { ...usual, fieldId: "clauses" } : usual;
  const rows = listOf(cycle, destination);
  const record =
    rows.find(({ id }) => id === resultId(consequence)) ??
    rows.find((row) => isAbout(row, consequence)) ??
    namesakeOf(consequence, cooperation, cycle, destination);
  return { ...destination, ...(record && { recordId: record.id }), cycle: cycle.number };
}

/** The record of the same name as the one an earlier cycle knew by another id. */
function namesakeOf(
  { targetRef }: Consequence,
  { cycles }: Cooperation,
  cycle: Cycle,
  destination: Destination,
): StoredRecord | undefined {
  const field = fieldsOf(destination.phase)[destination.fieldId];
  const known = cycles
    .filter(({ number }) => number < cycle.number)
    .flatMap((earlier) => recordOf(earlier, destination, targetRef) ?? [])
    .at(-1);
  return known && field?.kind === "list"
    ? namesake(field, known, listOf(cycle, destination))
    : undefined;
}

/** A row made by a consequence is known by its id, so that it can be told later where it came from. */
export function resultId({ id }: Pick<Consequence, "id">): string {
  return `from-${id}`;
}

/** Does a row speak of what the consequence names? */
export function isAbout(row: StoredRecord, { targetRef }: Consequence): boolean {
  return (
    filled(targetRef) && [row.id, row["typeId"], row["clauseId"]].some((name) => name === targetRef)
  );
}

export function listOf(cycle: Cycle, { phase, fieldId }: Destination): readonly StoredRecord[] {
  const data = cycle[phase] as Readonly<Record<string, unknown>>;
  const held = data[fieldId];
  // Stored data were checked when they were opened; a list holds records.
  return Array.isArray(held) ? recordsOf(held as readonly StoredRecord[]) : [];
}

function recordOf(
  cycle: Cycle,
  destination: Destination,
  id: string | null | undefined,
): StoredRecord | undefined {
  return filled(id) ? recordById(listOf(cycle, destination), id) : undefined;
}
