import { type CycleContext, contextOf } from "./context.ts";
import { type Cooperation, type Cycle, emptyCycle, membersOf } from "./cooperation.ts";
import { type CostBenefit, costBenefits } from "./cost-benefit.ts";
import type { Evaluation } from "./fields/evaluation.ts";
import { type Entry, recordsOf } from "./records.ts";

/**
 * A cooperation as all partners may see it (section 3.9, „für alle Partner“): what a report for
 * them is written from. Only what is named here is taken over, so nothing new gets out by itself.
 *
 * Open: goals and opportunities with their results, the trust index as far as it is disclosed,
 * phase review, conflicts, joint decisions, insights, consequences, the decision, who signed.
 * Internal: rows marked so; single items, notes and comments about cost and benefit, and all
 * figures of a company that did not agree; the guess about the partners' view; what single persons
 * wrote and who they are; the search with its trial; what was deliberately left open at a gate.
 */
export function asPartnersSeeIt({ cooperation, cycle, today }: CycleContext): CycleContext {
  const shared = sharedCooperation(cooperation, today);
  return {
    cooperation: shared,
    cycle: shared.cycles.find(({ number }) => number === cycle.number) ?? cycle,
    members: membersOf(shared, cycle.number),
    today,
  };
}

function sharedCooperation(cooperation: Cooperation, today: string): Cooperation {
  const { id, base, partners, cycles } = cooperation;
  return {
    id,
    base: pick(base, "name", "ownCompany"),
    partners: partners.map((one) => pick(one, "id", "name", "own", "joinedInCycle", "leftInCycle")),
    insightStore: [],
    events: [],
    cycles: cycles.map((cycle) => sharedCycle(contextOf(cooperation, cycle, today))),
  };
}

function sharedCycle(context: CycleContext): Cycle {
  const { number, startedOn, closedOn, needs, relationship } = context.cycle;
  return {
    ...emptyCycle(number, startedOn),
    closedOn: closedOn ?? null,
    needs: pick(needs, "goals", "opportunities"),
    relationship: {
      ...pick(relationship, "decisionLog"),
      issueLog: withoutInternal(relationship.issueLog),
    },
    evaluation: sharedEvaluation(context),
  };
}

function sharedEvaluation(context: CycleContext): Evaluation {
  const { evaluation } = context.cycle;
  const { participants, phaseReview, insights, consequences } = evaluation;
  return {
    ...pick(evaluation, "period", "goalResults", "opportunityResults"),
    ...pick(evaluation, "trustMode", "trustRatings", "noChangeNeeded", "noChangeReason"),
    ...pick(evaluation, "continuation", "nextDate", "signOff"),
    ...sharedFigures(context),
    participants: recordsOf(participants).map((one) => pick(one, "id", "memberId", "responded")),
    phaseReview: withoutInternal(phaseReview),
    insights: withoutInternal(insights),
    consequences: withoutInternal(consequences),
  };
}

/** Cost and benefit of the companies that agreed, as sums; single items stay in the house. */
function sharedFigures(
  context: CycleContext,
): Pick<Evaluation, "costs" | "benefits" | "proportionality"> {
  const { benefits, proportionality } = context.cycle.evaluation;
  const agreed = <T extends { readonly memberId?: string | null }>(rows: readonly T[]) =>
    rows.filter(({ memberId }) => hasAgreed(memberId, context));
  const sums = agreed(costBenefits(context));
  const priceless = recordsOf(benefits).filter(({ kind }) => kind === "nonMonetary");
  return {
    costs: sums.flatMap(costRows),
    benefits: [
      ...sums.flatMap(benefitRows),
      ...agreed(priceless).map((one) => pick(one, "id", "memberId", "category", "kind", "rating")),
    ],
    proportionality: agreed(recordsOf(proportionality)).map((one) =>
      pick(one, "id", "memberId", "rating", "fairness", "showFigures"),
    ),
  };
}

/** A company's figures may stand in the report for all partners. */
export function hasAgreed(memberId: string | null | undefined, { cycle }: CycleContext): boolean {
  const said = recordsOf(cycle.evaluation.proportionality).filter(
    (row) => row.memberId === memberId,
  );
  return said.length > 0 && said.every(({ showFigures }) => showFigures === true);
}

/** The sum in one row; a second one without an amount keeps it incomplete. */
function costRows({ memberId, cost, complete }: CostBenefit) {
  if (cost === null) return [];
  const row = { id: `cost-${memberId}`, memberId, actual: cost };
  return complete ? [row] : [row, { id: `unknown-${memberId}`, memberId, actual: null }];
}

function benefitRows({ memberId, benefit }: CostBenefit) {
  if (benefit === null) return [];
  return [{ id: `benefit-${memberId}`, memberId, kind: "monetary" as const, actual: benefit }];
}

function withoutInternal<T extends Entry & { readonly internal?: boolean | null }>(
  rows: readonly T[] | null | undefined,
): readonly T[] {
  return (rows ?? []).filter(({ internal }) => internal !== true);
}

/** A copy with the parts named and no others. */
function pick<T extends object, K extends keyof T>(from: T, ...keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(
    keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]),
  ) as Pick<T, K>;
}
