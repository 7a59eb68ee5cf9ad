import { isWritten } from "./agreement.ts";
import { hasOpenWarning } from "./bias.ts";
import { type CycleContext, filled } from "./context.ts";
import { detectedEvents } from "./event-detection.ts";
import { uncheckedHints } from "./legal-hint.ts";
import { PHASE_IDS, phaseAfter, type PhaseId } from "./phase.ts";
import { isSkipped } from "./progress.ts";
import { readinessOf } from "./readiness.ts";
import { recordsOf } from "./records.ts";
import { withLetter } from "./raci.ts";
import { isHighTension } from "./tension.ts";
import { selectedCandidates, seriouslyCompared, standingsOf } from "./utility.ts";

/** The soft checks between the phases (section 5.5), named by the phase they leave. */
export const GATE_IDS = ["G12", "G23", "G34", "G45", "G51"] as const;
export type GateId = (typeof GATE_IDS)[number];

export const GATE_CONDITIONS = [
  "notDecided",
  "noMeasurableGoal",
  "noGap",
  "formOpen",
  "resourcesOpen",
  "needsLight",
  "noneSelected",
  "mustFailed",
  "fewCompared",
  "tieOpen",
  "ndaPlanned",
  "motiveMissing",
  "notWritten",
  "accountabilityUnclear",
  "sharingUnsettled",
  "tensionsOpen",
  "hintsUnchecked",
  "evaluationUnplanned",
  "periodRunning",
  "noMeetingHeld",
  "participantsMissing",
  "notAllRated",
  "consequencesLoose",
  "continuationOpen",
  "nextDateMissing",
] as const;
export type GateCondition = (typeof GATE_CONDITIONS)[number];

