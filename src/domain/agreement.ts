import type { Structures } from "./fields/structures.ts";
import type { LegalHintId } from "./legal-hint.ts";
import { type Identified, recordsOf, withChange, withRecord } from "./records.ts";

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

/** The legal hints a point of the agreement cites (section 3.3, column „Filled from“). */
const CITED: Readonly<Partial<Record<ClauseId, readonly LegalHintId[]>>> = {
  "cl-12": ["L07"],
  "cl-13": ["L04"],
  "cl-14": ["L09"],
  "cl-15": ["L05", "L06"],
  "cl-16": ["L01", "L10"],
  "cl-19": ["L08"],
  "cl-20": ["L11"],
  "cl-24": ["L07"],
};

export function hintsOfClause(id: ClauseId): readonly LegalHintId[] {
  return CITED[id] ?? [];
}

export type ClauseRecord = Identified<NonNullable<Structures["clauses"]>[number]>;
export type ClauseStatus = NonNullable<ClauseRecord["status"]>;

/** What was entered about a point; nothing while nobody touched it. */
export function clauseRecord(structures: Structures, id: ClauseId): ClauseRecord | undefined {
  return recordsOf(structures.clauses).find(({ clauseId }) => clauseId === id);
}

/** A clause nobody touched is open. */
export function statusOf(record: ClauseRecord | undefined): Exclude<ClauseStatus, ""> {
  return record?.status || "open";
}

/**
 * The clauses with one of them changed; one that nobody touched gets a record of its own.
 */
export function withClause(
  clauses: Structures["clauses"],
  clauseId: ClauseId,
  change: (record: ClauseRecord) => Partial<ClauseRecord>,
): NonNullable<Structures["clauses"]> {
  const known = recordsOf(clauses).find((record) => record.clauseId === clauseId);
  if (known) return withChange(recordsOf(clauses), known.id, change(known));
  const fresh: ClauseRecord = { id: clauseId, clauseId, status: "open", text: "" };
  return withRecord(recordsOf(clauses), { ...fresh, ...change(fresh) });
}

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
