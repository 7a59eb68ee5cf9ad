import { draftAmendment } from "./agreement-version.ts";
import { type ClauseId, CLAUSES, withClause } from "./agreement.ts";
import type { Consequence } from "./consequence.ts";
import {
  carriedRow,
  type Destination,
  destinationOf,
  isAbout,
  laterPlace,
  listOf,
  type Place,
  resultId,
  type StoredRecord,
} from "./consequence-place.ts";
import { type CycleContext, filled } from "./context.ts";
import { type Cooperation, currentCycle, type Cycle, type Mark } from "./cooperation.ts";
import type { Change, Moment } from "./edit.ts";
import { leavePartner } from "./leave-partner.ts";
import { recordsOf } from "./records.ts";
import { MAX_TEXT } from "./shape.ts";
import { TENSION_TYPES } from "./tension.ts";
import { TRUST_DIMENSIONS } from "./trust-dimensions.ts";

/** What became of a consequence. "next" waits for the next cycle to take it up. */
export interface Outcome {
  readonly state: "waiting" | "begun" | "fulfilled" | "next" | "adopted" | "dropped";
  /** Where it can be looked at. */
  readonly place?: Place;
}

/** Section 3.10, column „Done when“, read off the data. */
export function outcomeOf(consequence: Consequence, context: CycleContext): Outcome {
  const { cooperation, cycle } = context;
  const later = takenUp(consequence, cooperation, cycle.number);
  if (later) return later;
  const { type } = consequence;
  if (type === "learn")
    return { state: storesInsight(consequence, cooperation) ? "fulfilled" : "waiting" };
  if (type === "endPartner") {
    const partner = cooperation.partners.find(({ id }) => id === consequence.targetRef);
    return { state: partner?.leftInCycle == null ? "waiting" : "fulfilled" };
  }
  if (type === "end") return { state: cooperation.closing?.closedOn ? "fulfilled" : "waiting" };
  const destination = destinationOf(consequence, cycle);
  if (!destination) return { state: "waiting" };
  if (destination.phase === "needs") return { state: "next" };

  const record = resultOf(consequence, cycle, destination);
  if (!record) return { state: "waiting" };
  const isDone = isFulfilled(consequence, destination, record, cycle);
  const place = { ...destination, recordId: record.id, cycle: cycle.number };
  return { state: isDone ? "fulfilled" : "begun", place };
}

/** A later cycle decided what becomes of it (`needs.carriedOver`). */
function takenUp(
  consequence: Consequence,
  cooperation: Cooperation,
  number: number,
): Outcome | undefined {
  const rows = cooperation.cycles
    .filter((cycle) => cycle.number > number)
    .flatMap((cycle) => {
      const row = carriedRow(consequence, cycle);
      return row ? [{ status: row.status, cycle }] : [];
    });
  // What nobody decided about is carried on once more.
  const last = rows.find(({ status }) => Boolean(status)) ?? rows.at(-1);
  if (!last) return undefined;
  const place = laterPlace(consequence, cooperation, last.cycle);
  if (last.status === "done") return { state: "fulfilled", place };
  return { state: last.status || "next", place };
}

/** The record a consequence made or is about. */
function resultOf(
  consequence: Consequence,
  cycle: Cycle,
  destination: Destination,
): StoredRecord | undefined {
  const rows = listOf(cycle, destination);
  if (destination.fieldId === "amendments")
    return rows.find((one) => one["consequenceId"] === consequence.id);
  const made = rows.find(({ id }) => id === resultId(consequence));
  const isBegun = consequence.status === "inProgress" || consequence.status === "done";
  return made ?? (isBegun ? rows.find((row) => isAbout(row, consequence)) : undefined);
}

function isFulfilled(
  consequence: Consequence,
  { phase, fieldId }: Destination,
  record: StoredRecord,
  cycle: Cycle,
): boolean {
  switch (consequence.type) {
    case "amendAgreement": {
      const clause = recordsOf(cycle.structures.clauses).find(
        ({ clauseId }) => clauseId === consequence.targetRef,
      );
      return clause?.status === "agreed" && filled(cycle.structures.agreement?.date);
    }
    case "clarifyTension":
      return record["status"] === "agreed" || record["status"] === "watch";
    case "changeData":
      return record["status"] === "live" || record["status"] === "retired";
    case "trustMeasure":
      return record["done"] === true;
    default:
      return !(cycle.marks ?? []).some(
        ({ field, recordId }) => field === `${phase}.${fieldId}` && recordId === record.id,
      );
  }
}

function storesInsight({ id, text }: Consequence, { insightStore }: Cooperation): boolean {
  return insightStore.some((insight) => insight.id === `insight-${id}` || insight.text === text);
}

/** What carrying out a consequence needs to know beyond the data. */
export interface Carrying extends Moment {
  /** The present wording of a point of the agreement. */
  readonly wordingOf: (clauseId: ClauseId) => string;
}

/** Does pressing „Jetzt umsetzen“ change anything for this consequence? */
export function canCarryOut(consequence: Consequence, context: CycleContext): boolean {
  const { state } = outcomeOf(consequence, context);
  if (state !== "waiting" || context.cycle.closedOn) return false;
  const { type, targetRef } = consequence;
  if (type === "amendAgreement") return CLAUSES.some(({ id }) => id === targetRef);
  if (type === "endPartner") return context.members.some(({ id, own }) => !own && id === targetRef);
  return filled(type) && type !== "end";
}

/**
 * Carries a consequence out in the running cycle (section 3.10): a row is created or flagged, a
 * point of the agreement is drafted anew, a company leaves, an insight is kept.
 */
