import type { PhaseId } from "#domain/phase.ts";

/** Where a missing value is entered: a field, the master data, or the wording of the clause itself. */
export type GapPlace =
  | { readonly kind: "field"; readonly phase: PhaseId; readonly fieldId: string }
  | { readonly kind: "base" }
  | { readonly kind: "own" };

/** A stretch of a clause: text, or a gap with the place where it is closed. */
export interface Piece {
  readonly text: string;
  readonly gap?: GapPlace | undefined;
}

export type Pieces = readonly Piece[];

export function plain(text: string): Pieces {
  return [{ text }];
}

export function textOf(pieces: Pieces): string {
  return pieces.map(({ text }) => text).join("");
}

/** Puts values into the braces of a sentence, in their order. */
export function fillIn(sentence: string, ...values: readonly Pieces[]): Pieces {
  const literals = sentence.split(/\{[^}]*\}/);
  return literals.flatMap((literal, index): Pieces => {
    const value = index < literals.length - 1 ? values[index] : undefined;
    const [before, after] = [values[index - 1], value].map(
      (one) => one !== undefined && isList(one),
    );
    const start = before ? literal.replace(/^([.;]) /, "$1\n") : literal;
    const text = after ? start.trimEnd() : start;
    return [...(text ? plain(text) : []), ...(value ?? [])];
  });
}

/** Entries in one sentence, or each on a line of its own. */
export function listed(entries: readonly Pieces[]): Pieces {
  if (entries.length < 2) return entries[0] ?? [];
  return entries.flatMap((entry, index): Pieces => [
    { text: `${index > 0 ? ";" : ""}${LINE}` },
    ...entry,
  ]);
}

/** Entries one after the other in the same line. */
export function inline(entries: readonly Pieces[], between = "; "): Pieces {
  return entries.flatMap((entry, index): Pieces =>
    index > 0 ? [{ text: between }, ...entry] : entry,
  );
}

/** Sentences one after the other; a long one with lines of its own stays apart from the next. */
export function sentences(...parts: readonly Pieces[]): Pieces {
  const said = parts.filter((part) => textOf(part).trim() !== "");
  const hasLines = said.some((part) => textOf(part).includes("\n"));
  return inline(said, hasLines ? "\n" : " ");
}

/** Begins an entry on a line of its own; paper makes a list of these lines. */
export const LINE = "\n– ";

function isList(pieces: Pieces): boolean {
  return pieces[0]?.text.startsWith(LINE) ?? false;
}
