import type { Cooperation } from "#domain/cooperation.ts";

/**
 * Does a cooperation hold two records of one id in a list, or two cycles of one number?
 *
 * The product finds records by their id: of two equal ones it would change both or the wrong one.
 */
export function hasRepeats(cooperation: Cooperation): boolean {
  return isRepeating(cooperation.cycles.map(({ number }) => number)) || hasRepeatedIds(cooperation);
}

/** The depth of a file is limited before. */
function hasRepeatedIds(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const children: readonly unknown[] = Object.values(value);
  return (Array.isArray(value) && isRepeating(children.map(idOf))) || children.some(hasRepeatedIds);
}

function idOf(record: unknown): unknown {
  return typeof record === "object" && record !== null && "id" in record ? record.id : undefined;
}

function isRepeating(keys: readonly unknown[]): boolean {
  const present = keys.filter((key) => key !== undefined && key !== null);
  return new Set(present).size < present.length;
}
