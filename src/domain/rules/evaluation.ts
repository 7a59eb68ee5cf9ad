import { filled } from "../context.ts";
import type { Evaluation } from "../fields/evaluation.ts";
import { confirmedJointGoals } from "../goal.ts";
import { type Problem, problem } from "../problem.ts";
import { recordsOf } from "../records.ts";
import type { TrustRatings } from "../shape.ts";
import type { Rules } from "./rule.ts";
import { withoutRow } from "./structures.ts";

/** Section 2.5, column „Rule → error“. */
export const evaluationRules: Rules<Evaluation> = {
  period: {
    check: ({ from, to }) =>
      filled(from) && filled(to) && to <= from ? [problem("dateOrder", ["to"])] : [],
    hint: ({ to }, _evaluation, { today }) =>
      filled(to) && to > today ? [problem("periodOpen", ["to"])] : [],
  },
  participants: {
    check: (rows, _evaluation, context) =>
      withoutRow(rows, context).map((name) => problem("participantMissing", [], { partner: name })),
  },
  goalResults: {
    check: (results, _evaluation, context): readonly Problem[] => {
      const rated = recordsOf(results).map(({ goalId }) => goalId);
      return [
        ...confirmedJointGoals(context)
          .filter(({ id }) => !rated.includes(id))
          .map(({ title }) => problem("goalResultMissing", [], { goal: title ?? "" })),
        ...recordsOf(results)
          .filter(({ actual, comment }) => actual == null && !filled(comment))
          .map(({ id }) => problem("actualMissing", [id, "comment"])),
      ];
    },
  },
  opportunityResults: {
    // Without an opportunity there is none to rate – which shows only once the goals are rated.
    settledBy: ({ goalResults, opportunityResults }) =>
      recordsOf(goalResults).length > 0 && recordsOf(opportunityResults).length === 0,
    check: (results, _evaluation, { cycle }) => {
      const rated = recordsOf(results).map(({ opportunityId }) => opportunityId);
      return recordsOf(cycle.needs.opportunities)
        .filter(({ id }) => !rated.includes(id))
        .map(({ title }) => problem("opportunityUnrated", [], { title: title ?? "" }));
    },
  },
  costs: {
    check: (costs, _evaluation, { members }) =>
      hasOwnRow(costs, members) ? [] : [problem("ownCostsMissing")],
  },
  benefits: {
    check: (benefits, _evaluation, { members }): readonly Problem[] => [
      ...(hasOwnRow(benefits, members) ? [] : [problem("ownBenefitsMissing")]),
      ...recordsOf(benefits).flatMap(({ id, kind, actual, rating }) => {
        if (kind === "monetary" && actual == null)
          return [problem("amountMissing", [id, "actual"])];
        if (kind === "nonMonetary" && rating == null)
          return [problem("ratingMissing", [id, "rating"])];
        return [];
      }),
    ],
    parts: {
      actual: ({ kind }) => kind !== "nonMonetary",
      planned: ({ kind }) => kind !== "nonMonetary",
      rating: ({ kind }) => kind === "nonMonetary",
    },
  },
  proportionality: {
    check: (rows, _evaluation, { members }) => {
      const own = members.find((member) => member.own)?.id;
      return recordsOf(rows).some(({ memberId, rating }) => memberId === own && rating != null)
        ? []
        : [problem("ownRatingMissing")];
    },
  },
  trustRatings: {
    check: (ratings) => (answerCount(ratings) > 0 ? [] : [problem("noAnswers")]),
    // One answer is enough to go on (section 2.5), but no reason to believe that all have spoken.
    hint: (ratings, { participants }) => {
      const [x, y] = [answerCount(ratings), recordsOf(participants).length];
      return x > 0 && x < y ? [problem("answersOutstanding", [], { x, y })] : [];
    },
  },
  noChangeReason: { shown: ({ noChangeNeeded }) => Boolean(noChangeNeeded) },
  consequences: {
    settledBy: ({ noChangeNeeded, noChangeReason, consequences }) =>
      Boolean(noChangeNeeded) && filled(noChangeReason) && recordsOf(consequences).length === 0,
    check: (consequences) =>
      recordsOf(consequences)
        .filter(({ owner, dueDate }) => !filled(owner) || !filled(dueDate))
        .map(({ id, owner }) => problem("ownerAndDate", [id, filled(owner) ? "dueDate" : "owner"])),
  },
  nextDate: {
    required: ({ continuation }) => continuation?.choice !== "end",
    check: (next, { period }) =>
      filled(period?.to) && next <= period.to ? [problem("dateOrder")] : [],
  },
};

/** Persons who answered the trust items, in either mode (section 4.6). */
export function answerCount(ratings: TrustRatings | null | undefined): number {
  if (!ratings) return 0;
  if (!("aggregated" in ratings))
    return ratings.filter(({ values }) => values.some((value) => value !== null)).length;
  return Object.values(ratings.aggregated).reduce((sum, { n }) => sum + n, 0);
}

function hasOwnRow(
  rows: readonly { memberId?: string | null }[],
  members: readonly { id: string; own: boolean }[],
): boolean {
  const own = members.find((member) => member.own)?.id;
  return rows.some(({ memberId }) => memberId === own);
}
