import type { CycleContext } from "./context.ts";
import { meanOf, sumOf } from "./rounding.ts";
import { TRUST_DIMENSIONS, type TrustDimension } from "./trust-dimensions.ts";
import type { TrustAnswer, TrustRatings, TrustSums } from "./shape.ts";

/** A value of the scale 1 to 5 for each dimension; `null` where too little was answered. */
export type DimensionMeans = Readonly<Record<TrustDimension, number | null>>;

export type TrustMode = "open" | "aggregated";

/** What the people of one company answered. */
export interface CompanyTrust {
  readonly memberId: string;
  readonly own: boolean;
  /** Persons who judged at least one item. */
  readonly persons: number;
  /** Items they answered, and items they were asked. */
  readonly answered: number;
  readonly asked: number;
  readonly means: DimensionMeans;
  /** Persons whose answers are certain to stand behind the mean of a dimension. */
  readonly behind: Readonly<Record<TrustDimension, number>>;
}

/** Answered items of four that make a mean (section 4.4, step 1). */
const NEEDED = 3;
const ITEMS_PER_DIMENSION = 4;
const ITEMS = 16;

/**
 * Section 4.4, steps 1 and 2: every company of the cycle that answered, in the order of the
 * members. Answers of a company that is no member of the cycle do not count.
 */
export function companyTrusts({ cycle, members }: CycleContext): readonly CompanyTrust[] {
  const ratings = cycle.evaluation.trustRatings;
  if (!ratings) return [];
  return members
    .map(({ id, own }) => ({ memberId: id, own, ...trustOfCompany(ratings, id) }))
    .filter(({ persons }) => persons > 0);
}

/**
 * What the companies besides the own one think of it. In a network they rate "the others" as a
 * whole; a pairwise answer about a third company says nothing about the own one (section 4.3).
 */
export function partnerTrusts(context: CycleContext): readonly CompanyTrust[] {
  const { cycle, members } = context;
  const ratings = cycle.evaluation.trustRatings;
  if (!ratings || "aggregated" in ratings) return companyTrusts(context).filter(({ own }) => !own);
  const third = members.filter(({ own }) => !own).map(({ id }) => id);
  const aboutUs = ratings.filter(({ targetId }) => !third.includes(targetId));
  return members
    .filter(({ own }) => !own)
    .map(({ id, own }) => ({ memberId: id, own, ...trustOfCompany(aboutUs, id) }))
    .filter(({ persons }) => persons > 0);
}

export function modeOf(ratings: TrustRatings): TrustMode {
  return "aggregated" in ratings ? "aggregated" : "open";
}

export function eachDimension<T>(make: (dimension: TrustDimension) => T) {
  return Object.fromEntries(
    TRUST_DIMENSIONS.map((dimension) => [dimension, make(dimension)]),
  ) as Readonly<Record<TrustDimension, T>>;
}

/** Did this company answer enough of any dimension to be heard? */
export function isHeard({ means }: CompanyTrust): boolean {
  return TRUST_DIMENSIONS.some((dimension) => means[dimension] !== null);
}

function trustOfCompany(ratings: TrustRatings, memberId: string) {
  if ("aggregated" in ratings) return trustOfSums(ratings.aggregated[memberId]);
  return trustOfAnswers(ratings.filter(({ raterId }) => raterId === memberId));
}

/** Every person counts once, however many companies the person rated. */
function trustOfAnswers(all: readonly TrustAnswer[]) {
  const answers = all.filter(({ values }) => values.some((value) => value !== null));
  const persons = [...new Set(answers.map(({ participantId }) => participantId))];
  const answersOf = (person: string) =>
    answers.filter(({ participantId }) => participantId === person);
  const meansOf = (dimension: TrustDimension) =>
    persons.map((person) =>
      meanOfKnown(answersOf(person).map(({ values }) => personMean(values, dimension))),
    );
  return {
    persons: persons.length,
    answered: sumOf(answers.map(({ values }) => given(values).length)),
    asked: answers.length * ITEMS,
    means: eachDimension((dimension) => meanOfKnown(meansOf(dimension))),
    behind: eachDimension((dimension) => given(meansOf(dimension)).length),
  };
}

/** Section 4.4, step 1: the mean of one person's answers to a dimension. */
function personMean(values: TrustAnswer["values"], dimension: TrustDimension): number | null {
  const known = given(itemsOf(values, dimension));
  return known.length >= NEEDED ? meanOf(known) : null;
}

/** The mean of the item means; what single persons answered cannot be told any more. */
function trustOfSums(sums: TrustSums | undefined) {
  const { n, sum, count } = sums ?? { n: 0, sum: [], count: [] };
  const means = count.map((answers, item) => (answers > 0 ? (sum[item] ?? 0) / answers : null));
  return {
    persons: n,
    answered: sumOf(count),
    asked: n * ITEMS,
    means: eachDimension((dimension) => meanOfKnown(itemsOf(means, dimension))),
    behind: eachDimension((dimension) => Math.min(n, Math.max(0, ...itemsOf(count, dimension)))),
  };
}

function itemsOf<T>(values: readonly T[], dimension: TrustDimension): readonly T[] {
  const from = TRUST_DIMENSIONS.indexOf(dimension) * ITEMS_PER_DIMENSION;
  return values.slice(from, from + ITEMS_PER_DIMENSION);
}

export function meanOfKnown(values: readonly (number | null)[]): number | null {
  return meanOf(given(values));
}

function given(values: readonly (number | null)[]): readonly number[] {
  return values.filter((value) => value !== null);
}
