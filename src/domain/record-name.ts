import type { Entry } from "./records.ts";
import type { ListField } from "./shape.ts";

/** What a record is called: its first required text that holds something. */
export function nameOfRecord({ fields }: ListField, record: Entry): string {
  const values = record as Readonly<Record<string, unknown>>;
  const named = Object.entries(fields)
    .filter(([, { kind, required }]) => required && (kind === "text" || kind === "long"))
    .map(([id]) => values[id])
    .find((value) => typeof value === "string" && value.trim() !== "");
  return typeof named === "string" ? named.trim() : "";
}

/** The record of a list that bears the same name. */
export function namesake<T extends Entry>(
  field: ListField,
  record: Entry,
  list: readonly T[],
): T | undefined {
  const name = nameOfRecord(field, record);
  return name === "" ? undefined : list.find((one) => nameOfRecord(field, one) === name);
}
