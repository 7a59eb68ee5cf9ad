import { consequencesOf } from "./consequence.ts";
import { outcomeOf } from "./consequence-effect.ts";
import { contextOf } from "./context.ts";
import type { Cooperation, Cycle, GateLogEntry, Partner } from "./cooperation.ts";
import { costBenefits } from "./cost-benefit.ts";
import { actualOf, attainmentOf, overallAttainment } from "./goal.ts";
import { PHASE_IDS, type PhaseId } from "./phase.ts";
import { isSkipped } from "./progress.ts";
import { readinessOf } from "./readiness.ts";
import { recordsOf } from "./records.ts";
import { rounded } from "./rounding.ts";
import { type Indices, trustIndexOf } from "./trust-index.ts";

/** What a cycle came to, for comparison over the cycles (section 6.3). `null` is unknown, never 0. */
export interface CycleFigures {
  readonly cycle: Cycle;
  readonly members: readonly Partner[];
  /** Overall attainment, whole percent, 0–100. */
  readonly goals: number | null;
  readonly measuredGoals: number;
  readonly allGoals: number;
  /** Whole points, 0–100. */
  readonly trust: number | null;
  readonly dimensions: Indices | null;
  /** Benefit per euro of cost of the own company, two decimals. */
  readonly ownRatio: number | null;
  /** Whole points, 0–100; `null` while too little is answered. */
  readonly readiness: Readonly<Record<PhaseId, number | null>>;
  readonly skipped: readonly PhaseId[];
  /** Consequences without the dropped ones. */
  readonly consequences: {
    readonly done: number;
    /** Taken up by a later cycle and not done here. */
    readonly adopted: number;
    readonly planned: number;
  };
  /** Gates passed although something was open. */
  readonly passedGates: readonly GateLogEntry[];
}

/** The figures of every cycle, the first one first; a closed one as of the day it was closed. */
export function figuresOf(cooperation: Cooperation, today: string): readonly CycleFigures[] {
  return cooperation.cycles.map((cycle) => {
    const context = contextOf(cooperation, cycle, today);
    const trust = trustIndexOf(context);
    const goals = recordsOf(cycle.needs.goals);
    const overall = overallAttainment(cycle);
    const own = context.members.find((member) => member.own);
    const ratio = costBenefits(context).find(({ memberId }) => memberId === own?.id)?.ratio;
    const planned = consequencesOf(cycle).filter(({ status }) => status !== "dropped");
    const states = planned.map((one) =>
      one.status === "done" ? "fulfilled" : outcomeOf(one, context).state,
    );
    return {
      cycle,
      members: context.members,
      goals: overall === null ? null : rounded(overall),
      measuredGoals: goals.filter((goal) => attainmentOf(goal, actualOf(cycle, goal.id)) !== null)
        .length,
      allGoals: goals.length,
      trust: trust?.index ?? null,
      dimensions: trust?.dimensions ?? null,
      ownRatio: ratio == null ? null : rounded(ratio, 2),
      readiness: Object.fromEntries(
        PHASE_IDS.map((phase) => [phase, readinessIn(cycle, phase)]),
      ) as Record<PhaseId, number | null>,
      skipped: PHASE_IDS.filter((phase) => isSkipped(phase, cycle)),
      consequences: {
        done: states.filter((state) => state === "fulfilled").length,
        adopted: states.filter((state) => state === "adopted").length,
        planned: planned.length,
      },
      passedGates: cycle.gateLog,
    };
  });
}

/** A skipped phase is not judged, and neither is one with too few answers (section 5.2). */
export function readinessIn(cycle: Cycle, phase: PhaseId): number | null {
  if (isSkipped(phase, cycle)) return null;
  const { readiness, display } = readinessOf(phase, cycle.number, cycle.checklist);
  return display === "none" ? null : readiness;
}

export type Direction = "up" | "same" | "down";

/** Smaller differences are no direction: points (as in section 4.4, step 8), and euro per euro. */
export const POINTS_APART = 5;
export const RATIO_APART = 0.1;

/** Where a figure went; `null` without two figures to compare. */
export function directionOf(
  before: number | null | undefined,
  after: number | null | undefined,
  apart: number,
): Direction | null {
  if (before == null || after == null) return null;
  const change = rounded(after - before, 2);
  if (Math.abs(change) < apart) return "same";
  return change > 0 ? "up" : "down";
}
