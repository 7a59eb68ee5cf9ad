import type { Views } from "#content/views.ts";
import { blindOrder, letterAt, withoutNames } from "#domain/blind.ts";
import type { Search } from "#domain/fields/search.ts";
import { recordsOf } from "#domain/records.ts";
import { rounded } from "#domain/rounding.ts";
import { elementId } from "#fields/names.ts";
import { type Candidate, type Criterion, type Standing, standingsOf } from "#domain/utility.ts";

export type ComparisonWords = Views["search"]["comparison"];

/** A company as the comparison shows it: by its name, or behind a letter. */
export interface Compared {
  readonly id: string;
  readonly name: string;
  readonly candidate: Candidate;
  readonly standing: Standing;
}

export interface Comparison {
  readonly search: Search;
  readonly musts: readonly { readonly id: string; readonly label: string }[];
  readonly criteria: readonly Criterion[];
  /** In the order of the list, so that no column moves while a person scores; blind by letter. */
  readonly companies: readonly Compared[];
  /** Best first; then those without a rank, those that fail a must last. */
  readonly ranking: readonly Compared[];
  readonly isBlind: boolean;
  /** A text as it may be shown. */
  readonly said: (text: string) => string;
}

/** Everything the screens of the comparison draw, derived once for each state of the search. */
export function comparisonOf(
  search: Search,
  words: ComparisonWords,
  blindSeed: string | undefined,
): Comparison {
  const standings = standingsOf(search);
  const named = recordsOf(search.candidates).map((candidate, index) => ({
    id: candidate.id,
    name: candidate.name || words.grid.unnamedCompany,
    candidate,
    // One standing for each candidate, in the same order.
    standing: standings[index] as Standing,
  }));
  const companies = blindSeed === undefined ? named : blinded(named, blindSeed, words);
  const aliases = companies.map(({ name, candidate }) => ({
    alias: name,
    name: candidate.name ?? "",
    others: [candidate.contactPerson ?? "", candidate.location ?? ""],
  }));
  return {
    search,
    musts: recordsOf(search.mustCriteria).map(({ id, text }) => ({
      id,
      label: text || words.grid.unnamedMust,
    })),
    criteria: recordsOf(search.criteria),
    companies,
    ranking: companies.toSorted((a, b) => orderOf(a) - orderOf(b)),
    isBlind: blindSeed !== undefined,
    said: (text) => (blindSeed === undefined ? text : withoutNames(text, aliases)),
  };
}

/** Id of an evidence on the page, so that „Was fehlt noch?“ leads to it; behind letters by place. */
export function evidenceIdOf(
  { isBlind, companies }: Comparison,
  companyId: string,
  criterionId: string,
): string {
  const company = isBlind ? String(companies.findIndex(({ id }) => id === companyId)) : companyId;
  return elementId("search", ["candidates", company, "scores", criterionId, "evidence"]);
}

/** Coverages closer to the whole than this are the whole. */
const SAME = 1e-9;

/** The utility is known, but not yet for good. */
export function isPartlyRated({ utility, coverage }: Standing): boolean {
  return utility !== null && coverage < 100 - SAME;
}

/** Where the utility may still lie, in whole points. */
export function rangeOf({ min, max }: Standing): { readonly low: number; readonly high: number } {
  return { low: rounded(min ?? 0), high: rounded(max ?? 100) };
}

function blinded(
  named: readonly Compared[],
  seed: string,
  words: ComparisonWords,
): readonly Compared[] {
  const order = blindOrder(
    named.map(({ id }) => id),
    seed,
  );
  return named
    .toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
    .map((company, index) => ({ ...company, name: words.blind.alias(letterAt(index)) }));
}

function orderOf({ standing }: Compared): number {
  if (standing.mustFailed) return Number.MAX_SAFE_INTEGER;
  return standing.rank ?? Number.MAX_SAFE_INTEGER - 1;
}
