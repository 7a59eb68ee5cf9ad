import { hasContent } from "../assess.ts";
import { consequencesOf } from "../consequence.ts";
import { filled } from "../context.ts";
import type { Cycle, CycleOrigin } from "../cooperation.ts";
import { CONSEQUENCES, GOAL_RESULTS } from "../cycle-origins.ts";
import { fieldsOf, PHASE_IDS } from "../phase.ts";
import { recordById, recordsOf } from "../records.ts";
import type { Carry } from "./marks.ts";

/** Where the entries a new cycle begins with came from, as far as their ids do not tell. */
export function newOrigins(carry: Carry, next: Cycle, found: readonly CycleOrigin[]) {
  const noted = [
    ...ofTrigger(carry),
    ...ofMarks(next),
    ...ofGoals(carry, next),
    ...found,
    ...ofClauses(carry),
    ...ofContinuation(carry, next),
  ];
  return [...noted, ...ofFields(carry, next, new Set(noted.map(({ field }) => field)))];
}

/** The trigger puts together an event, the reason to go on, and the partners to be found. */
function ofTrigger({ old, options, cooperation }: Carry): readonly CycleOrigin[] {
  const trigger = { field: "needs.trigger", fromCycle: old.number };
  const event = cooperation.events.find(({ id }) => id === options.triggerEventId);
  const sought = consequencesOf(old).filter(
    ({ type, status }) => type === "newPartner" && status !== "dropped",
  );
  return [
    ...(event ? [{ ...trigger, fromField: "events", fromRecord: event.id }] : []),
    ...(filled(old.evaluation.continuation?.reason)
      ? [{ ...trigger, fromField: "evaluation.continuation" }]
      : []),
    ...sought.map(({ id }) => ({ ...trigger, fromField: CONSEQUENCES, fromRecord: id })),
  ];
}

function ofMarks({ marks }: Cycle): readonly CycleOrigin[] {
  return (marks ?? []).flatMap(({ field, recordId, fromCycle, consequenceId }) =>
    consequenceId
      ? [
          {
            field,
            recordId: recordId ?? null,
            fromCycle,
            fromField: CONSEQUENCES,
            fromRecord: consequenceId,
          },
        ]
      : [],
  );
}

/** What was measured is where a goal starts from. */
function ofGoals({ old }: Carry, { needs }: Cycle): readonly CycleOrigin[] {
  const goals = recordsOf(needs.goals);
  return recordsOf(old.evaluation.goalResults).flatMap(({ id, goalId, actual }) =>
    actual != null && recordById(goals, goalId)
      ? [
          {
            field: "needs.goals",
            recordId: goalId ?? null,
            fromCycle: old.number,
            fromField: GOAL_RESULTS,
            fromRecord: id,
          },
        ]
      : [],
  );
}

/** Points of the agreement that are drafted anew. */
function ofClauses({ old }: Carry): readonly CycleOrigin[] {
  const clauses = recordsOf(old.structures.clauses);
  return consequencesOf(old).flatMap(({ id, type, status, targetRef }) => {
    const isOpen = status !== "dropped" && status !== "done";
    const clause = clauses.find(({ clauseId }) => clauseId === targetRef);
    if (type !== "amendAgreement" || !isOpen || !clause) return [];
    return [
      {
        field: "structures.clauses",
        recordId: clause.id,
        fromCycle: old.number,
        fromField: CONSEQUENCES,
        fromRecord: id,
      },
    ];
  });
}

/** What the decision to go on has settled beforehand. */
function ofContinuation({ old }: Carry, { search }: Cycle): readonly CycleOrigin[] {
  return [
    ...(filled(old.evaluation.nextDate)
      ? [
          {
            field: "structures.evaluationPlan",
            fromCycle: old.number,
            fromField: "evaluation.nextDate",
          },
        ]
      : []),
    ...(search.partnerCount
      ? [
          {
            field: "search.partnerCount",
            fromCycle: old.number,
            fromField: "evaluation.continuation",
          },
        ]
      : []),
  ];
}

/** Fields without records have no ids; what they begin with was carried over. */
function ofFields({ old }: Carry, next: Cycle, noted: ReadonlySet<string>): readonly CycleOrigin[] {
  return PHASE_IDS.flatMap((phase) =>
    Object.entries(fieldsOf(phase)).flatMap(([id, { kind }]) => {
      const field = `${phase}.${id}`;
      const held = (cycle: Cycle) => (cycle[phase] as Readonly<Record<string, unknown>>)[id];
      return kind !== "list" && !noted.has(field) && hasContent(held(next)) && hasContent(held(old))
        ? [{ field, fromCycle: old.number, fromField: field }]
        : [];
    }),
  );
}
