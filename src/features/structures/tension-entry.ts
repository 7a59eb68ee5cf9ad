import type { Structures } from "#domain/fields/structures.ts";
import type { Identified } from "#domain/records.ts";

export type TensionRecord = Identified<NonNullable<Structures["tensions"]>[number]>;

/** A tension with its number in the list and what it is called. */
export interface TensionEntry {
  readonly record: TensionRecord;
  readonly number: number;
  readonly title: string;
}
