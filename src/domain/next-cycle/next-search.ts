import { CHECKLISTS, type ChecklistAnswers } from "../checklist.ts";
import type { Needs } from "../fields/needs.ts";
import type { Search } from "../fields/search.ts";
import { aboutOrigin } from "../flow/about-origin.ts";
import { recordsOf } from "../records.ts";
import type { Origin } from "../shape.ts";
import type { Carry } from "./marks.ts";

/** Companies that were still being talked to stay in the selection. */
const STILL_OPEN: readonly string[] = ["talk", "shortlist"];

/** Phase 2 of the next cycle (section 6.2). */
export function nextSearch({ old, options }: Carry, needs: Needs): Search {
  if (!options.seekPartner) return { skipped: true };
  const goals = new Set(recordsOf(needs.goals).map(({ id }) => id));
  const linked = (ids: readonly string[] | null | undefined) =>
    (ids ?? []).filter((id) => goals.has(id));
  const choice = old.evaluation.continuation?.choice;
  return {
    ...(choice === "network" ? { partnerCount: "network" as const } : {}),
    ...(choice === "expand" ? { partnerCount: "few" as const } : {}),
    mustCriteria: recordsOf(old.search.mustCriteria).map(asOfNow),
    criteria: recordsOf(old.search.criteria).map(asOfNow),
    candidates: recordsOf(old.search.candidates).filter(({ status }) =>
      STILL_OPEN.includes(status ?? ""),
    ),
  };

  /** What was archived is neither linked nor named as an origin any more. */
  function asOfNow<T extends Traceable>({ origin, ...requirement }: T) {
    const isThere = origin && aboutOrigin({ needs, search: {} }, origin);
    return {
      ...requirement,
      linkedGoals: linked(requirement.linkedGoals),
      ...(isThere && { origin }),
    };
  }
}

interface Traceable {
  readonly linkedGoals?: readonly string[] | null;
  readonly origin?: Origin | null;
}

/** No partner is sought: every item of phase 2 is "nicht relevant", with that reason. */
export function skippedAnswers(reason: string): ChecklistAnswers {
  return Object.fromEntries(
    CHECKLISTS.search.map(({ id }) => [id, { state: "notRelevant" as const, note: reason }]),
  );
}
