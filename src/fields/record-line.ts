import type { AnyFieldWords } from "#content/any-words.ts";
import { needsFields } from "#domain/fields/needs.ts";
import type { Field, Fields, Option } from "#domain/shape.ts";
import { formatDate, formatMoney, formatNumber } from "#ui/form/formatted-value.ts";

import type { NamingEnv } from "./fields-env.ts";
import { sayGoal } from "./goal-line.ts";
import { targetLabel } from "./targets.ts";

/** Parts of a line beside its title; more would not be read. */
const PARTS = 4;
/** Longer texts stay inside the record. */
const SHORT = 60;
/** Longer titles are cut. */
const TITLE = 140;

type Values = Readonly<Record<string, unknown>>;

/** What a record is called: its first text or choice that holds something. */
export function titleOf(
  fields: Fields,
  words: AnyFieldWords,
  values: Values,
  env: NamingEnv,
): string | undefined {
  const naming = namingField(fields, values);
  const field = naming && fields[naming];
  return field && shortened(said(field, words.fields?.[naming], values[naming], env));
}

/** A running log is told by what happened; that may be a long text. */
function shortened(text: string | undefined): string | undefined {
  if (text === undefined || text.length <= TITLE) return text;
  // The cut must not leave half a character behind.
  return `${text
    .slice(0, TITLE)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trimEnd()} …`;
}

/** The record in one line below its title. */
export function summaryOf(
  fields: Fields,
  words: AnyFieldWords,
  values: Values,
  env: NamingEnv,
): string | undefined {
  if (fields === needsFields.goals.fields) return goalLine(words, values, env);
  const naming = namingField(fields, values);
  const parts = Object.entries(fields)
    .filter(([id]) => id !== naming)
    .flatMap(([id, field]) => {
      const own = words.fields?.[id];
      const text = said(field, own, values[id], env);
      if (!text || text.length > SHORT) return [];
      const needsLabel = ["number", "money", "date", "rating"].includes(field.kind);
      if (!needsLabel || !own) return text;
      return `${own.label}${own.label.endsWith("?") ? "" : ":"} ${text}`;
    });
  return parts.slice(0, PARTS).join(" · ") || undefined;
}

/** „von 14 auf 8 Stillstände bis 31.12.2025 · gemeinsames Ziel · hoch“. */
function goalLine(words: AnyFieldWords, values: Values, env: NamingEnv): string | undefined {
  const { fields } = needsFields.goals;
  const say = (id: keyof typeof fields) => said(fields[id], words.fields?.[id], values[id], env);
  return (
    [sayGoal(values, env), say("owner"), say("priority")].filter(Boolean).join(" · ") || undefined
  );
}

function namingField(fields: Fields, values: Values): string | undefined {
  const candidates = Object.entries(fields).filter(([, { kind }]) =>
    ["text", "long", "choice", "ref", "number", "date"].includes(kind),
  );
  const isFilled = ([id]: readonly [string, Field]) => Boolean(values[id]) || values[id] === 0;
  // An entry of a log begins with its day and is told by what happened.
  const naming = candidates[0]?.[1].kind === "date" ? "long" : "text";
  const texts = candidates.filter(([, { kind, required }]) => kind === naming && required);
  return (texts.find(isFilled) ?? candidates.find(isFilled))?.[0];
}

function optionText(words: AnyFieldWords | undefined, option: Option): string {
  return words?.options?.[String(option)] ?? String(option);
}

/** A value in words; nothing for what is empty or needs a form of its own. */
export function said(
  field: Field,
  words: AnyFieldWords | undefined,
  value: unknown,
  env: NamingEnv,
): string | undefined {
  if (value === null || value === undefined || value === "" || value === false) return undefined;
  const { locale } = env.content;
  switch (field.kind) {
    case "choice":
      return optionText(words, value as Option);
    case "multi":
      return (value as readonly Option[]).map((one) => optionText(words, one)).join(", ");
    case "ref":
      return targetLabel(field.to, value as string, env);
    case "refs":
      return (value as readonly string[]).map((id) => targetLabel(field.to, id, env)).join(", ");
    case "number":
      return formatNumber(value as number, locale);
    case "money":
      return formatMoney(value as number, locale);
    case "date":
      return formatDate(value as string, locale);
    case "rating":
      return formatNumber(value as number, locale);
    case "bool":
      return words?.label;
    case "text":
    case "long":
      return value as string;
    default:
      return undefined;
  }
}
