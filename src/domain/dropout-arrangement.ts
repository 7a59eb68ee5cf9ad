import type { ClauseId } from "./agreement.ts";
import { filled } from "./context.ts";
import type { Cycle } from "./cooperation.ts";
import { type Change, changeField, type Moment } from "./edit.ts";
import type { Structures } from "./fields/structures.ts";
import { recordsOf, withChange, withRecord } from "./records.ts";

/** Where the agreement says what happens when somebody leaves, and the tension about being tied. */
export const ARRANGEMENT_TARGETS = ["cl-21", "cl-22", "T05"] as const;
export type ArrangementTarget = (typeof ARRANGEMENT_TARGETS)[number];

const DEPENDENCE = "T05";

/** Appends sentences to a clause of the agreement, or to the arrangement of a tension. */
export function withArrangement(
  target: ArrangementTarget,
  sentences: readonly string[],
  moment: Moment,
): Change {
  const newId = moment.newId();
  return target === DEPENDENCE
    ? changeField(
        "structures",
        "tensions",
        (held) => withDependenceSentences(held as Structures["tensions"], sentences, newId),
        moment,
      )
    : changeField(
        "structures",
        "clauses",
        (held) => withClauseSentences(held as Structures["clauses"], target, sentences, newId),
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
 * The clauses with sentences appended to the own text of one of them. A clause that gets new words
 * is a draft again, whatever was agreed before; sentences it holds already change nothing.
 */
export function withClauseSentences(
  clauses: Structures["clauses"],
  clauseId: ClauseId,
  sentences: readonly string[],
  newId: string,
): Structures["clauses"] {
  const known = recordsOf(clauses).find((record) => record.clauseId === clauseId);
  const text = appended(known?.text, sentences);
  if (text === (known?.text ?? "")) return clauses;
  return known
    ? withChange(clauses, known.id, { text, status: "drafted" })
    : withRecord(clauses, { id: newId, clauseId, status: "drafted", text });
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
  return [...(filled(held) ? [held.trimEnd()] : []), ...added].join("\n");
}
