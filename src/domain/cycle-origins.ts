import { consequencesOf } from "./consequence.ts";
import { outcomeOf } from "./consequence-effect.ts";
import { carriedRow, laterPlace, listOf, type Place } from "./consequence-place.ts";
import { contextOf } from "./context.ts";
import type { Cooperation, Cycle, CycleOrigin } from "./cooperation.ts";
import { actualOf } from "./goal.ts";
import { fieldsOf, type PhaseId } from "./phase.ts";
import { nameOfRecord, namesake } from "./record-name.ts";
import { recordById, recordsOf } from "./records.ts";

/** An entry of a cycle: a field, or one record of a list. */
export interface EntryPlace {
  readonly phase: PhaseId;
  readonly fieldId: string;
  readonly recordId?: string | undefined;
}

export const CONSEQUENCES = "evaluation.consequences";
export const GOAL_RESULTS = "evaluation.goalResults";
export const OPPORTUNITY_RESULTS = "evaluation.opportunityResults";

/**
 * Where an entry of a cycle came from: a consequence, the evaluation, an event, or the same entry
 * of the cycle before. Empty for what was entered anew.
 *
 * The beginning of a cycle notes what ids cannot tell. Records keep their ids from cycle to cycle,
 * so that what was merely carried over needs no note. In cycles begun before such notes were kept,
 * records of the same name stand for one another.
 */
export function originsOf(
  cooperation: Cooperation,
  cycle: Cycle,
  entry: EntryPlace,
): readonly CycleOrigin[] {
  const before = cooperation.cycles.find(({ number }) => number === cycle.number - 1);
  const found = [
    ...ofConsequences(cooperation, cycle, entry),
    ...(cycle.origins ?? (before ? told(cooperation, before, cycle, entry) : [])),
  ].filter((origin) => isAt(origin, entry));
  if (found.length > 0 || !before || !cycle.origins) return distinct(found);
  return entry.recordId && recordById(listOf(before, entry), entry.recordId)
    ? [{ ...at(entry), fromCycle: before.number, ...from(fieldOf(entry), entry.recordId) }]
    : [];
}

/** What consequences of this and of earlier cycles made in this one. */
function ofConsequences(
  cooperation: Cooperation,
  cycle: Cycle,
  entry: EntryPlace,
): readonly CycleOrigin[] {
  return cooperation.cycles
    .filter(({ number }) => number <= cycle.number)
    .flatMap((earlier) =>
      consequencesOf(earlier).flatMap((consequence) => {
        const row = earlier === cycle ? undefined : carriedRow(consequence, cycle);
        const places: (Place | undefined)[] =
          earlier === cycle
            ? [outcomeOf(consequence, contextOf(cooperation, cycle, cycle.startedOn)).place]
            : row
              ? [
                  laterPlace(consequence, cooperation, cycle),
                  { phase: "needs", fieldId: "carriedOver", recordId: row.id, cycle: cycle.number },
                ]
              : [];
        return places.some((place) => place && isPlace(place, cycle, entry))
          ? [{ ...at(entry), fromCycle: earlier.number, ...from(CONSEQUENCES, consequence.id) }]
          : [];
      }),
    );
}

function isPlace(place: Place, { number }: Cycle, { phase, fieldId, recordId }: EntryPlace) {
  return (
    place.cycle === number &&
    place.phase === phase &&
    place.fieldId === fieldId &&
    place.recordId === recordId
  );
}

/** What the data of a cycle without notes still tell about one entry. */
function told(
  cooperation: Cooperation,
  before: Cycle,
  cycle: Cycle,
  entry: EntryPlace,
): readonly CycleOrigin[] {
  const field = fieldOf(entry);
  const fromCycle = before.number;
  if (field === "needs.trigger") {
    const event = cooperation.events.find(({ id }) => id === cycle.triggerEventId);
    return event ? [{ field, fromCycle, ...from("events", event.id) }] : [];
  }
  const list = fieldsOf(entry.phase)[entry.fieldId];
  const record = recordById(listOf(cycle, entry), entry.recordId);
  if (!record || list?.kind !== "list") return [];
  const known = namesake(list, record, listOf(before, entry));
  const result =
    field === "needs.goals"
      ? measured(before, known?.id, recordById(cycle.needs.goals, record.id)?.baseline)
      : field === "needs.opportunities"
        ? foundOnTheWay(before, nameOfRecord(list, record))
        : undefined;
  if (result) return [{ ...at(entry), fromCycle, ...result }];
  return known ? [{ ...at(entry), fromCycle, ...from(field, known.id) }] : [];
}

/** The result a goal now starts from. */
function measured(before: Cycle, goalId: string | undefined, baseline: number | null | undefined) {
  if (!goalId || baseline == null || actualOf(before, goalId) !== baseline) return undefined;
  const result = recordsOf(before.evaluation.goalResults).find((one) => one.goalId === goalId);
  return from(GOAL_RESULTS, result?.id);
}

function foundOnTheWay(before: Cycle, title: string) {
  const result = recordsOf(before.evaluation.opportunityResults).find(
    (one) => one.isNew && one.title?.trim() === title,
  );
  return result && from(OPPORTUNITY_RESULTS, result.id);
}

function fieldOf({ phase, fieldId }: EntryPlace): string {
  return `${phase}.${fieldId}`;
}

function at(entry: EntryPlace): Pick<CycleOrigin, "field" | "recordId"> {
  return { field: fieldOf(entry), ...(entry.recordId && { recordId: entry.recordId }) };
}

function from(
  fromField: string,
  fromRecord?: string,
): Pick<CycleOrigin, "fromField" | "fromRecord"> {
  return { fromField, ...(fromRecord && { fromRecord }) };
}

function isAt({ field, recordId }: CycleOrigin, entry: EntryPlace): boolean {
  return field === fieldOf(entry) && (recordId ?? undefined) === entry.recordId;
}

function distinct(origins: readonly CycleOrigin[]): readonly CycleOrigin[] {
  const key = (one: CycleOrigin) => [one.fromCycle, one.fromField, one.fromRecord].join(" ");
  return origins.filter(
    (origin, index) => origins.findIndex((one) => key(one) === key(origin)) === index,
  );
}
