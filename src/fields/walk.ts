import { type Entry, recordsOf } from "#domain/records.ts";
import type { Field } from "#domain/shape.ts";

/** The description of what a path below a field names; record ids and map keys are passed over. */
export function fieldAt(field: Field | undefined, path: readonly string[]): Field | undefined {
  const [part, ...rest] = path;
  if (part === undefined || !field) return field;
  switch (field.kind) {
    case "record":
      return fieldAt(field.fields[part], rest);
    case "list":
      return rest.length === 0 ? field : fieldAt(field.fields[rest[0] ?? ""], rest.slice(1));
    case "map":
      return fieldAt(field.value, rest);
    default:
      return field;
  }
}

/** A copy of a value with one part changed; records are found by their id. */
export function withPart(value: unknown, path: readonly string[], part: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return part;
  if (Array.isArray(value))
    return recordsOf(value as readonly Entry[]).map((record) =>
      record.id === key ? withPart(record, rest, part) : record,
    );
  const object = (value ?? {}) as Readonly<Record<string, unknown>>;
  return { ...object, [key]: withPart(object[key], rest, part) };
}
