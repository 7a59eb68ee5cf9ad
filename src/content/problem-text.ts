import type { Problem, ProblemCode } from "#domain/problem.ts";

import type { AnyFieldWords } from "./any-words.ts";
import { fill } from "./fill.ts";

/** Codes that any field can have; a field may bring its own sentence for all of them. */
const GENERAL: readonly ProblemCode[] = [
  "required",
  "tooShort",
  "tooFew",
  "tooMany",
  "choice",
  "outOfRange",
];

/** The sentence for a problem: the field's own where the specification gives one. */
export function problemText(
  problems: Readonly<Record<ProblemCode, string>>,
  words: AnyFieldWords | undefined,
  { code, path, params }: Problem,
): string {
  const own = wordsAt(words, path);
  const special = own?.errors?.[code] ?? (GENERAL.includes(code) ? own?.error : undefined);
  return fill(special ?? problems[code], params);
}

/** The words of what a path below a field names; record ids are passed over. */
export function wordsAt(
  words: AnyFieldWords | undefined,
  path: readonly string[],
): AnyFieldWords | undefined {
  let found = words;
  for (const part of path) found = found?.fields?.[part] ?? found?.value?.fields?.[part] ?? found;
  return found;
}
