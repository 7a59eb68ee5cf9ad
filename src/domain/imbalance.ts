import type { CycleContext } from "./context.ts";
import { costBenefits } from "./cost-benefit.ts";
import { recordsOf } from "./records.ts";

export const IMBALANCE_RULES = ["a", "b", "c"] as const;
export type ImbalanceRule = (typeof IMBALANCE_RULES)[number];

/** A rating up to this is a no, 1 to 5. */
const LOW_RATING = 2;
/** Ratings of two members this far apart. */
const RATING_DIFFERENCE = 2;
/** Benefit per euro from which it pays for one member … */
const PAYS_FROM = 1;
/** … and below which it costs another too much. */
const COSTS_BELOW = 0.6;

/**
 * Section 3.9, Schieflage: which rules say that effort and benefit are shared unequally –
 * (a) a low rating of proportion or fairness, (b) ratings far apart, (c) it pays for one only.
 */
export function imbalanceOf(context: CycleContext): readonly ImbalanceRule[] {
  return IMBALANCE_RULES.filter((rule) => RULES[rule](context));
}

const RULES: Readonly<Record<ImbalanceRule, (context: CycleContext) => boolean>> = {
  a: (context) => ratingsOf(context).some((ratings) => Math.min(...ratings) <= LOW_RATING),
  b: (context) =>
    ratingsOf(context).some(
      (ratings) => Math.max(...ratings) - Math.min(...ratings) >= RATING_DIFFERENCE,
    ),
  c: (context) => {
    const ratios = costBenefits(context).flatMap(({ ratio, complete }) =>
      ratio === null || !complete ? [] : [ratio],
    );
    return (
      ratios.some((ratio) => ratio >= PAYS_FROM) && ratios.some((ratio) => ratio < COSTS_BELOW)
    );
  },
};

/** What the members said about proportion and about fairness; like is compared with like. */
function ratingsOf({ cycle, members }: CycleContext): readonly (readonly number[])[] {
  const rows = recordsOf(cycle.evaluation.proportionality).filter(({ memberId }) =>
    members.some(({ id }) => id === memberId),
  );
  const given = (values: readonly (number | null | undefined)[]) =>
    values.filter((value) => value != null);
  return [
    given(rows.map(({ rating }) => rating)),
    given(rows.map(({ fairness }) => fairness)),
  ].filter((ratings) => ratings.length > 0);
}
