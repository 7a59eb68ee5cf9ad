import type { Entry } from "./records.ts";
import type { Field, ListField } from "./shape.ts";

const TEXTS: readonly Field["kind"][] = ["text", "long"];
const CHOICES: readonly Field["kind"][] = ["ref", "choice"];

/** What a record is called: its first required text. Empty where it is told by who or which kind. */
export function nameOfRecord({ fields }: ListField, record: Entry): string {
  const first = Object.entries(fields).find(
    ([, { kind, required }]) => required && [...TEXTS, ...CHOICES].includes(kind),
  );
  return first && TEXTS.includes(first[1].kind) ? said(record, first[0]) : "";
}

/** Who and which kind a record is about, the most telling first; a list begins with that. */
export function kindOfRecord({ fields }: ListField, record: Entry): readonly string[] {
  return Object.entries(fields)
    .filter(([, { kind, required }], index) => CHOICES.includes(kind) && (required || index === 0))
    .map(([id]) => said(record, id));
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

function said(record: Entry, id: string): string {
  const value = (record as Readonly<Record<string, unknown>>)[id];
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}
