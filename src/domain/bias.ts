import { daysBetween } from "./day.ts";
import { filled } from "./context.ts";
import type { Search } from "./fields/search.ts";
import { recordsOf } from "./records.ts";
import { meanOf, sumOf } from "./rounding.ts";
import { type Candidate, selectedCandidates, seriouslyCompared, standingsOf } from "./utility.ts";

export const WARNING_IDS = ["W1", "W2", "W3", "W4", "W5", "W6", "W7", "W8", "W9"] as const;
export type WarningId = (typeof WARNING_IDS)[number];

/** A warning against the obvious choice (section 3.2), with what its sentence names. */
export interface BiasWarning {
  readonly id: WarningId;
  readonly params?: Readonly<Record<string, string | number>>;
  /** Dismissed by a person with a reason; it stays listed. */
  readonly dismissed: boolean;
}

/** Days within which a selection counts as hasty (W5). */
const HASTY_DAYS = 14;
/** Companies that should have been compared seriously (W5, c2-04). */
const SERIOUS_COMPARISONS = 3;
/** Difference of mean scores that looks like a bonus for the acquainted (W8). */
const ACQUAINTANCE_BONUS = 1.5;

type Check = (search: Search) => BiasWarning["params"] | undefined;

/** Section 3.2: all warnings whose condition holds, in their order. */
export function biasWarnings(search: Search): readonly BiasWarning[] {
  const dismissed = recordsOf(search.dismissedWarnings).map(({ warning }) => warning);
  return WARNING_IDS.flatMap((id) => {
    const params = CHECKS[id](search);
    return params ? [{ id, params, dismissed: dismissed.includes(id) }] : [];
  });
}

/** Is one of these warnings raised and not dismissed? */
export function hasOpenWarning(search: Search, ids: readonly WarningId[]): boolean {
  return biasWarnings(search).some(({ id, dismissed }) => !dismissed && ids.includes(id));
}

const CHECKS: Readonly<Record<WarningId, Check>> = {
  W1: (search) => {
    const ranks = ranksOf(search);
    const concerned = recordsOf(search.candidates).filter(
      (candidate) => isSelected(search, candidate) || ranks.get(candidate.id) === 1,
    );
    return named(
      concerned.find(({ relationType }) => isOneOf(relationType, "private", "financial")),
    );
  },
  W2: (search) =>
    filled(search.secondOpinion?.person)
      ? undefined
      : named(
          selectedCandidates(search).find(({ relationType }) =>
            isOneOf(relationType, "personal", "business", "formerEmployee"),
          ),
        ),
  W3: (search) => {
    const favorite = favoriteOf(search);
    if (!favorite || !isSelected(search, favorite)) return undefined;
    const rank = ranksOf(search).get(favorite.id) ?? null;
    return rank !== null && rank > 1 ? { n: rank } : undefined;
  },
  W4: (search) => {
    const favorite = favoriteOf(search);
    if (!favorite) return undefined;
    const ranks = ranksOf(search);
    const first = recordsOf(search.candidates).find(({ id }) => ranks.get(id) === 1);
    const criteria = recordsOf(search.criteria);
    const unscored = criteria.some(({ id }) => favorite.scores?.[id]?.value == null);
    const lessProved = first && evidences(favorite) < evidences(first);
    return (criteria.length > 0 && unscored) || lessProved ? {} : undefined;
  },
  W5: (search) => {
    if ((search.selectedIds ?? []).length === 0) return undefined;
    const { selectedOn, timebox } = search;
    const hasty =
      filled(selectedOn) &&
      filled(timebox?.from) &&
      daysBetween(timebox.from, selectedOn) <= HASTY_DAYS;
    return hasty || seriouslyCompared(search) < SERIOUS_COMPARISONS ? {} : undefined;
  },
  W6: (search) => {
    const musts = recordsOf(search.mustCriteria);
    for (const candidate of selectedCandidates(search)) {
      const failed = musts.find(({ id }) => candidate.mustChecks?.[id] === "no");
      if (failed) return { company: candidate.name ?? "", must: failed.text ?? "" };
    }
    return undefined;
  },
  W7: (search) => {
    const candidates = recordsOf(search.candidates).filter(({ relationType }) => relationType);
    const known = candidates.every(({ relationType }) => relationType !== "none");
    return candidates.length > 0 && known ? {} : undefined;
  },
  W8: (search) => {
    const candidates = recordsOf(search.candidates);
    const known = softScores(search, candidates.filter(isKnown));
    const unknown = softScores(
      search,
      candidates.filter(({ relationType }) => relationType === "none"),
    );
    if (known.mean === null || unknown.mean === null) return undefined;
    const favoured = known.mean - unknown.mean >= ACQUAINTANCE_BONUS;
    return favoured && known.evidenceShare < unknown.evidenceShare ? {} : undefined;
  },
  W9: (search) => (recordsOf(search.weightChanges).length > 0 ? {} : undefined),
};

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

function favoriteOf(search: Search): Candidate | undefined {
  const favorite = search.gutFavorite?.trim().toLowerCase();
  if (!favorite) return undefined;
  return recordsOf(search.candidates).find(
    ({ name }) => (name ?? "").trim().toLowerCase() === favorite,
  );
}

function evidences(candidate: Candidate): number {
  return sumOf(
    Object.values(candidate.scores ?? {}).map((score) => (filled(score?.evidence) ? 1 : 0)),
  );
}

function ranksOf(search: Search): ReadonlyMap<string, number | null> {
  return new Map(standingsOf(search).map(({ id, rank }) => [id, rank]));
}

function isSelected(search: Search, { id }: Candidate): boolean {
  return (search.selectedIds ?? []).includes(id);
}

function isOneOf<T extends string>(value: T | "" | null | undefined, ...options: T[]): boolean {
  return options.some((option) => option === value);
}

function named(candidate: Candidate | undefined): BiasWarning["params"] | undefined {
  return candidate && { company: candidate.name ?? "" };
}
