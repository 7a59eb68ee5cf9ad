import { expect, test } from "vitest";

import { type ItemId } from "#domain/checklist.ts";
import type { Cycle } from "#domain/cooperation.ts";
import { contradictions } from "#domain/data-checks.ts";
import type { PhaseId } from "#domain/phase.ts";

import { contextFor } from "./cooperations.ts";

/** Entries beside which „erfüllt“ is believable, and entries it contradicts. */
export interface Evidence {
  readonly supports: Partial<Cycle>;
  readonly contradicts: Partial<Cycle>;
}

/** Both directions for each item of a phase; the second cycle has all of them. */
export function expectEvidence<P extends PhaseId>(phase: P, cases: Record<ItemId<P>, Evidence>) {
  const rows = Object.entries<Evidence>(cases);

  test.each(rows)("%s agrees with entries that support it", (item, { supports }) => {
    expect(contradicted(phase, item, supports)).toEqual([]);
  });

  test.each(rows)("%s contradicts entries that do not", (item, { contradicts }) => {
    expect(contradicted(phase, item, contradicts)).toEqual([item]);
  });
}

/** What is contradicted when exactly this item is answered „erfüllt“. */
export function contradicted(phase: PhaseId, item: string, cycle: Partial<Cycle>) {
  const checklist = { [item]: { state: "fulfilled" as const } };
  return contradictions(phase, contextFor({ number: 2, ...cycle, checklist }));
}
