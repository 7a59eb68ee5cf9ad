import { openCriticalClauses } from "./agreement.ts";
import { contextOf, type CycleContext, previousCycle } from "./context.ts";
import { rounded, sumOf } from "./rounding.ts";
import { type Disclosure, disclosureOf, everything, TOTAL_FROM } from "./trust-disclosure.ts";
import {
  type CompanyTrust,
  companyTrusts,
  type DimensionMeans,
  eachDimension,
  isHeard,
  meanOfKnown,
  modeOf,
  type TrustMode,
} from "./trust-means.ts";
import { TRUST_DIMENSIONS, type TrustDimension } from "./trust-dimensions.ts";

/** Section 4.7, from the highest to the lowest. */
export const TRUST_BANDS = ["solid", "growing", "fragile", "broken"] as const;
export type TrustBand = (typeof TRUST_BANDS)[number];

/** Whole index points, 0–100; `null` where nothing can be computed or shown. */
export type Indices = Readonly<Record<TrustDimension, number | null>>;

/** How much the companies trust each other (section 4.4). */
export interface TrustIndex {
  readonly mode: TrustMode;
  /** Whole points, 0–100; `null` with fewer than three dimensions or too few responses to show. */
  readonly index: number | null;
  /** Mean of the dimensions on the scale 1 to 5, unrounded; `null` like the index. */
  readonly mean: number | null;
  readonly band: TrustBand | null;
  /** The band is lower than the index alone would say, because a dimension is below 50. */
  readonly capped: boolean;
  /** Persons and companies behind it. */
  readonly persons: number;
  readonly companies: number;
  /** Share of the items that were answered, whole percent. */
  readonly answerShare: number;
  readonly dimensions: Indices;
  readonly lowest: TrustDimension | null;
  /** Aggregated mode with fewer responses than may be shown. */
  readonly hidden: boolean;
  /** Dimensions two companies see at least 25 index points apart (section 4.4, step 7). */
  readonly spread: readonly TrustDimension[];
}

/** Companies an index needs (section 4.3). */
const MIN_COMPANIES = 2;
/** Dimensions an index needs (section 4.4, step 5). */
const MIN_DIMENSIONS = 3;
/** Section 4.7, lower limits of the bands in index points. */
const BAND_FROM: readonly (readonly [TrustBand, number])[] = [
  ["solid", 75],
  ["growing", 50],
  ["fragile", 30],
];
/** One leg below this is not made up for by the others, in index points. */
const WEAK_BELOW = 50;
/** Difference of two companies' dimension means, on the scale 1 to 5. */
const WIDE_SPREAD = 1;
/** Guards against 0.9999999999999996 points that stand for one. */
const DUST = 1e-9;

/**
 * The trust index of a cycle; `null` while fewer than two companies were heard. Every company
 * counts once, however many of its people answered.
 */
export function trustIndexOf(context: CycleContext): TrustIndex | null {
  const ratings = context.cycle.evaluation.trustRatings;
  const all = companyTrusts(context);
  const heard = all.filter(isHeard);
  if (!ratings || heard.length < MIN_COMPANIES) return null;

  const mode = modeOf(ratings);
  const persons = sumOf(all.map((company) => company.persons));
  const asked = sumOf(all.map((company) => company.asked));
  const hidden = mode === "aggregated" && persons < TOTAL_FROM;
  const means = eachDimension((dimension) =>
    !hidden && disclosed(heard, dimension, mode).total
      ? meanOfKnown(heard.map((company) => company.means[dimension]))
      : null,
  );
  const dimensions = eachDimension((dimension) => indexOf(means[dimension]));
  const known = TRUST_DIMENSIONS.filter((dimension) => means[dimension] !== null);
  const mean =
    known.length < MIN_DIMENSIONS
      ? null
      : meanOfKnown(known.map((dimension) => means[dimension] ?? null));
  const index = indexOf(mean);
  const weak = known.some((dimension) => isWeak(dimensions[dimension]));
  const capped = index !== null && bandOf(index) === "solid" && weak;
  return {
    mode,
    index,
    mean,
    band: index === null ? null : capped ? "growing" : bandOf(index),
    capped,
    persons,
    companies: heard.length,
    answerShare: asked === 0 ? 0 : rounded((sumOf(all.map((one) => one.answered)) / asked) * 100),
    dimensions,
    lowest: lowestOf(means),
    hidden,
    spread: TRUST_DIMENSIONS.filter((dimension) => isSpread(heard, dimension, mode)),
  };
}

/** Section 4.4, step 4: a mean of the scale 1 to 5 as whole index points, 0–100. */
export function indexOf(mean: number | null): number | null {
  return mean === null ? null : rounded(pointsOf(mean));
}

/** The same without rounding, for differences. */
export function pointsOf(mean: number): number {
  return ((mean - 1) / 4) * 100;
}

