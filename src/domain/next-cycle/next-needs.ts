import { type Consequence, consequencesOf } from "../consequence.ts";
import { filled } from "../context.ts";
import type { CycleOrigin, Mark } from "../cooperation.ts";
import { OPPORTUNITY_RESULTS } from "../cycle-origins.ts";
import type { Evaluation } from "../fields/evaluation.ts";
import type { Needs } from "../fields/needs.ts";
import { actualOf, attainmentOf, type Goal } from "../goal.ts";
import { type Identified, recordById, recordsOf } from "../records.ts";
import { MAX_TEXT } from "../shape.ts";
import { selectedCandidates } from "../utility.ts";
import { type Carry, proposalMarks } from "./marks.ts";

/** Fields that come back as they were, to be confirmed. */
const COPIED = [
  "businessAreas",
  "priorityAreaId",
  "digitalStatus",
  "digitalProjects",
  "forms",
  "fields",
  "fieldsOther",
  "intensity",
  "customerBenefit",
  "noGos",
  "risks",
] as const satisfies readonly (keyof Needs)[];

interface NextNeeds {
  readonly fields: Needs;
  readonly marks: readonly Mark[];
  /** Opportunities that came up on the way. */
  readonly origins: readonly CycleOrigin[];
}

/** Phase 1 of the next cycle (section 6.2); resources, alternatives and decision start anew. */
export function nextNeeds(carry: Carry): NextNeeds {
  const { old, options } = carry;
  const copied = Object.fromEntries(COPIED.map((id) => [id, old.needs[id]])) as Needs;
  const drafts = draftsOf(carry);
  const fields: Needs = {
    ...defined(copied),
    trigger: triggerOf(carry),
    businessAreas: [...recordsOf(copied.businessAreas), ...drafts.areas.map(asArea)],
    competencies: [...competencies(carry), ...drafts.competencies.map(asGap)],
    goals: [...unfinishedGoals(carry), ...drafts.goals.map(asGoal)],
    opportunities: [
      ...openOpportunities(carry),
      ...drafts.found.map(asFound),
      ...drafts.opportunities.map(asOpportunity),
    ],
  };
  const created = [
    ...marksOf("needs.businessAreas", drafts.areas),
    ...marksOf("needs.competencies", drafts.competencies),
    ...marksOf("needs.goals", drafts.goals),
    ...marksOf("needs.opportunities", drafts.opportunities),
    ...adjusted(carry).map(({ id, targetRef }) => ({
      kind: "proposal" as const,
      field: "needs.goals",
      recordId: targetRef ?? null,
      fromCycle: old.number,
      consequenceId: id,
    })),
  ];
  return {
    fields,
    marks: [
      ...proposalMarks(old.number, "needs", fields, [
        "trigger",
        ...COPIED,
        "competencies",
        "goals",
        "opportunities",
      ]),
      ...created,
    ],
    origins: drafts.found.map(({ recordId, result }) => ({
      field: "needs.opportunities",
      recordId,
      fromCycle: old.number,
      fromField: OPPORTUNITY_RESULTS,
      fromRecord: result.id,
    })),
  };

  function draftsOf({ old: cycle }: Carry) {
    const of = (...types: Consequence["type"][]) =>
      consequencesOf(cycle)
        .filter(({ type, status }) => types.includes(type) && status !== "dropped")
        .map((consequence) => ({ recordId: options.newId(), consequence }));
    const needed = of("newNeed");
    return {
      goals: of("newGoal"),
      opportunities: of("newOpportunity"),
      areas: needed.filter((draft) => !isGap(draft)),
      competencies: needed.filter(isGap),
      found: recordsOf(cycle.evaluation.opportunityResults)
        .filter(({ isNew }) => isNew)
        .map((result) => ({ recordId: options.newId(), result })),
    };
  }

  function marksOf(field: string, made: readonly Draft[]): readonly Mark[] {
    return made.map(({ recordId, consequence }) => ({
      kind: "proposal",
      field,
      recordId,
      fromCycle: old.number,
      consequenceId: consequence.id,
    }));
  }
}

