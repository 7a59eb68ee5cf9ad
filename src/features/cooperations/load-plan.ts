import type { Cooperation } from "#domain/cooperation.ts";
import type { Shelf } from "#state/shelf.ts";

import type { Decision } from "./conflict-dialog.tsx";

/** What a backup file will change, before anything is changed. */
export interface LoadPlan {
  /** Cooperations that lie here already just like this. */
  readonly same: number;
  readonly writes: readonly Cooperation[];
  /** Still to be asked about. */
  readonly conflicts: readonly Cooperation[];
}

/** Holds the cooperations of a file against what is here; nothing if a newer version wrote it. */
export async function planOf(
  cooperations: readonly Cooperation[],
  shelf: Shelf,
): Promise<LoadPlan | undefined> {
  const meetings = await Promise.all(cooperations.map((one) => shelf.meet(one)));
  if (meetings.includes("newer")) return undefined;
  const those = (wanted: string) => cooperations.filter((_, at) => meetings[at] === wanted);
  return { same: those("same").length, writes: those("new"), conflicts: those("different") };
}

/** The plan after the first conflict was decided. */
export function decided(
  { same, writes, conflicts }: LoadPlan,
  decision: Decision,
  asCopy: (cooperation: Cooperation) => Cooperation,
): LoadPlan {
  const [conflict, ...further] = conflicts;
  if (!conflict || decision === "keep") return { same, writes, conflicts: further };
  const wanted = decision === "copy" ? asCopy(conflict) : conflict;
  return { same, writes: [...writes, wanted], conflicts: further };
}
