import type { CycleContext } from "./context.ts";
import { rounded } from "./rounding.ts";
import { disclosed, indexOf, pointsOf } from "./trust-index.ts";
import {
  type CompanyTrust,
  companyTrusts,
  eachDimension,
  isHeard,
  meanOfKnown,
  modeOf,
  partnerTrusts,
} from "./trust-means.ts";
import { TRUST_DIMENSIONS, type TrustDimension } from "./trust-dimensions.ts";

/** How both sides see one dimension (section 4.5), in whole index points; `null` if hidden. */
export interface DimensionView {
  /** The own people about the partner, 0–100. */
  readonly own: number | null;
  /** The partner's people about the own company; in a network the others about all, 0–100. */
  readonly partner: number | null;
  /**
   * Own minus partner, signed. Rounded from the unrounded views, like the misjudgement: in the
   * example 75 − 62.5 is 13, although 62.5 shows as 63.
   */
  readonly gap: number | null;
  /** What the user believed the partner thinks, minus what the partner thinks; signed. */
  readonly misjudgement: number | null;
}

export type Perception = Readonly<Record<TrustDimension, DimensionView>>;

/** Both views of every dimension (sections 4.3, 4.5 and 4.6). */
export function perceptionOf(context: CycleContext): Perception {
  const { trustRatings, metaPerception } = context.cycle.evaluation;
  const companies = companyTrusts(context).filter(isHeard);
  const partners = partnerTrusts(context);
  const own = companies.filter((company) => company.own);
  return eachDimension((dimension) => {
    const shown = trustRatings && disclosed(companies, dimension, modeOf(trustRatings));
    const ownPoints = shown?.own ? viewOf(own, dimension) : null;
    const partnerPoints = shown?.partners ? viewOf(partners, dimension) : null;
    const believed = metaPerception?.[dimension] ?? null;
    return {
      own: whole(ownPoints),
      partner: whole(partnerPoints),
      gap: difference(ownPoints, partnerPoints),
      misjudgement: difference(believed === null ? null : pointsOf(believed), partnerPoints),
    };
  });
}

/** Results of single companies that may be shown, by dimension, in whole index points. */
export function companyViews(context: CycleContext) {
  const { trustRatings } = context.cycle.evaluation;
  const companies = companyTrusts(context).filter(isHeard);
  return companies.map((company) => ({
    memberId: company.memberId,
    persons: company.persons,
    dimensions: eachDimension((dimension) =>
      trustRatings &&
      disclosed(companies, dimension, modeOf(trustRatings)).companies.includes(company.memberId)
        ? indexOf(company.means[dimension])
        : null,
    ),
  }));
}

/** Own view and partners' view are both there to be compared (c5-07). */
export function bothViewsAvailable(context: CycleContext): boolean {
  const perception = perceptionOf(context);
  return TRUST_DIMENSIONS.some((dimension) => perception[dimension].gap !== null);
}

export const GAP_LABELS = ["similar", "discuss", "clear"] as const;
export type GapLabel = (typeof GAP_LABELS)[number];

/** Section 4.5, limits in index points. */
const DISCUSS_FROM = 10;
const CLEAR_FROM = 20;

export function gapLabel(gap: number): GapLabel {
  const size = Math.abs(gap);
  if (size >= CLEAR_FROM) return "clear";
  return size >= DISCUSS_FROM ? "discuss" : "similar";
}

/** A gap or a misjudgement of 20 points and more asks for a word (section 4.5). */
function isClear(points: number | null): points is number {
  return points !== null && Math.abs(points) >= CLEAR_FROM;
}

/** Dimensions both sides see at least 20 points apart (E08). */
export function clearGaps(context: CycleContext): readonly TrustDimension[] {
  const perception = perceptionOf(context);
  return TRUST_DIMENSIONS.filter((dimension) => isClear(perception[dimension].gap));
}

function viewOf(companies: readonly CompanyTrust[], dimension: TrustDimension): number | null {
  const mean = meanOfKnown(companies.map(({ means }) => means[dimension]));
  return mean === null ? null : pointsOf(mean);
}

function whole(points: number | null): number | null {
  return points === null ? null : rounded(points);
}

function difference(of: number | null, from: number | null): number | null {
  return of === null || from === null ? null : rounded(of - from);
}

/** A point of the talk about trust: what it is about, and which side speaks first. */
export interface TalkPoint {
  readonly dimension: TrustDimension;
  /** Own minus partner, signed, in whole index points. */
  readonly gap: number;
  /** The side that sees it more critically begins, so that it is heard before it is answered. */
  readonly begins: "own" | "partner";
}

/** Dimensions to talk about, the largest difference first; those alike are left out (section 4.5). */
export function talkOrder(perception: Perception): readonly TalkPoint[] {
  return TRUST_DIMENSIONS.flatMap((dimension): TalkPoint[] => {
    const { gap } = perception[dimension];
    if (gap === null || gapLabel(gap) === "similar") return [];
    return [{ dimension, gap, begins: gap < 0 ? "own" : "partner" }];
  }).toSorted((a, b) => Math.abs(b.gap) - Math.abs(a.gap));
}
