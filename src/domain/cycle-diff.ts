import { hasContent } from "./assess.ts";
import { type AnswerState, type ItemId, itemsOf } from "./checklist.ts";
import { listOf, type StoredRecord } from "./consequence-place.ts";
import type { Cooperation, Cycle } from "./cooperation.ts";
import { fieldsOf, type PhaseId } from "./phase.ts";
import { kindOfRecord, nameOfRecord } from "./record-name.ts";
import type { Field, Fields, ListField } from "./shape.ts";

/** A part of an entry that holds something else than before. */
export interface PartChange {
  readonly id: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface RecordChange {
  readonly change: "added" | "removed" | "changed";
  /** Absent for what was added. */
  readonly before?: StoredRecord;
  /** Absent for what was removed. */
  readonly after?: StoredRecord;
  /** What differs in a record that both cycles hold. */
  readonly parts: readonly PartChange[];
}

/** A field that differs: as a whole, in its parts, or in its records. */
export interface FieldChange {
  readonly fieldId: string;
  readonly field: Field;
  readonly change: "added" | "removed" | "changed";
  readonly parts: readonly PartChange[];
  readonly records: readonly RecordChange[];
}

export interface AnswerPair {
  readonly id: ItemId;
  /** `null` while unanswered, absent where the cycle does not ask it. */
  readonly before?: AnswerState | null;
  readonly after?: AnswerState | null;
  /** Answered otherwise; what is not answered yet has not changed. */
  readonly isChanged: boolean;
}

/** The answers of two cycles to the checklist of a phase, in its order. */
export function answerPairs(phase: PhaseId, earlier: Cycle, later: Cycle): readonly AnswerPair[] {
  const asked = [earlier, later].map(({ number }) => itemsOf(phase, number).map(({ id }) => id));
  const [then = [], now = []] = asked;
  return [...new Set([...then, ...now])].toSorted().map((id) => {
    const before = then.includes(id) ? (earlier.checklist[id]?.state ?? null) : undefined;
    const after = now.includes(id) ? (later.checklist[id]?.state ?? null) : undefined;
    return {
      id,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
      isChanged: before !== undefined && after != null && before !== after,
    };
  });
}

/** Answers to trust items are people's own; what they come to stands among the figures. */
const NOT_COMPARED: readonly Field["kind"][] = ["trustRatings", "origin"];

/** What waits for a decision belongs to its cycle alone. */
const WAITING = "needs.carriedOver";

/** Which fields of a phase hold something else in the later cycle, in the order of the phase. */
export function fieldChanges(
  phase: PhaseId,
  earlier: Cycle,
  later: Cycle,
  cooperation: Pick<Cooperation, "cycles">,
): readonly FieldChange[] {
  return Object.entries(fieldsOf(phase)).flatMap(([fieldId, field]): readonly FieldChange[] => {
    if (WAITING === `${phase}.${fieldId}`) return [];
    if (NOT_COMPARED.includes(field.kind)) return [];
    if (field.kind === "list") {
      const records = recordPairs(phase, fieldId, earlier, later, cooperation).flatMap((pair) =>
        recordChange(field, pair),
      );
      return records.length > 0 ? [{ fieldId, field, change: "changed", parts: [], records }] : [];
    }
    const [before, after] = [earlier, later].map((cycle) => valueOf(cycle[phase], fieldId));
    if (isSame(before, after)) return [];
    const parts =
      field.kind === "record"
        ? partChanges(field.fields, before ?? {}, after ?? {})
        : [{ id: fieldId, before, after }];
    const change = !hasContent(before) ? "added" : hasContent(after) ? "changed" : "removed";
    return parts.length > 0 ? [{ fieldId, field, change, parts, records: [] }] : [];
  });
}

/**
 * Every cycle in between was begun by copying, so the same id means the same record. Otherwise an
 * id may have been given to something else.
 */
function idsHold({ cycles }: Pick<Cooperation, "cycles">, earlier: Cycle, later: Cycle): boolean {
  return cycles
    .filter(({ number }) => number > earlier.number && number <= later.number)
    .every(({ origins }) => origins != null);
}

/** What a record of one cycle is in the other; one of the two may be absent. */
export interface RecordPair {
  readonly before?: StoredRecord;
  readonly after?: StoredRecord;
}

/** Records of the later cycle in their order, then those that are gone. */
export function recordPairs(
  phase: PhaseId,
  fieldId: string,
  earlier: Cycle,
  later: Cycle,
  cooperation: Pick<Cooperation, "cycles">,
): readonly RecordPair[] {
  const field = fieldsOf(phase)[fieldId];
  if (field?.kind !== "list") return [];
  const before = listOf(earlier, { phase, fieldId });
  const after = listOf(later, { phase, fieldId });
  const known = pairs(field, before, after, idsHold(cooperation, earlier, later));
  const kept = new Set(known.values());
  return [
    ...after.map((record) => {
      const was = known.get(record);
      return { ...(was && { before: was }), after: record };
    }),
    ...before.filter((record) => !kept.has(record)).map((record) => ({ before: record })),
  ];
}

function recordChange(field: ListField, { before, after }: RecordPair): readonly RecordChange[] {
  if (!before || !after)
    return [
      {
        change: before ? "removed" : "added",
        ...(before && { before }),
        ...(after && { after }),
        parts: [],
      },
    ];
  const parts = partChanges(field.fields, before, after);
  return parts.length > 0 ? [{ change: "changed", before, after, parts }] : [];
}

/** Which earlier record each later one was: by id where ids hold, else equal ones, then namesakes. */
function pairs(
  field: ListField,
  before: readonly StoredRecord[],
  after: readonly StoredRecord[],
  keepsIds: boolean,
): ReadonlyMap<StoredRecord, StoredRecord> {
  const found = new Map<StoredRecord, StoredRecord>();
  const free = new Set(before);
  const match = (isOne: (earlier: StoredRecord, later: StoredRecord) => boolean) => {
    for (const later of after) {
      if (found.has(later)) continue;
      const earlier = [...free].find((one) => isOne(one, later));
      if (!earlier) continue;
      found.set(later, earlier);
      free.delete(earlier);
    }
  };
  if (keepsIds) match((earlier, later) => earlier.id === later.id);
  match((earlier, later) => partChanges(field.fields, earlier, later).length === 0);
  match((earlier, later) => isNamesake(nameOfRecord(field, later), nameOfRecord(field, earlier)));
  match((earlier, later) => isNamesake(kindOf(later), kindOf(earlier)));
  // „Koordination“ was done by one and is now done by another: still the same row, if there is one.
  match((earlier, later) => {
    const kind = firstKind(later);
    const only = (list: readonly StoredRecord[]) =>
      list.filter((one) => firstKind(one) === kind).length === 1;
    return isNamesake(kind, firstKind(earlier)) && only(before) && only(after);
  });
  return found;

  function kindOf(record: StoredRecord): string {
    return nameOfRecord(field, record) === "" ? kindOfRecord(field, record).join(" ").trim() : "";
  }

  function firstKind(record: StoredRecord): string {
    return nameOfRecord(field, record) === "" ? (kindOfRecord(field, record)[0] ?? "") : "";
  }
}

function isNamesake(one: string, other: string): boolean {
  return one !== "" && one === other;
}

function partChanges(fields: Fields, before: object, after: object): readonly PartChange[] {
  return Object.entries(fields).flatMap(([id, { kind }]) => {
    const part = { id, before: valueOf(before, id), after: valueOf(after, id) };
    return NOT_COMPARED.includes(kind) || isSame(part.before, part.after) ? [] : [part];
  });
}

function valueOf(data: object, id: string): unknown {
  return (data as Readonly<Record<string, unknown>>)[id];
}

/** Equal for a reader: empty is empty however it is stored, and choices have no order. */
function isSame(before: unknown, after: unknown): boolean {
  if (!hasContent(before) && !hasContent(after)) return true;
  if (typeof before === "string" && typeof after === "string")
    return before.trim() === after.trim();
  if (Array.isArray(before) && Array.isArray(after))
    return (
      before.length === after.length &&
      before.every((one: unknown) => after.some((other: unknown) => isSame(one, other)))
    );
  if (!isObject(before) || !isObject(after)) return before === after;
  return Object.keys({ ...before, ...after })
    .filter((key) => key !== "id")
    .every((key) => isSame(valueOf(before, key), valueOf(after, key)));
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
