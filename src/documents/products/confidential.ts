import type { Needs } from "#domain/fields/needs.ts";
import type { Identified } from "#domain/records.ts";

export type Competence = Identified<NonNullable<Needs["competencies"]>[number]>;

/** What leaves the house on no paper: the core, and what is meant to be kept. */
export function isProtected({ isCore, intent }: Competence): boolean {
  return Boolean(isCore) || intent === "keep";
}
