import type { ProblemCode } from "#domain/problem.ts";
import type { Field } from "#domain/shape.ts";
import { formatDate, formatMoney, formatNumber } from "#ui/form/formatted-value.ts";
import { parseDate, parseMoney, parseNumber } from "#ui/form/typed-value.ts";

/** What a form hands over: the value as it is stored, or the text that was not understood. */
export interface Understood {
  readonly value: unknown;
  readonly notUnderstood?: string;
}

/** A stored value as the controls of a form hold it. */
export function toForm(field: Field, value: unknown, locale: string): unknown {
  switch (field.kind) {
    case "number":
      return typeof value === "number" ? formatNumber(value, locale) : "";
    case "money":
      return typeof value === "number" ? formatMoney(value, locale) : "";
    case "date":
      return typeof value === "string" ? formatDate(value, locale) : "";
    case "bool":
      return value === true;
    case "multi":
    case "refs":
      return Array.isArray(value) ? value : [];
    case "rating":
      return value ?? null;
    default:
      return value ?? "";
  }
}

/** What stands in a control as the value to be stored. */
export function fromForm(field: Field, held: unknown): Understood {
  switch (field.kind) {
    case "number":
      return understood(held, parseNumber, null);
    case "money":
      return understood(held, parseMoney, null);
    case "date":
      return understood(held, parseDate, "");
    case "rating":
      return { value: typeof held === "number" ? held : null };
    case "bool":
      return { value: held === true };
    default:
      return { value: held ?? "" };
  }
}

/** What is said about a text that was not understood. */
export function misunderstanding(field: Field): ProblemCode {
  if (field.kind === "date" || field.kind === "money") return field.kind;
  return "number";
}

function understood(held: unknown, parse: (typed: string) => unknown, empty: unknown): Understood {
  const typed = typeof held === "string" ? held : "";
  const parsed = parse(typed);
  return parsed === undefined ? { value: empty, notUnderstood: typed } : { value: parsed ?? empty };
}
