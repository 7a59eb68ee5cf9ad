import { hasContent } from "../assess.ts";
import type { CycleContext } from "../context.ts";
import type { Cycle } from "../cooperation.ts";
import { phaseNumber, type PhaseId } from "../phase.ts";
import type { Place } from "../references.ts";

export const HINT_IDS = [
  "K01",
  "K02",
  "K03",
  "K04",
  "K05",
  "K06",
  "K07",
  "K08",
  "K09",
  "K10",
  "K11",
  "K12",
  "K13",
  "K14",
  "K15",
  "K16",
  "K17",
  "K18",
  "K19",
  "K20",
  "K21",
  "K22",
] as const;
export type HintId = (typeof HINT_IDS)[number];

/** Something a rule across the phases noticed. */
export interface Noticed {
  /** The facts it is about. A dismissal is about these and about no others. */
  readonly key: string;
  /** What the sentence names; ways, tensions and dimensions by their id. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** Where it can be put right. */
  readonly place: Place;
  /** The entry there. */
  readonly recordId?: string;
}

export type HintRule = (context: CycleContext) => readonly Noticed[];

/**
 * Was anything entered or answered in a phase? What is missing in a phase that has not begun is
 * no inconsistency yet.
 */
export function isBegun(phase: PhaseId, { [phase]: data, checklist }: Cycle): boolean {
  const prefix = `c${phaseNumber(phase)}-`;
  return (
    hasContent(data) ||
    Object.entries(checklist).some(([id, { state }]) => id.startsWith(prefix) && state != null)
  );
}
