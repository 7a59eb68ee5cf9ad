import { biasWarnings, hasOpenWarning } from "./bias.ts";
import { missingPurposes } from "./channel.ts";
import { type ItemId, itemsOf } from "./checklist.ts";
import { type CycleContext, filled } from "./context.ts";
import { isOldIssue } from "./issue.ts";
import { hintsToCheck } from "./legal-hint.ts";
import { takesPlace } from "./meeting.ts";
import { bothViewsAvailable } from "./perception-gap.ts";
import type { PhaseId } from "./phase.ts";
import { fieldState } from "./assess.ts";
import { recordsOf } from "./records.ts";
import { isAssigned } from "./raci.ts";
import { isHighRisk } from "./risk.ts";
import { lacksGdprRole } from "./rules/relationship.ts";
import { unconfirmed, withoutRow } from "./rules/structures.ts";
import { isHighTension } from "./tension.ts";
import { selectedCandidates, seriouslyCompared } from "./utility.ts";

type Check = (context: CycleContext) => boolean;

/** Share of given scores that should have evidence (c2-08). */
const EVIDENCE_SHARE = 0.7;
/** Share of contacts that should have a decision scope (c4-05). */
const SCOPE_SHARE = 0.8;
const MIN_TEXT = 20;

/**
 * The condition behind each checklist item (sections 2.1 to 2.5, column „Data check“):
 * true when the data support the answer "erfüllt".
 */
