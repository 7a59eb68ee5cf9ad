import { daysBetween } from "./day.ts";
import { filled } from "./context.ts";
import type { Search } from "./fields/search.ts";
import { recordsOf } from "./records.ts";
import { meanOf } from "./rounding.ts";
import { type Candidate, selectedCandidates, seriouslyCompared, standingsOf } from "./utility.ts";

export const WARNING_IDS = ["W1", "W2", "W3", "W4", "W5", "W6", "W7", "W8", "W9"] as const;
export type WarningId = (typeof WARNING_IDS)[number];

/** A warning against the obvious choice (section 3.2), with what its sentence names. */
export interface BiasWarning extends Raised {
  readonly id: WarningId;
  /** The entry by which a person dismissed it with a reason; it stays listed. */
  readonly dismissal: Dismissal | undefined;
  /** Neither dismissed nor, where it asks for a second opinion, answered by one. */
  readonly isOpen: boolean;
}

interface Raised {
  /** The facts that raise it. A dismissal is about these and about no others. */
  readonly about: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface Dismissal {
  readonly id: string;
  readonly reason: string;
  readonly date: string;
}

/** Days within which a selection counts as hasty (W5). */
const HASTY_DAYS = 14;
/** Companies that should have been compared seriously (W5, c2-04). */
const SERIOUS_COMPARISONS = 3;
/** Difference of mean scores that looks like a bonus for the acquainted (W8). */
const ACQUAINTANCE_BONUS = 1.5;
/** Means closer than this are the same; they differ only by the arithmetic. */
const SAME = 1e-9;

type Check = (search: Search) => readonly Raised[];

/**
 * Section 3.2: all warnings whose condition holds, in their order. One that names a company stands
 * once for each company it is true of.
 */
export function biasWarnings(search: Search): readonly BiasWarning[] {
  return WARNING_IDS.flatMap((id) =>
    CHECKS[id](search).map((raised) => {
      const dismissal = dismissalOf(id, raised.about, search);
      const isAnswered = id === "W1" && hasSecondOpinion(search);
      return { id, ...raised, dismissal, isOpen: !dismissal && !isAnswered };
    }),
  );
}

/** Is one of these warnings raised, and neither dismissed nor answered? */
export function hasOpenWarning(search: Search, ids: readonly WarningId[]): boolean {
  return biasWarnings(search).some(({ id, isOpen }) => isOpen && ids.includes(id));
}

/** What W1 and W2 ask for: somebody without a tie of their own has looked. */
export function hasSecondOpinion({ secondOpinion }: Search): boolean {
  return filled(secondOpinion?.person);
}

/** The company a person would have chosen at once, if it is among those compared. */
export function favoriteOf(search: Search): Candidate | undefined {
  const favorite = plain(search.gutFavorite);
  if (!favorite) return undefined;
  return recordsOf(search.candidates).find(({ name }) => plain(name) === favorite);
}

const CHECKS: Readonly<Record<WarningId, Check>> = {
  W1: (search) => {
    const first = firstOf(search);
    return recordsOf(search.candidates)
      .filter((candidate) => isSelected(search, candidate) || first.includes(candidate))
      .filter(({ relationType }) => isOneOf(relationType, "private", "financial"))
      .map(tied);
  },
  W2: (search) =>
    hasSecondOpinion(search)
      ? []
      : selectedCandidates(search)
          .filter(({ relationType }) =>
            isOneOf(relationType, "personal", "business", "formerEmployee"),
          )
          .map(tied),
  W3: (search) => {
    const favorite = favoriteOf(search);
    if (!favorite || !isSelected(search, favorite)) return [];
    const rank = standingsOf(search).find(({ id }) => id === favorite.id)?.rank ?? 1;
    return rank > 1 ? [{ about: `${favorite.id} ${rank}`, params: { n: rank } }] : [];
  },
  W4: (search) => {
    const favorite = favoriteOf(search);
    if (!favorite) return [];
    const missing = recordsOf(search.criteria).filter(
      ({ id }) => favorite.scores?.[id]?.value == null,
    ).length;
    const proved = evidences(favorite, search);
    const most = Math.max(proved, ...firstOf(search).map((first) => evidences(first, search)));
    return missing > 0 || proved < most
      ? [{ about: favorite.id, params: { company: favorite.name ?? "", missing, proved, most } }]
      : [];
  },
  W5: (search) => {
    const selected = selectedCandidates(search);
    if (selected.length === 0) return [];
    const { selectedOn, timebox } = search;
    const isHasty =
      filled(selectedOn) &&
      filled(timebox?.from) &&
      daysBetween(timebox.from, selectedOn) <= HASTY_DAYS;
    return isHasty || seriouslyCompared(search) < SERIOUS_COMPARISONS ? [allOf(selected)] : [];
  },
  W6: (search) =>
    selectedCandidates(search).flatMap((candidate) =>
      recordsOf(search.mustCriteria)
        .filter(({ id }) => candidate.mustChecks?.[id] === "no")
        .map(({ id, text }) => ({
          about: `${candidate.id} ${id}`,
          params: { company: candidate.name ?? "", must: text ?? "" },
        })),
    ),
  W7: (search) => {
    const candidates = recordsOf(search.candidates);
    return candidates.length > 0 && candidates.every(isKnown) ? [allOf(candidates)] : [];
  },
  W8: (search) => {
    const candidates = recordsOf(search.candidates);
    const acquaintances = candidates.filter(isKnown);
    const known = softScores(search, acquaintances);
    const unknown = softScores(
      search,
      candidates.filter(({ relationType }) => relationType === "none"),
    );
    if (known.mean === null || unknown.mean === null) return [];
    const isFavoured = known.mean - unknown.mean >= ACQUAINTANCE_BONUS - SAME;
    return isFavoured && known.evidenceShare < unknown.evidenceShare
      ? [{ ...allOf(acquaintances), params: { known: known.mean, unknown: unknown.mean } }]
      : [];
  },
  W9: (search) => {
    const days = [
      ...recordsOf(search.weightChanges).map(({ date }) => date ?? ""),
      ...(filled(search.weightsChangedOn) ? [search.weightsChangedOn] : []),
    ];
    return days.length > 0 ? [{ about: days.toSorted().at(-1) ?? "" }] : [];
  },
};

/** An entry that names no facts is about whatever raises the warning. */
function dismissalOf(id: WarningId, about: string, search: Search): Dismissal | undefined {
  const entry = recordsOf(search.dismissedWarnings).findLast(
    (one) => one.warning === id && (!filled(one.about) || one.about === about),
  );
  return entry && { id: entry.id, reason: entry.reason ?? "", date: entry.date ?? "" };
}

function softScores(search: Search, candidates: readonly Candidate[]) {
  const soft = recordsOf(search.criteria).filter(({ category }) =>
    isOneOf(category, "reliability", "culture"),
  );
  const scores = candidates.flatMap((candidate) =>
    soft.flatMap(({ id }) => {
      const score = candidate.scores?.[id];
      return score?.value == null ? [] : [{ value: score.value, evidence: score.evidence }];
    }),
  );
  const proved = scores.filter(({ evidence }) => filled(evidence)).length;
  return {
    mean: meanOf(scores.map(({ value }) => value)),
    evidenceShare: scores.length === 0 ? 0 : proved / scores.length,
  };
}

function isKnown({ relationType }: Candidate): boolean {
  return Boolean(relationType) && relationType !== "none";
}

function firstOf(search: Search): readonly Candidate[] {
  const first = standingsOf(search).filter(({ rank }) => rank === 1);
  return recordsOf(search.candidates).filter((candidate) =>
    first.some(({ id }) => id === candidate.id),
  );
}

/** Scores that rest on something, among the criteria there are. */
function evidences(candidate: Candidate, search: Search): number {
  return recordsOf(search.criteria).filter(({ id }) => filled(candidate.scores?.[id]?.evidence))
    .length;
}

function isSelected(search: Search, { id }: Candidate): boolean {
  return (search.selectedIds ?? []).includes(id);
}

function isOneOf<T extends string>(value: T | "" | null | undefined, ...options: T[]): boolean {
  return options.some((option) => option === value);
}

function tied({ id, name, relationType }: Candidate): Raised {
  return { about: `${id} ${relationType}`, params: { company: name ?? "" } };
}

/** Facts that are about several companies, in whatever order they stand. */
function allOf(candidates: readonly Candidate[]): Raised {
  return {
    about: candidates
      .map(({ id }) => id)
      .toSorted()
      .join(" "),
  };
}

function plain(name: string | null | undefined): string {
  return (name ?? "").trim().replaceAll(/\s+/g, " ").toLowerCase();
}
