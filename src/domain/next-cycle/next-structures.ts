import { consequencesOf } from "../consequence.ts";
import { contextOf } from "../context.ts";
import { type Cycle, emptyCycle, type Mark } from "../cooperation.ts";
import { addMonths } from "../day.ts";
import type { Structures } from "../fields/structures.ts";
import { triggeredHints } from "../legal-hint.ts";
import { recordsOf } from "../records.ts";
import type { Carry } from "./marks.ts";

/** A legal check older than this should be repeated, in months (section 6.2). */
const CHECK_LASTS = 24;

/** Phase 3 of the next cycle (section 6.2); the joint goals have to be agreed anew. */
export function nextStructures(carry: Carry): Structures {
  const { old, left, joined } = carry;
  const { jointGoals: _reset, ...kept } = old.structures;
  const stillConfirmed = (ids: readonly string[] | null | undefined) =>
    (ids ?? []).filter((id) => !left.includes(id) && !joined.includes(id));
  const structures: Structures = {
    ...kept,
    ...(kept.principles && {
      principles: recordsOf(kept.principles).map((principle) => ({
        ...principle,
        confirmedBy: stillConfirmed(principle.confirmedBy),
      })),
    }),
    ...(kept.clauses && { clauses: amendedClauses(carry) }),
    ...(kept.agreement && {
      agreement: { ...kept.agreement, version: (kept.agreement.version ?? 1) + 1 },
    }),
    evaluationPlan: {
      ...kept.evaluationPlan,
      firstDate: old.evaluation.nextDate || "",
    },
  };
  return { ...structures, ...(kept.legalHints && { legalHints: stillValid(carry, structures) }) };
}

/** Clauses an amendment was decided for are open for wording again. */
function amendedClauses({ old }: Carry): NonNullable<Structures["clauses"]> {
  const amended = consequencesOf(old)
    .filter(
      ({ type, status }) => type === "amendAgreement" && status !== "dropped" && status !== "done",
    )
    .map(({ targetRef }) => targetRef);
  return recordsOf(old.structures.clauses).map((clause) =>
    amended.includes(clause.clauseId) ? { ...clause, status: "drafted" as const } : clause,
  );
}

/** Assessments stay, except for hints whose reason is new in this cycle. */
function stillValid(
  { cooperation, old, options }: Carry,
  structures: Structures,
): NonNullable<Structures["legalHints"]> {
  const before = triggeredHints(contextOf(cooperation, old, options.today));
  const next = {
    ...emptyCycle(old.number + 1, options.today),
    needs: old.needs,
    structures,
    relationship: old.relationship,
  };
  const anew = triggeredHints(contextOf(cooperation, next, options.today)).filter(
    (id) => !before.includes(id),
  );
  return Object.fromEntries(
    Object.entries(old.structures.legalHints ?? {}).filter(
      ([id]) => !anew.some((hint) => hint === id),
    ),
  );
}

/** „erneut prüfen“ for every hint that has counted as checked for more than 24 months. */
export function structuresMarks(carry: Carry, structures: Structures): readonly Mark[] {
  return Object.entries(structures.legalHints ?? {})
    .filter(([id, hint]) => hint?.state === "checked" && checkedSince(carry, id) !== null)
    .filter(([id]) => addMonths(checkedSince(carry, id) ?? "", CHECK_LASTS) < carry.options.today)
    .map(([id]) => ({
      kind: "renew",
      field: "structures.legalHints",
      recordId: id,
      fromCycle: carry.old.number,
    }));
}

/** Start of the earliest cycle from which on the hint has counted as checked without a break. */
function checkedSince({ cooperation }: Carry, hintId: string): string | null {
  const isChecked = (cycle: Cycle) => cycle.structures.legalHints?.[hintId]?.state === "checked";
  let since: string | null = null;
  for (const cycle of cooperation.cycles.toReversed()) {
    if (!isChecked(cycle)) break;
    since = cycle.startedOn;
  }
  return since;
}
