import type { TrustSums } from "./shape.ts";

/** Answered items of four that a dimension needs to count (section 4.4). */
const NEEDED = 3;
const ITEMS = 16;
const PER_DIMENSION = 4;

const NOTHING: TrustSums = {
  n: 0,
  sum: Array.from({ length: ITEMS }, () => 0),
  count: Array.from({ length: ITEMS }, () => 0),
};

/**
 * Adds one person's answers to the sums of a company and forgets them (section 4.4).
 *
 * A dimension with fewer than three answers is left out. `values` are 16 ratings from 1 to 5,
 * or `null` for "cannot judge".
 */
export function withAnswers(
  sums: TrustSums | undefined,
  values: readonly (number | null)[],
): TrustSums {
  const old = sums ?? NOTHING;
  const counted = values.map((value, index) => (isComplete(values, index) ? value : null));
  return {
    ...old,
    // Whoever could judge nothing has not answered.
    n: old.n + (values.some((value) => value !== null) ? 1 : 0),
    sum: old.sum.map((sum, index) => sum + (counted[index] ?? 0)),
    count: old.count.map((count, index) => count + (counted[index] == null ? 0 : 1)),
  };
}

/** Indexes of the dimensions, 0 to 3, that a person answered too little of. */
export function incompleteDimensions(values: readonly (number | null)[]): readonly number[] {
  return [0, 1, 2, 3].filter((dimension) => !isComplete(values, dimension * PER_DIMENSION));
}

function isComplete(values: readonly (number | null)[], index: number): boolean {
  const from = Math.floor(index / PER_DIMENSION) * PER_DIMENSION;
  const answered = values.slice(from, from + PER_DIMENSION).filter((value) => value !== null);
  return answered.length >= NEEDED;
}