const DATA_CHECKS: Readonly<Record<ItemId, Check>> = {
  "c1-01": ({ cycle }) => (cycle.needs.trigger ?? "").trim().length >= MIN_TEXT,
  "c1-02": ({ cycle }) => recordsOf(cycle.needs.businessAreas).length >= 2,
  "c1-03": ({ cycle }) => {
    const levels = recordsOf(cycle.needs.competencies).map(({ level }) => level);
    return levels.includes("strong") && levels.includes("missing");
  },
  "c1-04": ({ cycle }) => recordsOf(cycle.needs.competencies).some(({ isCore }) => isCore),
  "c1-05": ({ cycle }) => recordsOf(cycle.needs.digitalProjects).length >= 1,
  "c1-06": ({ cycle }) => {
    const goals = recordsOf(cycle.needs.goals);
    return (
      goals.length > 0 &&
      goals.every(
        ({ metric, baseline, dueDate }) => filled(metric) && baseline != null && filled(dueDate),
      )
    );
  },
  "c1-07": ({ cycle }) => (cycle.needs.customerBenefit ?? "").trim().length >= MIN_TEXT,
  "c1-08": ({ cycle }) => recordsOf(cycle.needs.alternatives).length >= 2,
  "c1-09": passes("needs", "resources"),
  "c1-10": ({ cycle }) => (cycle.needs.internalSupport ?? 0) >= 3,
  "c1-11": ({ cycle }) =>
    recordsOf(cycle.needs.noGos).length >= 1 &&
    !recordsOf(cycle.needs.risks).some((risk) => isHighRisk(risk) && !filled(risk.measure)),
  "c1-12": ({ cycle }) => recordsOf(cycle.needs.carriedOver).every(({ status }) => status),

  "c2-01": ({ cycle: { needs, search } }) => {
    const linked = new Set(
      [...recordsOf(search.criteria), ...recordsOf(search.mustCriteria)].flatMap(
        ({ linkedGoals }) => linkedGoals ?? [],
      ),
    );
    return recordsOf(needs.goals)
      .filter(({ priority }) => priority === 1)
      .every(({ id }) => linked.has(id));
  },
  "c2-02": ({ cycle: { search } }) =>
    recordsOf(search.mustCriteria).length >= 1 && recordsOf(search.criteria).length >= 4,
  "c2-03": ({ cycle: { search } }) =>
    filled(search.weightsFixedOn) &&
    (!filled(search.firstScoreOn) || search.weightsFixedOn <= search.firstScoreOn) &&
    !biasWarnings(search).some(({ id }) => id === "W9"),
  "c2-04": ({ cycle }) => seriouslyCompared(cycle.search) >= 3,
  "c2-05": ({ cycle }) =>
    recordsOf(cycle.search.candidates).some(({ relationType }) => relationType === "none"),
  "c2-06": passes("search", "timebox"),
  "c2-07": ({ cycle }) => !hasOpenWarning(cycle.search, ["W1", "W2"]),
  "c2-08": ({ cycle }) => {
    const scores = recordsOf(cycle.search.candidates)
      .flatMap((candidate) => Object.values(candidate.scores ?? {}))
      .filter((score) => score?.value != null);
    const proved = scores.filter((score) => filled(score?.evidence));
    return scores.length > 0 && proved.length >= scores.length * EVIDENCE_SHARE;
  },
  "c2-09": ({ cycle }) =>
    someAndAll(selectedCandidates(cycle.search), ({ partnerMotive }) => filled(partnerMotive)),
  "c2-10": ({ cycle }) =>
    someAndAll(
      selectedCandidates(cycle.search),
      ({ financialCheck }) => financialCheck === "ok" || financialCheck === "concern",
    ),
  "c2-11": ({ cycle: { search } }) => search.nda === "signed" || search.nda === "notNeeded",
  "c2-12": ({ cycle: { search } }) =>
    search.trial?.result === "good" || search.trial?.result === "mixed",

  "c3-01": (context) => {
    const principles = recordsOf(context.cycle.structures.principles);
    return (
      principles.length >= 3 &&
      principles.every(({ confirmedBy }) => unconfirmed(confirmedBy, context).length === 0)
    );
  },
  "c3-02": (context) =>
    recordsOf(context.cycle.structures.jointGoals).some(
      ({ confirmedBy }) => unconfirmed(confirmedBy, context).length === 0,
    ),
  "c3-03": (context) =>
    withoutRow(context.cycle.structures.contributions, context).length === 0 &&
    withoutRow(context.cycle.structures.returns, context).length === 0,
  "c3-04": ({ cycle, members }) =>
    someAndAll(recordsOf(cycle.structures.tasks), (task) => isAssigned(task, members)),
  "c3-05": ({ cycle }) =>
    (["internalCommunication", "externalCommunication"] as const).every((role) =>
      recordsOf(cycle.structures.roles).some(
        (taken) => taken.role === role && filled(taken.person) && filled(taken.deputy),
      ),
    ),
  "c3-06": ({ cycle }) => {
    const rows = recordsOf(cycle.structures.infoSharing);
    return rows.length >= 5 && rows.some(({ level }) => level === "internal");
  },
  "c3-07": ({ cycle }) =>
    recordsOf(cycle.structures.infoSharing)
      .filter(({ tradeSecret }) => tradeSecret)
      .every(({ protection }) => filled(protection)),
  "c3-08": ({ cycle }) => cycle.structures.agreement?.kind === "signed",
  "c3-09": ({ cycle }) => {
    const tensions = recordsOf(cycle.structures.tensions);
    const types = tensions.map(({ typeId }) => typeId);
    return (
      types.includes("T01") &&
      types.includes("T02") &&
      !tensions.some((tension) => isHighTension(tension) && !filled(tension.arrangement))
    );
  },
  "c3-10": ({ cycle }) => recordsOf(cycle.structures.conflictPath).length >= 2,
  "c3-11": passes("structures", "membership"),
  // What nobody has assessed yet keeps the field open (2.3) and the gate (G34), not this answer.
  "c3-12": (context) => hintsToCheck(context).length === 0,

  "c4-01": (context) => withoutRow(context.cycle.relationship.partnerNeeds, context).length === 0,
  "c4-02": ({ cycle }) => {
    const { channels } = cycle.relationship;
    return recordsOf(channels).length >= 3 && missingPurposes(channels).length === 0;
  },
  "c4-03": ({ cycle, today }) =>
    recordsOf(cycle.relationship.meetings).some((meeting) => takesPlace(meeting, today)),
  "c4-04": (context) => {
    const { contacts } = context.cycle.relationship;
    return (
      withoutRow(contacts, context).length === 0 &&
      recordsOf(contacts).every(({ deputy }) => filled(deputy))
    );
  },
  "c4-05": ({ cycle }) => {
    const contacts = recordsOf(cycle.relationship.contacts);
    const scoped = contacts.filter(({ decisionScope }) => filled(decisionScope));
    return contacts.length > 0 && scoped.length >= contacts.length * SCOPE_SHARE;
  },
  "c4-06": ({ cycle }) => {
    const rules = recordsOf(cycle.relationship.formalRules);
    return rules.length >= 2 && rules.every(({ where }) => filled(where));
  },
  "c4-07": ({ cycle }) => recordsOf(cycle.relationship.informalRules).length >= 2,
  "c4-08": ({ cycle }) =>
    someAndAll(
      recordsOf(cycle.relationship.applications),
      ({ operator, exitExport }) => filled(operator) && filled(exitExport),
    ),
  "c4-09": (context) =>
    fieldState("relationship", "dataFlows", context).problems.length === 0 &&
    !recordsOf(context.cycle.relationship.dataFlows).some(lacksGdprRole),
  "c4-10": ({ cycle }) => recordsOf(cycle.relationship.trustMeasures).some(({ done }) => done),
  "c4-11": ({ cycle, today }) =>
    !recordsOf(cycle.relationship.issueLog).some((issue) => isOldIssue(issue, today)),
  "c4-12": ({ cycle, today }) => {
    const first = cycle.structures.evaluationPlan?.firstDate;
    return (filled(first) && first > today) || filled(cycle.evaluation.continuation?.choice);
  },

  "c5-01": ({ cycle, members }) =>
    members.every(({ id }) =>
      recordsOf(cycle.evaluation.participants).some(
        ({ memberId, responded }) => memberId === id && responded,
      ),
    ),
  "c5-02": ({ cycle }) => {
    const measured = new Set(
      recordsOf(cycle.evaluation.goalResults)
        .filter(({ actual }) => actual != null)
        .map(({ goalId }) => goalId),
    );
    return someAndAll(recordsOf(cycle.structures.jointGoals), ({ goalId }) => measured.has(goalId));
  },
  "c5-03": ({ cycle }) => {
    const rated = recordsOf(cycle.evaluation.opportunityResults)
      .filter(({ used }) => used)
      .map(({ opportunityId }) => opportunityId);
    return recordsOf(cycle.needs.opportunities).every(({ id }) => rated.includes(id));
  },
  "c5-04": ({ cycle, members }) =>
    members.every(({ id }) =>
      recordsOf(cycle.evaluation.proportionality).some(
        ({ memberId, rating }) => memberId === id && rating != null,
      ),
    ),
  "c5-05": ({ cycle }) =>
    recordsOf(cycle.evaluation.benefits).some(({ kind }) => kind === "nonMonetary"),
  "c5-06": ({ cycle, members }) =>
    members.every(({ id }) =>
      recordsOf(cycle.evaluation.proportionality).some(
        ({ memberId, fairness }) => memberId === id && fairness != null,
      ),
    ),
  "c5-07": bothViewsAvailable,
  "c5-08": ({ cycle }) =>
    recordsOf(cycle.relationship.issueLog)
      .filter(({ closedOn }) => filled(closedOn))
      .every(({ learned }) => filled(learned)),
  "c5-09": ({ cycle }) =>
    recordsOf(cycle.evaluation.insights).some(({ reusableFor }) => reusableFor === "future"),
  "c5-10": ({ cycle }) =>
    recordsOf(cycle.evaluation.consequences).every(
      ({ owner, dueDate }) => filled(owner) && filled(dueDate),
    ),
  "c5-11": ({ cycle, members }) => {
    const amendments = recordsOf(cycle.evaluation.consequences).filter(
      ({ type }) => type === "amendAgreement",
    );
    const signed = members.every(({ id }) =>
      recordsOf(cycle.evaluation.signOff).some(
        ({ memberId, date }) => memberId === id && filled(date),
      ),
    );
    return amendments.every(
      ({ targetRef, status }) => filled(targetRef) && (status !== "planned" || signed),
    );
  },
  "c5-12": ({ cycle: { evaluation } }) =>
    filled(evaluation.continuation?.choice) &&
    (evaluation.continuation.choice === "end" || filled(evaluation.nextDate)),
};

/** Items answered "erfüllt" although the data do not support it (section 2, Widerspruchshinweis). */
export function contradictions(phase: PhaseId, context: CycleContext): readonly ItemId[] {
  return itemsOf(phase, context.cycle.number)
    .map(({ id }) => id)
    .filter(
      (id) => context.cycle.checklist[id]?.state === "fulfilled" && !DATA_CHECKS[id](context),
    );
}

function passes(phase: PhaseId, fieldId: string): Check {
  return (context) => {
    const { touched, problems } = fieldState(phase, fieldId, context);
    return touched && problems.length === 0;
  };
}

function someAndAll<T>(entries: readonly T[], holds: (entry: T) => boolean): boolean {
  return entries.length > 0 && entries.every(holds);
}
