import { type CycleContext, filled } from "./context.ts";
import type { Cycle } from "./cooperation.ts";
import type { Needs } from "./fields/needs.ts";
import { type Identified, recordById, recordsOf } from "./records.ts";
import { rounded, sumOf } from "./rounding.ts";

export type Goal = Identified<NonNullable<Needs["goals"]>[number]>;

/** Share of the target by which a held level may miss it and still count as held. */
const HOLD_TOLERANCE = 0.05;

/** Target and baseline are equal: the level is to be held (section 2.1). */
export function isHoldGoal({ baseline, target }: Pick<Goal, "baseline" | "target">): boolean {
  return baseline != null && target === baseline;
}

const MEASURED_BY = ["metric", "baseline", "target", "dueDate"] as const;

/** What a goal still lacks to be measured later (c1-06 and section 2.1). */
export function goalGaps(goal: Goal): readonly (typeof MEASURED_BY)[number][] {
  return MEASURED_BY.filter((part) => {
    const value = goal[part];
    return typeof value === "string" ? !filled(value) : value == null;
  });
}

/** Goals everybody has confirmed in phase 3 (section 2.3). */
export function confirmedJointGoals({ cycle, members }: CycleContext): readonly Goal[] {
  return recordsOf(cycle.structures.jointGoals)
    .filter(({ confirmedBy }) => members.every(({ id }) => (confirmedBy ?? []).includes(id)))
    .flatMap(({ goalId }) => recordById(cycle.needs.goals, goalId) ?? []);
}

/** The measured value of a goal; `null` while it is not measured. */
export function actualOf(cycle: Cycle, goalId: string): number | null {
  return (
    recordsOf(cycle.evaluation.goalResults).find((result) => result.goalId === goalId)?.actual ??
    null
  );
}

/**
 * Attainment of a goal in percent, unrounded (section 3.9).
 *
 * May be below 0 or above 100; `null` when it is not measured or cannot be computed, never 0.
 */
export function attainmentOf(goal: Goal, actual: number | null): number | null {
  const { baseline, target, direction } = goal;
  if (actual === null || target == null) return null;
  if (baseline == null) return target > 0 ? (actual / target) * 100 : null;
  if (baseline !== target) return ((actual - baseline) / (target - baseline)) * 100;

  const tolerance = Math.abs(target) * HOLD_TOLERANCE;
  const missedBy = direction === "down" ? actual - target : target - actual;
  return exact(missedBy - tolerance) <= 0 ? 100 : 0;
}

export const ATTAINMENT_LABELS = ["reached", "mostly", "partly", "missed", "worsened"] as const;
export type AttainmentLabel = (typeof ATTAINMENT_LABELS)[number];

/** Section 3.9, labels: 100 reached, 75 mostly, 40 partly, 0 missed, below 0 worsened. */
export function attainmentLabel(attainment: number): AttainmentLabel {
  const percent = exact(attainment);
  if (percent >= 100) return "reached";
  if (percent >= 75) return "mostly";
  if (percent >= 40) return "partly";
  return percent >= 0 ? "missed" : "worsened";
}

/** Without the dust of the arithmetic: 74.99999999999994 stands for 75. */
function exact(value: number): number {
  return rounded(value, 6);
}

const WEIGHT_OF_PRIORITY = { 1: 3, 2: 2, 3: 1 } as const;

/**
 * Overall attainment in percent, unrounded: the measured goals by priority, each clamped to
 * 0–100 (section 3.9). `null` when fewer than half are measured.
 */
export function overallAttainment(cycle: Cycle): number | null {
  const goals = recordsOf(cycle.needs.goals);
  const measured = goals.flatMap((goal) => {
    const attainment = attainmentOf(goal, actualOf(cycle, goal.id));
    if (attainment === null) return [];
    return { weight: WEIGHT_OF_PRIORITY[goal.priority || 3], attainment };
  });
  if (measured.length === 0 || measured.length * 2 < goals.length) return null;
  const weights = sumOf(measured.map(({ weight }) => weight));
  const clamped = measured.map(
    ({ weight, attainment }) => weight * Math.min(100, Math.max(0, attainment)),
  );
  return sumOf(clamped) / weights;
}
