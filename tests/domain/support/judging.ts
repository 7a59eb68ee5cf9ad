import { fieldState } from "#domain/assess.ts";
import type { Cycle } from "#domain/cooperation.ts";
import type { PhaseId } from "#domain/phase.ts";
import type { Problem } from "#domain/problem.ts";

import { type Around, contextFor } from "./cooperations.ts";

/** Data of the other phases and of the cooperation that a rule looks at. */
export interface Surroundings extends Around {
  readonly cycle?: Partial<Cycle>;
}

/** How one field of a phase stands when the phase holds these entries. */
export function judged<P extends PhaseId>(
  phase: P,
  field: keyof Cycle[P] & string,
  data: Cycle[P],
  { cycle, ...around }: Surroundings = {},
) {
  return fieldState(phase, field, contextFor({ ...cycle, [phase]: data }, around));
}

/** Problems as a table can show them: the code, then the place. */
export function readable(problems: readonly Problem[]): string[] {
  return problems.map(({ code, path }) => [code, path.join(".")].join(" ").trim());
}

export function characters(count: number): string {
  return "x".repeat(count);
}

export function copies<T>(count: number, entry: T): T[] {
  return Array.from({ length: count }, () => entry);
}
