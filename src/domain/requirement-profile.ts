import { filled } from "./context.ts";
import type { Cycle } from "./cooperation.ts";
import type { Search } from "./fields/search.ts";
import { activeProjects } from "./digital-project.ts";
import { recordsOf } from "./records.ts";
import { sumOf } from "./rounding.ts";
import type { Origin } from "./shape.ts";
import type { Criterion } from "./utility.ts";

type Category = NonNullable<Criterion["category"]>;

/** A requirement that follows from an entry of phase 1 (section 2.2, „Suggested criteria“). */
export interface NeededCriterion {
  readonly origin: Origin;
  /** What the entry is called; for a field its id. */
  readonly name: string;
  readonly category: Category;
  readonly linkedGoals: readonly string[];
}

/** Section 2.2: criteria that have proved themselves, whatever the need. */
export const PROVEN_CRITERIA = {
  capacity: "resources",
  punctuality: "reliability",
  workingStyle: "culture",
  digital: "digital",
  stability: "economy",
  ownInterest: "strategy",
  experience: "culture",
  proximity: "location",
  price: "economy",
} as const satisfies Record<string, Category>;
export type ProvenCriterion = keyof typeof PROVEN_CRITERIA;

/** Gaps a partner shall close, digital projects, goals (the most important first) and fields. */
export function neededCriteria({ needs }: Pick<Cycle, "needs">): readonly NeededCriterion[] {
  const gaps = recordsOf(needs.competencies).filter(({ intent }) => intent === "source");
  const goals = recordsOf(needs.goals).toSorted((a, b) => (a.priority || 4) - (b.priority || 4));
  return [
    ...gaps.map(({ id, name }) => needed("gap", "competencies", id, name, "expertise")),
    ...activeProjects(needs).map(({ id, title }) =>
      needed("project", "digitalProjects", id, title, "digital"),
    ),
    ...goals.map(({ id, title }) => ({
      ...needed("goal", "goals", id, title, "strategy"),
      linkedGoals: [id],
    })),
    ...(needs.fields ?? []).map((id) =>
      needed("field", "fields", id, id === "other" ? needs.fieldsOther : id, "expertise"),
    ),
  ].filter(({ name }) => name !== "");
}

/** Those of which no record of a list came yet. */
export function stillNeeded(
  criteria: readonly NeededCriterion[],
  records: readonly { readonly origin?: Origin | null | undefined }[],
): readonly NeededCriterion[] {
  return criteria.filter(
    ({ origin }) =>
      !records.some(
        (record) =>
          record.origin?.field === origin.field && record.origin.recordId === origin.recordId,
      ),
  );
}

/**
 * Weights brought to a sum of 100 % in whole percent: in proportion, rounded by the largest
 * remainder. Without any weight all get the same share. The order of the weights stays.
 */
export function distributed(weights: readonly (number | null | undefined)[]): readonly number[] {
  const given = weights.map((weight) => Math.max(weight ?? 0, 0));
  const total = sumOf(given);
  const shares = total > 0 ? given : given.map(() => 1);
  const sum = total > 0 ? total : shares.length;
  const quotas = shares.map((share) => (share * 100) / sum);
  const whole = quotas.map((quota) => Math.floor(quota));
  const rest = 100 - sumOf(whole);
  const nearest = quotas
    .map((quota, index) => ({
      index,
      remainder: quota - Math.floor(quota),
      share: shares[index] ?? 0,
    }))
    .toSorted((a, b) => b.remainder - a.remainder || b.share - a.share || a.index - b.index)
    .slice(0, rest)
    .map(({ index }) => index);
  return whole.map((share, index) => share + (nearest.includes(index) ? 1 : 0));
}

/** The criteria with their weights brought to 100 %. */
export function withDistributedWeights(
  criteria: Search["criteria"],
): NonNullable<Search["criteria"]> {
  const records = recordsOf(criteria);
  const weights = distributed(records.map(({ weight }) => weight));
  return records.map((criterion, index) => ({ ...criterion, weight: weights[index] ?? 0 }));
}

function needed(
  reason: Origin["reason"],
  field: string,
  recordId: string,
  name: string | null | undefined,
  category: Category,
): NeededCriterion {
  return {
    origin: { reason, field: `needs.${field}`, recordId },
    name: filled(name) ? name.trim() : "",
    category,
    linkedGoals: [],
  };
}
