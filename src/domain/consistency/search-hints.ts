import { filled } from "../context.ts";
import type { Cycle } from "../cooperation.ts";
import { isSkipped } from "../progress.ts";
import { recordById, recordsOf } from "../records.ts";
import type { Criterion } from "../utility.ts";
import { type HintRule, isBegun } from "./hint.ts";

/** K01: a goal of high priority that no criterion and no must is linked with. */
export const forgottenGoals: HintRule = ({ cycle }) => {
  const { needs, search } = cycle;
  if (isSkipped("search", cycle) || !isBegun("search", cycle)) return [];
  const linked = new Set(
    [...recordsOf(search.criteria), ...recordsOf(search.mustCriteria)].flatMap(
      ({ linkedGoals }) => linkedGoals ?? [],
    ),
  );
  return recordsOf(needs.goals)
    .filter(({ id, priority }) => priority === 1 && !linked.has(id))
    .map(({ id, title }) => ({
      key: id,
      params: { goal: title ?? "" },
      place: { phase: "search", fieldId: "criteria" },
    }));
};

/** K02: a criterion that is linked with no goal and no competence gap. */
export const looseCriteria: HintRule = ({ cycle }) =>
  isSkipped("search", cycle)
    ? []
    : recordsOf(cycle.search.criteria)
        .filter(
          (criterion) =>
            filled(criterion.label) && !hasGoal(criterion, cycle) && !fillsGap(criterion, cycle),
        )
        .map(({ id, label }) => ({
          key: id,
          params: { criterion: label ?? "" },
          place: { phase: "search", fieldId: "criteria" },
          recordId: id,
        }));

function hasGoal({ linkedGoals }: Criterion, { needs }: Cycle): boolean {
  return (linkedGoals ?? []).some((id) => recordById(needs.goals, id));
}

/**
 * A criterion taken from the proposals notes the entry it came from. One written by hand, or read
 * from a file that knows no origins, belongs to a gap whose name it contains.
 */
function fillsGap({ origin, label }: Criterion, { needs }: Cycle): boolean {
  const id = origin?.recordId;
  const isFrom = (field: string, list: Parameters<typeof recordById>[0]) =>
    origin?.field === field && recordById(list, id) !== undefined;
  return (
    isFrom("needs.competencies", needs.competencies) ||
    isFrom("needs.digitalProjects", needs.digitalProjects) ||
    isFrom("needs.goals", needs.goals) ||
    recordsOf(needs.competencies).some(
      ({ name, level, intent }) =>
        (level === "missing" || intent === "source") &&
        filled(name) &&
        (label ?? "").toLowerCase().includes(name.trim().toLowerCase()),
    )
  );
}