/** A condition of a gate that does not hold, with what its sentence names. */
export interface Unmet {
  readonly condition: GateCondition;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Fewest rows of the information matrix (G34, c3-06). */
const MIN_SHARED = 5;
/** Fewest companies compared seriously (G23, c2-04). */
const MIN_COMPARED = 3;

export function gateAfter(phase: PhaseId): GateId {
  const gate = GATE_IDS[PHASE_IDS.indexOf(phase)];
  if (!gate) throw new Error(`No gate leaves ${phase}.`);
  return gate;
}

/** Where the gate of a phase leads: to the next phase that is not skipped; none starts a new cycle. */
export function phaseBehindGate(phase: PhaseId, { cycle }: CycleContext): PhaseId | undefined {
  const next = phaseAfter(phase);
  return next && isSkipped(next, cycle) ? phaseAfter(next) : next;
}

/**
 * Section 5.5: what is not met yet, in the order of the specification. Never blocks anything.
 * Where no partner is sought, the choice of one asks for nothing.
 */
export function unmetConditions(gate: GateId, context: CycleContext): readonly Unmet[] {
  if (gate === gateAfter("search") && isSkipped("search", context.cycle)) return [];
  return GATES[gate](context).filter((unmet) => unmet !== undefined);
}

type Gate = (context: CycleContext) => readonly (Unmet | undefined)[];

const GATES: Readonly<Record<GateId, Gate>> = {
  G12: ({ cycle }) => {
    const { needs, checklist, number } = cycle;
    const resources = checklist["c1-09"]?.state ?? null;
    const { light } = readinessOf("needs", number, checklist);
    return [
      unless(needs.decision?.choice === "cooperate", "notDecided"),
      unless(
        recordsOf(needs.goals).some(({ metric, target }) => filled(metric) && target != null),
        "noMeasurableGoal",
      ),
      unless(
        recordsOf(needs.competencies).some(
          ({ level, intent }) => level === "missing" || intent === "source",
        ),
        "noGap",
      ),
      unless(
        (needs.forms ?? []).length > 0 && !(needs.forms ?? []).includes("undecided"),
        "formOpen",
      ),
      unless(resources !== null && resources !== "open", "resourcesOpen"),
      unless(light !== "red" && light !== "grey", "needsLight"),
    ];
  },
  G23: ({ cycle: { search } }) => {
    const selected = selectedCandidates(search);
    const failed = standingsOf(search).filter(
      ({ id, mustFailed }) => mustFailed && selected.some((candidate) => candidate.id === id),
    );
    return [
      unless(selected.length > 0, "noneSelected"),
      ...failed.map(({ name }) => ({
        condition: "mustFailed" as const,
        params: { company: name },
      })),
      unless(seriouslyCompared(search) >= MIN_COMPARED, "fewCompared"),
      unless(!hasOpenWarning(search, ["W1", "W2", "W3"]), "tieOpen"),
      unless(search.nda !== "planned", "ndaPlanned"),
      unless(
        selected.length > 0 && selected.every(({ partnerMotive }) => filled(partnerMotive)),
        "motiveMissing",
      ),
    ];
  },
  G34: (context) => {
    const { structures } = context.cycle;
    const tasks = recordsOf(structures.tasks);
    const unclear = tasks.filter((task) => withLetter(task, "A", context.members) !== 1);
    const tensions = recordsOf(structures.tensions).filter(
      (tension) => isHighTension(tension) && !filled(tension.arrangement),
    );
    const hints = uncheckedHints(context);
    return [
      unless(isWritten(structures), "notWritten"),
      unless(unclear.length === 0, "accountabilityUnclear", { n: unclear.length }),
      unless(recordsOf(structures.infoSharing).length >= MIN_SHARED, "sharingUnsettled"),
      unless(tensions.length === 0, "tensionsOpen", { n: tensions.length }),
      unless(hints.length === 0, "hintsUnchecked", { n: hints.length }),
      unless(filled(structures.evaluationPlan?.firstDate), "evaluationUnplanned"),
    ];
  },
  G45: (context) => {
    const { cycle, members, today } = context;
    const firstDate = cycle.structures.evaluationPlan?.firstDate;
    const due = filled(firstDate) && today >= firstDate;
    const represented = new Set(
      recordsOf(cycle.evaluation.participants)
        .map(({ memberId }) => memberId)
        .filter((id) => members.some((member) => member.id === id)),
    );
    return [
      unless(due || hasAdHocEvent(context), "periodRunning"),
      unless(
        recordsOf(cycle.relationship.meetings).some(({ lastHeld }) => filled(lastHeld)),
        "noMeetingHeld",
      ),
      unless(represented.size >= 2, "participantsMissing"),
    ];
  },
  G51: ({ cycle }) => {
    const { evaluation, checklist } = cycle;
    const rated = checklist["c5-01"]?.state;
    const loose = recordsOf(evaluation.consequences).filter(
      ({ owner, dueDate }) => !filled(owner) || !filled(dueDate),
    );
    const continuation = evaluation.continuation?.choice;
    return [
      unless(rated === "fulfilled" || rated === "partial", "notAllRated"),
      unless(loose.length === 0, "consequencesLoose", { n: loose.length }),
      unless(filled(continuation), "continuationOpen"),
      unless(continuation === "end" || filled(evaluation.nextDate), "nextDateMissing"),
    ];
  },
};

/** Events that recommend an evaluation ahead of its time (section 6.1, effect A). */
const AD_HOC: readonly string[] = ["E07", "E10", "E14", "E15", "E17"];

/** One that was noted in this cycle, or follows from its data; found unnecessary it counts no more. */
function hasAdHocEvent(context: CycleContext): boolean {
  const { cooperation, cycle } = context;
  return (
    cooperation.events.some(
      ({ type, date, status }) =>
        AD_HOC.includes(type) && status !== "dismissed" && date >= cycle.startedOn,
    ) ||
    detectedEvents(context).some(
      ({ type, answer }) => AD_HOC.includes(type) && answer?.status !== "dismissed",
    )
  );
}

/**
 * The phase a person works on: the first whose gate to the next has not been passed
 * (section 5.4) – met in full with the phase worked through, or passed deliberately.
 */
export function currentPhase(context: CycleContext): PhaseId {
  return PHASE_IDS.find((phase) => !isPassed(phase, context)) ?? "evaluation";
}

function isPassed(phase: PhaseId, context: CycleContext): boolean {
  const gate = gateAfter(phase);
  if (context.cycle.gateLog.some((entry) => entry.gate === gate)) return true;
  return unmetConditions(gate, context).length === 0;
}

function unless(
  holds: boolean,
  condition: GateCondition,
  params?: Unmet["params"],
): Unmet | undefined {
  if (holds) return undefined;
  return params ? { condition, params } : { condition };
}
