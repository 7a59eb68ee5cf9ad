import type { AnyFieldWords } from "#content/any-words.ts";
import type { Content, LoadedPhase } from "#content/content.ts";
import type { ClausePhrases } from "#content/de/catalogues/clause-phrases.ts";
import { type CycleContext, filled } from "#domain/context.ts";
import type { PhaseId } from "#domain/phase.ts";
import { formatDate, formatNumber } from "#ui/form/formatted-value.ts";

import { type GapPlace, type Pieces, plain } from "./pieces.ts";

/** What the clauses are made of: the data of a cycle and the words around them. */
export interface ClauseSource {
  readonly content: Pick<Content, "locale">;
  readonly phases: Readonly<Record<"needs" | "structures" | "relationship", LoadedPhase>>;
  readonly context: CycleContext;
}

export function phrasesOf({ phases }: ClauseSource): ClausePhrases {
  const { clausePhrases } = phases.structures;
  if (!clausePhrases) throw new Error("The words of phase 3 bring the phrases of the clauses.");
  return clausePhrases;
}

export function gap(source: ClauseSource, what: string, place: GapPlace): Pieces {
  return [{ text: phrasesOf(source).gap(what), gap: place }];
}

export function field(phase: PhaseId, fieldId: string): GapPlace {
  return { kind: "field", phase, fieldId };
}

export const OWN: GapPlace = { kind: "own" };

/** The text without the stop at its end, because the sentence around it brings its own; or a gap. */
export function given(text: string | null | undefined, missing: () => Pieces): Pieces {
  return filled(text) ? plain(bare(text)) : missing();
}

export function bare(text: string): string {
  return text.trim().replace(/[.;:,\s]+$/, "");
}

/** A sentence of its own, with a stop at its end. */
export function sentence(text: string | null | undefined): Pieces {
  if (!filled(text)) return [];
  const trimmed = text.trim();
  return plain(/[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`);
}

export function numberText({ content }: ClauseSource, value: number): string {
  return formatNumber(value, content.locale);
}

export function dateText({ content }: ClauseSource, value: string): string {
  return formatDate(value, content.locale);
}

/** The label of an option, e.g. of a rhythm. */
export function optionText(
  words: AnyFieldWords | undefined,
  option: string | number | null | undefined,
): string {
  return words?.options?.[String(option)] ?? String(option ?? "");
}

export function memberName({ context }: ClauseSource, id: string | null | undefined): string {
  return context.cooperation.partners.find((partner) => partner.id === id)?.name ?? "";
}