export function carryOut(consequence: Consequence, carrying: Carrying): Change {
  return (cooperation) => {
    const { type, targetRef, text } = consequence;
    if (type === "endPartner")
      return leavePartner(targetRef ?? "", text ?? "", carrying)(cooperation);
    if (type === "learn") return withInsight(consequence, cooperation);
    const cycle = currentCycle(cooperation);
    const destination = destinationOf(consequence, cycle);
    if (!destination || cycle.closedOn || destination.phase === "needs") return cooperation;
    const changed =
      type === "amendAgreement"
        ? amended(consequence, cycle, carrying)
        : written(consequence, cycle, destination);
    return {
      ...cooperation,
      cycles: cooperation.cycles.map((one) => (one === cycle ? changed : one)),
    };
  };
}

/** The point becomes a draft again, the change stands as an amendment, the version counts on. */
function amended(consequence: Consequence, cycle: Cycle, carrying: Carrying): Cycle {
  const { structures } = cycle;
  const clauseId = CLAUSES.find(({ id }) => id === consequence.targetRef)?.id;
  if (!clauseId) return cycle;
  const now = { clauseId, text: carrying.wordingOf(clauseId), status: "drafted" as const };
  const given = { reason: consequence.text ?? "", consequenceId: consequence.id };
  const amendment = {
    ...draftAmendment(structures, now, given, carrying),
    newText: consequence.text ?? "",
  };
  return {
    ...withBegun(cycle, consequence),
    structures: {
      ...structures,
      clauses: withClause(structures.clauses, clauseId, () => ({ status: "drafted" })),
      amendments: [...recordsOf(structures.amendments), amendment],
      agreement: { ...structures.agreement, version: (structures.agreement?.version ?? 1) + 1 },
    },
  };
}

/** A row that exists is flagged to be looked at, otherwise a new one is drafted. */
function written(consequence: Consequence, cycle: Cycle, destination: Destination): Cycle {
  const { phase, fieldId } = destination;
  const rows = listOf(cycle, destination);
  const known = rows.find((row) => isAbout(row, consequence));
  const id = known?.id ?? resultId(consequence);
  const begun = withBegun(cycle, consequence);
  const flag: Mark = {
    kind: "review",
    field: `${phase}.${fieldId}`,
    recordId: id,
    fromCycle: cycle.number,
    consequenceId: consequence.id,
  };
  const data = begun[phase];
  const reopened = known && fieldId === "tensions" ? { ...known, status: "open" } : known;
  const list = reopened
    ? rows.map((row) => (row.id === id ? reopened : row))
    : [...rows, { id, ...draftOf(consequence, fieldId) }];
  return { ...begun, [phase]: { ...data, [fieldId]: list }, marks: [...(begun.marks ?? []), flag] };
}

/** Who has begun is no longer only planning. */
function withBegun(cycle: Cycle, { id }: Consequence): Cycle {
  const consequences = recordsOf(cycle.evaluation.consequences).map((one) =>
    one.id === id && one.status !== "done" ? { ...one, status: "inProgress" as const } : one,
  );
  return { ...cycle, evaluation: { ...cycle.evaluation, consequences } };
}

/** A new row holds what the consequence says; everything else a person still decides. */
function draftOf(consequence: Consequence, fieldId: string): Readonly<Record<string, unknown>> {
  const { owner, dueDate, targetRef } = consequence;
  const text = consequence.text ?? "";
  // The cut must not leave half a character behind.
  const title = text.slice(0, MAX_TEXT).replace(/[\uD800-\uDBFF]$/, "");
  switch (fieldId) {
    case "tasks":
      return { task: title, assign: {} };
    case "infoSharing":
      return {
        category: title,
        level: "internal",
        personalData: false,
        tradeSecret: false,
        competitionSensitive: false,
      };
    case "tensions": {
      const typeId = TENSION_TYPES.find((id) => id === targetRef) ?? "";
      return { typeId, description: text, owner: owner ?? "", inAgreement: false, status: "open" };
    }
    case "trustMeasures": {
      const dimension = TRUST_DIMENSIONS.find((one) => one === targetRef) ?? "";
      return {
        measure: title,
        dimension,
        responsible: owner ?? "",
        dueDate: dueDate ?? "",
        done: false,
      };
    }
    case "formalRules":
    case "informalRules":
      return { text: title };
    case "applications":
      return { name: title, status: "planned", personalData: false };
    case "dataFlows":
      return { title, status: "planned", personalData: false };
    case "channels":
      return { purpose: title };
    case "contacts":
      return { topic: title };
    case "roles":
      return { person: "" };
    default:
      return { title };
  }
}

/** „Erkenntnis festhalten“ is done once it is kept for this and later cooperations. */
function withInsight(consequence: Consequence, cooperation: Cooperation): Cooperation {
  const cycle = currentCycle(cooperation);
  if (storesInsight(consequence, cooperation)) return cooperation;
  const insight = {
    id: `insight-${consequence.id}`,
    text: consequence.text ?? "",
    fromCycle: cycle.number,
  };
  const consequences = recordsOf(cycle.evaluation.consequences).map((one) =>
    one.id === consequence.id ? { ...one, status: "done" as const } : one,
  );
  return {
    ...cooperation,
    insightStore: [...cooperation.insightStore, insight],
    cycles: cooperation.cycles.map((one) =>
      one === cycle ? { ...one, evaluation: { ...one.evaluation, consequences } } : one,
    ),
  };
}
