import type { Rhythm } from "./fields/relationship.ts";
import type { Structures } from "./fields/structures.ts";
import { rounded } from "./rounding.ts";

export const STANDARD_MEETINGS = ["short", "working", "leading", "evaluation", "social"] as const;
export type StandardMeeting = (typeof STANDARD_MEETINGS)[number];

export interface RhythmProposal {
  readonly id: StandardMeeting;
  readonly rhythm: Rhythm;
  readonly minutes: number;
  /** Known only for the evaluation: the date agreed in phase 3. */
  readonly nextDate: string;
}

/** From the shortest for two members to the longest for five and more. */
const MINUTES: Readonly<Record<StandardMeeting, readonly [number, number]>> = {
  short: [15, 30],
  working: [60, 90],
  leading: [90, 120],
  evaluation: [180, 180],
  social: [180, 180],
};
const FEWEST = 2;
const MANY = 5;

/**
 * The default rhythm set of section 3.7, scaled by the number of members: two meet every other
 * week instead of every week, and every member more makes a meeting a step longer.
 */
export function rhythmSet(
  members: number,
  plan: Structures["evaluationPlan"],
): readonly RhythmProposal[] {
  const rhythms: Readonly<Record<StandardMeeting, Rhythm>> = {
    short: members <= FEWEST ? "biweekly" : "weekly",
    working: "monthly",
    leading: "quarterly",
    evaluation: evaluationRhythm(plan?.intervalMonths),
    social: "halfyearly",
  };
  return STANDARD_MEETINGS.map((id) => ({
    id,
    rhythm: rhythms[id],
    minutes: minutesFor(MINUTES[id], members),
    nextDate: id === "evaluation" ? (plan?.firstDate ?? "") : "",
  }));
}

function minutesFor([least, most]: readonly [number, number], members: number): number {
  const share = (Math.min(MANY, Math.max(FEWEST, members)) - FEWEST) / (MANY - FEWEST);
  return rounded(least + (most - least) * share);
}

/** Every two years, and an interval nobody has agreed on, are no rhythm a calendar could repeat. */
function evaluationRhythm(months: number | "" | null | undefined): Rhythm {
  if (months === 3) return "quarterly";
  if (months === 6) return "halfyearly";
  return months === 12 ? "yearly" : "onDemand";
}
