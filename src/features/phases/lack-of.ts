import type { AnyFieldWords } from "#content/any-words.ts";
import type { Content } from "#content/content.ts";
import { wordsAt } from "#content/problem-text.ts";
import type { FieldState } from "#domain/assess.ts";
import type { Problem } from "#domain/problem.ts";
import { type Entry, recordsOf } from "#domain/records.ts";
import type { Fields } from "#domain/shape.ts";

/** Something a field lacks: what it is called, and its place below the phase. */
export interface Lack {
  readonly path: readonly string[];
  readonly label: string;
}

/** The question as long as it has no answer; once a list has records, the record and its gap. */
export function lackOf(state: FieldState, words: AnyFieldWords, content: Content): readonly Lack[] {
  const inRecords = state.problems.filter(({ path }) => path.length > 0);
  if (state.field.kind !== "list" || inRecords.length < state.problems.length)
    return [{ path: [state.id], label: words.label }];
  const { fields } = state.field;
  return oncePerRecord(inRecords).map(({ path }) => {
    const part = wordsAt(words, path);
    const record = recordLabel(state.value, fields, path[0] ?? "", words, content);
    return {
      path: [state.id, ...path],
      label: part && part !== words ? `${record}, ${part.label}` : record,
    };
  });
}

/** A record is named by its first gap; the others show when it is opened. */
function oncePerRecord(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(
    ({ path }, index) => problems.findIndex((other) => other.path[0] === path[0]) === index,
  );
}

function recordLabel(
  value: unknown,
  fields: Fields,
  id: string,
  words: AnyFieldWords,
  content: Content,
): string {
  const records = recordsOf(value as readonly (Entry & Readonly<Record<string, unknown>>)[]);
  const index = records.findIndex((record) => record.id === id);
  const record: Readonly<Record<string, unknown>> = { ...records[index] };
  const naming = Object.keys(fields).find(
    (key) => fields[key]?.kind === "text" && fields[key].required && record[key],
  );
  if (naming) return String(record[naming]);
  return content.screens.field.entryFallback(words.entry ?? words.label, index + 1);
}
