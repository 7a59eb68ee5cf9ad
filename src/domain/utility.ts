import type { Search } from "./fields/search.ts";
import { type Identified, recordsOf } from "./records.ts";
import { rounded, sumOf } from "./rounding.ts";

export type Candidate = Identified<NonNullable<Search["candidates"]>[number]>;
export type Criterion = Identified<NonNullable<Search["criteria"]>[number]>;

/** How a company does in the weighted comparison (section 3.2). All figures are points, 0 to 100. */
export interface Standing {
  readonly id: string;
  readonly name: string;
  /** Weighted mean of the rated criteria, unrounded; `null` while nothing is rated. */
  readonly utility: number | null;
  /** Share of the weights that is rated, in percent. */
  readonly coverage: number;
  /** Honest range: the unrated criteria at their worst and at their best. */
  readonly min: number | null;
  readonly max: number | null;
  /** `null` for a company that fails a must or has no rated criterion. */
  readonly rank: number | null;
  readonly mustFailed: boolean;
  readonly mustUnclear: boolean;
}

/** Utilities closer than this are the same; they differ only by the arithmetic. */
const SAME = 1e-9;

/** Section 3.2: every candidate with utility, honest range and rank, in the order of the list. */
export function standingsOf(search: Search): readonly Standing[] {
  const criteria = recordsOf(search.criteria);
  const unranked = recordsOf(search.candidates).map((candidate) => ({
    id: candidate.id,
    name: candidate.name ?? "",
    ...utilityOf(candidate, criteria),
    ...mustsOf(candidate, search),
  }));
  const utilities = unranked.flatMap(({ utility, mustFailed }) =>
    utility === null || mustFailed ? [] : [utility],
  );
  return unranked.map((standing) => ({ ...standing, rank: rankOf(standing, utilities) }));
}

function utilityOf(candidate: Candidate, criteria: readonly Criterion[]) {
  const all = criteria.map((criterion) => ({
    weight: Math.max(criterion.weight ?? 0, 0),
    score: candidate.scores?.[criterion.id]?.value ?? null,
  }));
  const total = sumOf(all.map(({ weight }) => weight));
  const rated = all.filter(({ score }) => score !== null);
  const ratedWeight = sumOf(rated.map(({ weight }) => weight));
  if (total === 0 || ratedWeight === 0) return { utility: null, coverage: 0, min: null, max: null };

  const points = sumOf(rated.map(({ weight, score }) => weight * pointsOf(score ?? 1)));
  const min = points / total;
  return {
    utility: points / ratedWeight,
    coverage: (ratedWeight / total) * 100,
    min,
    max: min + ((total - ratedWeight) / total) * 100,
  };
}

/** A score of 1 to 5 as points: 0, 25, 50, 75 or 100. */
export function pointsOf(score: number): number {
  return ((score - 1) / 4) * 100;
}

function mustsOf(candidate: Candidate, search: Search) {
  const checks = recordsOf(search.mustCriteria).map(({ id }) => candidate.mustChecks?.[id]);
  return {
    mustFailed: checks.includes("no"),
    mustUnclear: checks.some((check) => check !== "yes" && check !== "no"),
  };
}

function rankOf(
  { utility, mustFailed }: { utility: number | null; mustFailed: boolean },
  utilities: readonly number[],
): number | null {
  if (utility === null || mustFailed) return null;
  return utilities.filter((other) => other > utility + SAME).length + 1;
}

/** A smaller lead lies within the inaccuracy of the scores, in points. */
const CLOSE = 5;
/** How far each single weight is moved to see whether the winner stays. */
const SHIFTS = [0.5, 1.5] as const;

/** Section 3.2, stability: how far the first is ahead, and which single weight would change that. */
export interface Stability {
  /** Points between the first two, rounded; `null` with fewer than two ranked companies. */
  readonly lead: number | null;
  /** The lead is smaller than the inaccuracy of the scores. */
  readonly isClose: boolean;
  readonly stable: boolean | null;
  /** Labels of the criteria whose weight at half or one and a half changes the winner. */
  readonly tippingCriteria: readonly string[];
}

/**
 * The winner changes when one of the first is no longer among the first. So another weight that
 * only lets a second one draw level changes nothing, but one that decides a tie does.
 */
export function stabilityOf(search: Search): Stability {
  const [first, second] = ranking(search);
  if (first === undefined || second === undefined)
    return { lead: null, isClose: false, stable: null, tippingCriteria: [] };

  const winners = leaders(search);
  const tippingCriteria = recordsOf(search.criteria)
    .filter((criterion) =>
      SHIFTS.some((factor) => {
        const shifted = leaders(withWeight(search, criterion, factor));
        return !winners.every((id) => shifted.includes(id));
      }),
    )
    .map(({ label }) => label ?? "");
  return {
    lead: rounded(first - second),
    isClose: first - second < CLOSE - SAME,
    stable: tippingCriteria.length === 0,
    tippingCriteria,
  };
}

/** Utilities of the ranked companies, best first. */
function ranking(search: Search): readonly number[] {
  return standingsOf(search)
    .flatMap(({ rank, utility }) => (rank === null || utility === null ? [] : [utility]))
    .toSorted((a, b) => b - a);
}

function leaders(search: Search): readonly string[] {
  return standingsOf(search)
    .filter(({ rank }) => rank === 1)
    .map(({ id }) => id);
}

/** Utilities are relative to the sum of the weights, so nothing has to be scaled back to 100. */
function withWeight(search: Search, changed: Criterion, factor: number): Search {
  return {
    ...search,
    criteria: recordsOf(search.criteria).map((criterion) =>
      criterion.id === changed.id
        ? { ...criterion, weight: (criterion.weight ?? 0) * factor }
        : criterion,
    ),
  };
}

/** Coverage from which a company counts as seriously compared (c2-04, G23), in percent. */
const SERIOUS_COVERAGE = 80;

export function seriouslyCompared(search: Search): number {
  return standingsOf(search).filter(({ coverage }) => coverage >= SERIOUS_COVERAGE - SAME).length;
}

/**
 * Section 2.2: a selected company is not among the best n, n being the number selected. Companies
 * that fail a must are not among them; those that share a rank with the n-th are.
 */
export function deviatesFromComparison(search: Search): boolean {
  const selected = search.selectedIds ?? [];
  if (selected.length === 0) return false;
  const best = standingsOf(search)
    .filter(({ rank }) => rank !== null && rank <= selected.length)
    .map(({ id }) => id);
  return selected.some((id) => !best.includes(id));
}

export function selectedCandidates(search: Search): readonly Candidate[] {
  const selected = search.selectedIds ?? [];
  return recordsOf(search.candidates).filter(({ id }) => selected.includes(id));
}
