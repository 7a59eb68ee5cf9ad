/** Guards against sums such as 62.49999999999999 that stand for a half. */
const EPSILON = 1e-9;

/** Rounds half up, to whole points unless decimals are named (section 7). */
export function rounded(value: number, decimals = 0): number {
  const factor = 10 ** decimals;
  return Math.floor(value * factor + 0.5 + EPSILON) / factor;
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : sumOf(values) / values.length;
}
