import { type ClauseId, statusOf, withClause } from "./agreement.ts";
import type { ClauseAt } from "./clause-edit.ts";
import { filled } from "./context.ts";
import type { Cycle } from "./cooperation.ts";
import { type Change, changeField, type Moment } from "./edit.ts";
import type { Structures } from "./fields/structures.ts";
import { recordsOf, withChange, withRecord } from "./records.ts";

/** Where the agreement says what happens when somebody leaves, and the tension about being tied. */
export const ARRANGEMENT_TARGETS = ["cl-21", "cl-22", "T05"] as const;
export type ArrangementTarget = (typeof ARRANGEMENT_TARGETS)[number];

const DEPENDENCE = "T05";

/**
 * Appends sentences to a clause of the agreement, or to the arrangement of a tension; `proposalOf`
 * gives what the data propose for a clause now.
 */
export function withArrangement(
  target: ArrangementTarget,
  sentences: readonly string[],
  proposalOf: (clauseId: ClauseId) => string,
  moment: Moment,
): Change {
  if (target === DEPENDENCE) {
    const newId = moment.newId();
    return changeField(
      "structures",
      "tensions",
      (held) => withDependenceSentences(held as Structures["tensions"], sentences, newId),
      moment,
    );
  }
  const at = { clauseId: target, proposal: proposalOf(target) };
  return changeField(
    "structures",
    "clauses",
    (held) => withClauseSentences(held as Structures["clauses"], at, sentences),
    moment,
  );
}

/** Everything is said there already. */
export function holdsSentences(
  { structures }: Cycle,
  target: ArrangementTarget,
  sentences: readonly string[],
): boolean {
  const text =
    target === DEPENDENCE
      ? recordsOf(structures.tensions).find(({ typeId }) => typeId === DEPENDENCE)?.arrangement
      : recordsOf(structures.clauses).find(({ clauseId }) => clauseId === target)?.text;
  return sentences.every((sentence) => (text ?? "").includes(sentence));
}

/**
 * The clauses with sentences appended to the own words of one of them. A clause without own words
 * begins with what was agreed or what the data propose, so that nothing it says is lost. New words
 * make it a draft again; sentences it holds already change nothing.
 */
export function withClauseSentences(
  clauses: Structures["clauses"],
  { clauseId, proposal }: ClauseAt,
  sentences: readonly string[],
): Structures["clauses"] {
  const known = recordsOf(clauses).find((record) => record.clauseId === clauseId);
  const agreed = statusOf(known) === "agreed" && filled(known?.basis) ? known.basis : proposal;
  const held = filled(known?.text) ? known.text : agreed;
  const text = appended(held, sentences);
  if (text === held) return clauses;
  return withClause(clauses, clauseId, (record) => ({
    text,
    status: "drafted",
    ...(!filled(record.text) && { basis: proposal }),
  }));
}

/** The tensions with sentences appended to the arrangement of T05, which is added when missing. */
export function withDependenceSentences(
  tensions: Structures["tensions"],
  sentences: readonly string[],
  newId: string,
): Structures["tensions"] {
  const known = recordsOf(tensions).find(({ typeId }) => typeId === DEPENDENCE);
  const arrangement = appended(known?.arrangement, sentences);
  if (arrangement === (known?.arrangement ?? "")) return tensions;
  return known
    ? withChange(tensions, known.id, { arrangement })
    : withRecord(tensions, { id: newId, typeId: DEPENDENCE, arrangement, status: "open" });
}

/** Each sentence once, on a line of its own below what stands there. */
function appended(text: string | null | undefined, sentences: readonly string[]): string {
  const held = text ?? "";
  const added = [...new Set(sentences)].filter((sentence) => !held.includes(sentence));
  if (added.length === 0) return held;
  return [...(filled(held) ? [held.trimEnd()] : []), ...added].join("\n");
}
