import type { Search } from "./fields/search.ts";
import { recordsOf } from "./records.ts";
import { meanOf } from "./rounding.ts";
import { standingsOf } from "./utility.ts";

/** Legal forms and the like: they tell nothing about who it is. */
const TELLS_NOTHING = new Set(["gmbh", "mbh", "gbr", "ohg", "kgaa", "und", "der", "die", "das"]);
/** Shorter parts of a name stand in too many other words. */
const TELLING_LENGTH = 3;
/** Endings a name takes in a sentence. */
const ENDINGS = ["", "s", "es", "n"] as const;
/** Takes the place of a word that would betray a company without being its name. */
const MASK = "…";

/** A company behind a letter. */
export interface Alias {
  readonly alias: string;
  readonly name: string;
  /** What else would betray it: the person to talk to, the place. */
  readonly others: readonly string[];
}

/**
 * The blind view (section 3.2): ids in an order that only the seed decides, so that neither the
 * order of the list nor that of the ranks betrays who is who.
 */
export function blindOrder(ids: readonly string[], seed: string): readonly string[] {
  return ids.toSorted((a, b) => mixed(seed + a) - mixed(seed + b));
}

/** A, B, … Z, then AA, AB … */
export function letterAt(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : letterAt(Math.floor(index / 26) - 1) + letter;
}

/** A text in which companies go by their letters. */
export function withoutNames(text: string, companies: readonly Alias[]): string {
  const whole = companies.reduce(
    (masked, { name, alias }) => (name.trim() ? replaced(masked, name.trim(), alias) : masked),
    text,
  );
  const telling = tellingWords(companies);
  const masked = whole.replaceAll(
    /[\p{L}\p{N}]+/gu,
    (word) => telling.get(word.toLowerCase()) ?? word,
  );
  return companies.reduce(
    (short, { alias }) => short.replaceAll(`${alias} ${alias}`, alias),
    masked,
  );
}

/** How companies one knows and companies one does not know are placed (section 3.2). */
export interface Placing {
  readonly count: number;
  readonly best: number;
  readonly mean: number;
}

export function placings(search: Search): {
  readonly known: Placing | null;
  readonly unknown: Placing | null;
} {
  const standings = standingsOf(search);
  const ranksWhere = (holds: (relation: string | null | undefined) => boolean) =>
    recordsOf(search.candidates)
      .filter(({ relationType }) => holds(relationType))
      .flatMap((candidate) => standings.find(({ id }) => id === candidate.id)?.rank ?? []);
  return {
    known: placing(ranksWhere((relation) => Boolean(relation) && relation !== "none")),
    unknown: placing(ranksWhere((relation) => relation === "none")),
  };
}

function placing(ranks: readonly number[]): Placing | null {
  const mean = meanOf(ranks);
  return mean === null ? null : { count: ranks.length, best: Math.min(...ranks), mean };
}

/** Words that betray a company, each with what stands in its place. */
function tellingWords(companies: readonly Alias[]): ReadonlyMap<string, string> {
  const telling = new Map<string, string>();
  for (const { alias, name, others } of companies) {
    for (const word of wordsOf(name)) telling.set(word, telling.has(word) ? MASK : alias);
    for (const word of others.flatMap(wordsOf)) if (!telling.has(word)) telling.set(word, MASK);
  }
  return new Map(
    [...telling].flatMap(([word, instead]) => ENDINGS.map((end) => [word + end, instead] as const)),
  );
}

function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words)].filter(
    (word) => word.length >= TELLING_LENGTH && !TELLS_NOTHING.has(word),
  );
}

function replaced(text: string, part: string, instead: string): string {
  const at = text.toLowerCase().indexOf(part.toLowerCase());
  if (at === -1) return text;
  const rest = replaced(text.slice(at + part.length), part, instead);
  return text.slice(0, at) + instead + rest;
}

/** A number that looks like chance but depends on the text alone (FNV-1a). */
function mixed(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  // A last stir, so that texts that differ only at the end lie far apart.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