/**
 * What may be shown of a dimension. Companies that did not answer it have no part in it, and of the
 * others only those people count whose answers are in it: beside two who could not judge it, the
 * third one's answers would be the mean.
 */
export function disclosed(
  companies: readonly CompanyTrust[],
  dimension: TrustDimension,
  mode: TrustMode,
): Disclosure {
  const respondents = companies
    .filter(({ means }) => means[dimension] !== null)
    .map(({ memberId, own, behind }) => ({ memberId, own, persons: behind[dimension] }));
  return mode === "open" ? everything(respondents) : disclosureOf(respondents);
}

function bandOf(index: number): TrustBand {
  return BAND_FROM.find(([, from]) => index >= from)?.[0] ?? "broken";
}

export function isWeak(index: number | null): boolean {
  return index !== null && index < WEAK_BELOW;
}

function lowestOf(means: DimensionMeans): TrustDimension | null {
  const known = TRUST_DIMENSIONS.flatMap((dimension) => {
    const mean = means[dimension];
    return mean === null ? [] : [{ dimension, mean }];
  });
  // A dimension has to be lower by more than the dust of the arithmetic to come before another.
  const lowest = known.find(({ mean }) => known.every((other) => mean <= other.mean + DUST));
  return lowest?.dimension ?? null;
}

/** Only companies whose own result may be shown are compared. */
function isSpread(companies: readonly CompanyTrust[], dimension: TrustDimension, mode: TrustMode) {
  const shown = disclosed(companies, dimension, mode).companies;
  const means = companies
    .filter(({ memberId }) => shown.includes(memberId))
    .map((company) => company.means[dimension])
    .filter((mean) => mean !== null);
  return means.length > 1 && Math.max(...means) - Math.min(...means) >= WIDE_SPREAD - DUST;
}

/** A single company's own picture while no index exists yet (section 4.3). */
export function ownMood(context: CycleContext): Indices | null {
  const ratings = context.cycle.evaluation.trustRatings;
  const own = companyTrusts(context).find((company) => company.own);
  if (!ratings || !own || !isHeard(own)) return null;
  return eachDimension((dimension) =>
    disclosed([own], dimension, modeOf(ratings)).own ? indexOf(own.means[dimension]) : null,
  );
}

/** How the index moved since the cycle before (section 4.4, step 8). */
export interface TrustTrend {
  /** Whole index points, signed. */
  readonly change: number;
  readonly size: "unchanged" | "slightly" | "clearly";
  /** Few answers on either side: only a rough reading. */
  readonly rough: boolean;
  /** The band is lower than it was. */
  readonly bandFell: boolean;
}

/** Section 4.4, step 8, limits in index points, and persons from which a trend is more than rough. */
const SLIGHT_FROM = 5;
const CLEAR_FROM = 10;
const ROUGH_BELOW = 5;

/** `null` without two indices to compare. */
export function trustTrend(context: CycleContext): TrustTrend | null {
  const before = previousCycle(context);
  if (!before) return null;
  const earlier = trustIndexOf(contextOf(context.cooperation, before, context.today));
  const now = trustIndexOf(context);
  if (!earlier?.band || !now?.band || earlier.mean === null || now.mean === null) return null;

  const change = rounded(pointsOf(now.mean) - pointsOf(earlier.mean));
  const size = Math.abs(change);
  return {
    change,
    size: size < SLIGHT_FROM ? "unchanged" : size < CLEAR_FROM ? "slightly" : "clearly",
    rough: Math.min(now.persons, earlier.persons) < ROUGH_BELOW,
    bandFell: TRUST_BANDS.indexOf(now.band) > TRUST_BANDS.indexOf(earlier.band),
  };
}

/** Index points from which trust is high enough to overlook rules (section 4.7). */
const BLIND_FROM = 85;
/** Key points of the agreement that may stay open beside high trust. */
const BLIND_CLAUSES = 3;

/** Section 4.7, „Blindes Vertrauen?“: trust is high, but little is settled. */
export function isBlindTrust(context: CycleContext): boolean {
  const { structures } = context.cycle;
  const index = trustIndexOf(context)?.index ?? null;
  if (index === null || index < BLIND_FROM) return false;
  const kind = structures.agreement?.kind;
  return (
    kind === "none" || kind === "oral" || openCriticalClauses(structures).length >= BLIND_CLAUSES
  );
}

/** A dimension below this is offered measures (section 4.7), in index points. */
const MEASURES_BELOW = 60;

/** Dimensions for which measures are offered, in their order. */
export function dimensionsToStrengthen({ dimensions }: TrustIndex): readonly TrustDimension[] {
  return TRUST_DIMENSIONS.filter((dimension) => (dimensions[dimension] ?? 100) < MEASURES_BELOW);
}
