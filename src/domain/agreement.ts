import type { Structures } from "./fields/structures.ts";
import { recordsOf } from "./records.ts";

/** The 25 points of the agreement (section 3.3) and whether they should not stay open (★). */
export const CLAUSES = [
  { id: "cl-01", critical: true },
  { id: "cl-02", critical: false },
  { id: "cl-03", critical: true },
  { id: "cl-04", critical: true },
  { id: "cl-05", critical: false },
  { id: "cl-06", critical: true },
  { id: "cl-07", critical: true },
  { id: "cl-08", critical: true },
  { id: "cl-09", critical: true },
  { id: "cl-10", critical: true },
  { id: "cl-11", critical: false },
  { id: "cl-12", critical: true },
  { id: "cl-13", critical: true },
  { id: "cl-14", critical: true },
  { id: "cl-15", critical: true },
  { id: "cl-16", critical: false },
  { id: "cl-17", critical: false },
  { id: "cl-18", critical: true },
  { id: "cl-19", critical: true },
  { id: "cl-20", critical: true },
  { id: "cl-21", critical: true },
  { id: "cl-22", critical: true },
  { id: "cl-23", critical: false },
  { id: "cl-24", critical: false },
  { id: "cl-25", critical: false },
] as const;
export type ClauseId = (typeof CLAUSES)[number]["id"];

/** Ids of the ★ clauses that are still open; a clause nobody touched is open. */
export function openCriticalClauses(structures: Structures): readonly ClauseId[] {
  const settled = recordsOf(structures.clauses)
    .filter(({ status }) => status && status !== "open")
    .map(({ clauseId }) => clauseId);
  return CLAUSES.filter(({ id, critical }) => critical && !settled.includes(id)).map(
    ({ id }) => id,
  );
}

/** Written ground, from the letter of intent upwards (G34). */
export function isWritten(structures: Structures): boolean {
  const kind = structures.agreement?.kind;
  return kind === "loi" || kind === "draft" || kind === "reviewed" || kind === "signed";
}
