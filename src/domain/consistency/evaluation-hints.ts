import { consequencesOf, isOpen } from "../consequence.ts";
import { type CycleContext, filled } from "../context.ts";
import { daysBetween } from "../day.ts";
import { actualOf } from "../goal.ts";
import { imbalanceOf } from "../imbalance.ts";
import { recordsOf } from "../records.ts";
import { isWeak, trustIndexOf } from "../trust-index.ts";
import { companyTrusts } from "../trust-means.ts";
import { TRUST_DIMENSIONS } from "../trust-dimensions.ts";
import type { HintRule } from "./hint.ts";

/** K14: the evaluation holds the word of one member only. */
export const oneVoice: HintRule = (context) => {
  const [only, ...others] = voicesOf(context);
  return only !== undefined && others.length === 0 && context.members.length > 1
    ? [{ key: only, place: { phase: "evaluation", fieldId: "participants" } }]
    : [];
};

/** Members whose people responded; before anybody has, those whose people were asked. */
function voicesOf(context: CycleContext): readonly string[] {
  const participants = recordsOf(context.cycle.evaluation.participants);
  const named = (rows: typeof participants) => rows.map(({ memberId }) => memberId);
  const responded = new Set([
    ...named(participants.filter((one) => one.responded)),
    ...companyTrusts(context).map(({ memberId }) => memberId),
  ]);
  const voices = responded.size > 0 ? responded : new Set(named(participants));
  return context.members.map(({ id }) => id).filter((id) => voices.has(id));
}

/** K15: effort and benefit are shared unequally. */
export const unequalShares: HintRule = (context) => {
  const rules = imbalanceOf(context);
  return rules.length === 0
    ? []
    : [{ key: rules.join(" "), place: { phase: "evaluation", fieldId: "proportionality" } }];
};

/** K16: a consequence of this cycle whose date has passed. */
export const overdue: HintRule = ({ cycle, today }) =>
  consequencesOf(cycle)
    .filter((one) => isOpen(one) && filled(one.dueDate) && one.dueDate < today)
    .map(({ id, text, dueDate }) => ({
      key: `${id} ${dueDate}`,
      params: { text: text ?? "", n: daysBetween(dueDate ?? today, today) },
      place: { phase: "evaluation", fieldId: "consequences" },
      recordId: id,
    }));

/** K17: the date of a goal has passed and nobody has measured. */
export const unmeasuredGoals: HintRule = ({ cycle, today }) =>
  recordsOf(cycle.needs.goals)
    .filter(({ id, dueDate }) => filled(dueDate) && dueDate < today && actualOf(cycle, id) === null)
    .map(({ id, title, dueDate }) => ({
      key: `${id} ${dueDate}`,
      params: { goal: title ?? "" },
      place: { phase: "evaluation", fieldId: "goalResults" },
    }));

/** K22: a weak dimension of trust, and nothing planned for it. */
export const untendedTrust: HintRule = (context) => {
  const planned = recordsOf(context.cycle.relationship.trustMeasures).map(
    ({ dimension }) => dimension,
  );
  const indices = trustIndexOf(context)?.dimensions;
  return TRUST_DIMENSIONS.filter(
    (dimension) => isWeak(indices?.[dimension] ?? null) && !planned.includes(dimension),
  ).map((dimension) => ({
    key: dimension,
    params: { dimension },
    place: { phase: "relationship", fieldId: "trustMeasures" },
  }));
};