/** A new need is a missing competence if the consequence says so, else a business area. */
function isGap({ consequence }: Draft): boolean {
  return consequence.targetRef === "needs.competencies";
}

interface Draft {
  readonly recordId: string;
  readonly consequence: Consequence;
}

/** Event, continuation and the partner to be found, each in a paragraph of its own. */
function triggerOf({ cooperation, old, options }: Carry): string {
  const { wording } = options;
  const event = cooperation.events.find(({ id }) => id === options.triggerEventId);
  const { choice, reason } = old.evaluation.continuation ?? {};
  const expands = choice === "expand" || choice === "network";
  const sought = consequencesOf(old).filter(
    ({ type, status }) => type === "newPartner" && status !== "dropped",
  );
  return [
    event && [wording.eventTitle(event.type), event.note].filter(filled).join(": "),
    filled(reason) ? (expands ? wording.expansion(reason) : reason) : undefined,
    ...sought.map(({ text }) => text),
  ]
    .filter(filled)
    .join("\n");
}

/** Gaps that a partner of the old cycle was chosen to close are proposed as "sufficient". */
function competencies({ old, members }: Carry) {
  const chosen = selectedCandidates(old.search).map(({ id, name }) => ({ id, name }));
  const closed = members.some(
    ({ own, name, candidateId }) =>
      !own && chosen.some((candidate) => candidate.id === candidateId || candidate.name === name),
  );
  return recordsOf(old.needs.competencies).map((competence) =>
    closed && competence.level === "missing" && competence.intent === "source"
      ? { ...competence, level: "sufficient" as const }
      : competence,
  );
}

/** What was reached is archived; the rest starts from where it got to, with a new date. */
function unfinishedGoals(carry: Carry): readonly Goal[] {
  const kept = new Set(adjusted(carry).map(({ targetRef }) => targetRef));
  return recordsOf(carry.old.needs.goals).flatMap((goal) => {
    const actual = actualOf(carry.old, goal.id);
    const attainment = attainmentOf(goal, actual);
    if (attainment !== null && attainment >= 100 && !kept.has(goal.id)) return [];
    return { ...goal, baseline: actual ?? goal.baseline ?? null, dueDate: "" };
  });
}

function adjusted({ old }: Carry): readonly Consequence[] {
  return consequencesOf(old).filter(
    ({ type, status, targetRef }) =>
      type === "adjustGoal" &&
      status !== "dropped" &&
      recordById(old.needs.goals, targetRef) !== undefined,
  );
}

/** Opportunities that were not fully used. */
function openOpportunities({ old }: Carry) {
  const results = recordsOf(old.evaluation.opportunityResults);
  return recordsOf(old.needs.opportunities).filter(
    ({ id }) => results.find(({ opportunityId }) => opportunityId === id)?.used !== "yes",
  );
}

interface Found {
  readonly recordId: string;
  readonly result: Identified<NonNullable<Evaluation["opportunityResults"]>[number]>;
}

const asFound = ({ recordId, result }: Found) => ({
  id: recordId,
  title: result.title ?? "",
  kind: "" as const,
  description: result.effect ?? "",
});
const asGoal = ({ recordId, consequence }: Draft) => ({
  id: recordId,
  title: titleOf(consequence),
});
const asOpportunity = asGoal;
const asArea = ({ recordId, consequence }: Draft) => ({ id: recordId, name: titleOf(consequence) });
const asGap = ({ recordId, consequence }: Draft) => ({
  id: recordId,
  name: titleOf(consequence),
  level: "missing" as const,
  intent: "source" as const,
  isCore: false,
});

function titleOf({ text }: Consequence): string {
  // The cut must not leave half a character behind.
  return (text ?? "").slice(0, MAX_TEXT).replace(/[\uD800-\uDBFF]$/, "");
}

function defined(fields: Needs): Needs {
  const entries: readonly [string, unknown][] = Object.entries(fields);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
