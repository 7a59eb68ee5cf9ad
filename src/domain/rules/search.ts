import { biasWarnings, hasSecondOpinion } from "../bias.ts";
import { filled } from "../context.ts";
import { daysBetween } from "../day.ts";
import type { Search } from "../fields/search.ts";
import { MIN_REASON } from "../checklist.ts";
import { type Problem, problem } from "../problem.ts";
import { recordById, recordsOf } from "../records.ts";
import { rounded, sumOf } from "../rounding.ts";
import { deviatesFromComparison, selectedCandidates, standingsOf } from "../utility.ts";
import type { Rules } from "./rule.ts";

/** More musts than this leave hardly anybody. */
const MANY_MUSTS = 6;
/** A search shorter than this is short, in days. */
const SHORT_SEARCH = 14;
/** Fewer channels are no search (section 2.2). */
const MIN_CHANNELS = 2;
/** Companies one should compare at least. */
const GOOD_COMPARISON = 3;
const OWN_CIRCLE: readonly string[] = ["ownContacts", "recommendation"];

/** Section 2.2, column „Rule → error“. */
export const searchRules: Rules<Search> = {
  mustCriteria: {
    hint: (musts) => (musts.length > MANY_MUSTS ? [problem("manyMusts")] : []),
  },
  criteria: {
    check: (criteria) => [
      ...recordsOf(criteria)
        .filter(({ weight }) => weight != null && weight <= 0)
        .map(({ id }) => problem("weightZero", [id, "weight"])),
      ...weightProblem(criteria),
    ],
  },
  weightsFixedOn: {
    check: (fixedOn, { firstScoreOn, weightChanges }) =>
      filled(firstScoreOn) && fixedOn > firstScoreOn && recordsOf(weightChanges).length === 0
        ? [problem("weightsAfterScore")]
        : [],
  },
  timebox: {
    check: ({ from, to }) =>
      filled(from) && filled(to) && to <= from ? [problem("dateOrder", ["to"])] : [],
    hint: ({ from, to }) =>
      filled(from) && filled(to) && to > from && daysBetween(from, to) < SHORT_SEARCH
        ? [problem("shortSearch", ["to"])]
        : [],
  },
  channels: {
    check: (channels) => (channels.length < MIN_CHANNELS ? [problem("tooFew")] : []),
    hint: (channels) =>
      channels.length > 0 && channels.every((channel) => OWN_CIRCLE.includes(channel))
        ? [problem("ownCircle")]
        : [],
  },
  candidates: {
    check: (candidates) => {
      const names = recordsOf(candidates).map(({ name }) => (name ?? "").trim().toLowerCase());
      return recordsOf(candidates)
        .filter((_, index) => names[index] !== "" && names.indexOf(names[index] ?? "") < index)
        .map(({ id }) => problem("duplicate", [id, "name"]));
    },
    hint: (candidates) => [
      ...(candidates.length < GOOD_COMPARISON ? [problem("fewCandidates")] : []),
      ...recordsOf(candidates).flatMap(({ id, scores }) =>
        Object.entries(scores ?? {})
          .filter(([, score]) => isBlunt(score?.value) && !filled(score?.evidence))
          .map(([criterionId]) => problem("bluntScore", [id, "scores", criterionId])),
      ),
    ],
  },
  secondOpinion: {
    required: needsSecondOpinion,
    // Warnings ask for one more often than it is required.
    shown: (search) =>
      needsSecondOpinion(search) ||
      hasSecondOpinion(search) ||
      biasWarnings(search).some(({ id }) => id === "W1" || id === "W2"),
  },
  talks: {
    check: (talks, _search, { today }) =>
      recordsOf(talks)
        .filter(({ date }) => filled(date) && date > today)
        .map(({ id }) => problem("futureDate", [id, "date"])),
  },
  trial: {
    check: ({ result, note, from, to }): readonly Problem[] => [
      ...(result === "none" && (note ?? "").trim().length < MIN_REASON
        ? [problem("noTrialReason", ["note"])]
        : []),
      ...(filled(from) && filled(to) && to < from ? [problem("dateOrder", ["to"])] : []),
    ],
  },
  selectedIds: {
    check: (ids, { candidates }) =>
      ids.every((id) => recordById(candidates, id)) ? [] : [problem("refMissing")],
    hint: (_ids, search) => {
      const failed = standingsOf(search).filter(({ mustFailed }) => mustFailed);
      return selectedCandidates(search)
        .filter(({ id }) => failed.some((standing) => standing.id === id))
        .map(({ name }) => problem("failedMust", [], { company: name ?? "" }));
    },
  },
  deviationReason: { required: deviatesFromComparison },
};

/** Sum of the weights in percent; 100 makes the comparison final. */
export function weightSum(search: Pick<Search, "criteria">): number {
  return rounded(sumOf(recordsOf(search.criteria).map(({ weight }) => weight ?? 0)), 2);
}

function weightProblem(criteria: NonNullable<Search["criteria"]>): readonly Problem[] {
  const sum = weightSum({ criteria });
  return sum === 100 ? [] : [problem("weightSum", [], { sum })];
}

function needsSecondOpinion(search: Search): boolean {
  return selectedCandidates(search).some(({ relationType }) =>
    ["personal", "private", "financial"].includes(relationType ?? ""),
  );
}

function isBlunt(value: number | null | undefined): boolean {
  return value === 1 || value === 5;
}
