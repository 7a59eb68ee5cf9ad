import { type ClauseId, type ClauseRecord, statusOf, withClause } from "./agreement.ts";
import { filled } from "./context.ts";
import type { Structures } from "./fields/structures.ts";

/** A clause, and what the data propose for it now. */
export interface ClauseAt {
  readonly clauseId: ClauseId;
  readonly proposal: string;
}

type Clauses = Structures["clauses"];

/**
 * A clause that is agreed with the wording of the data remembers that wording, because the data
 * go on changing.
 */
export function withStatus(
  clauses: Clauses,
  at: ClauseAt,
  status: NonNullable<ClauseRecord["status"]>,
) {
  return withClause(clauses, at.clauseId, (record) => ({
    status,
    ...(!filled(record.text) && { basis: status === "agreed" ? at.proposal : "" }),
  }));
}

/** The first words of an own wording remember what the data proposed at that time. */
export function withText(clauses: Clauses, at: ClauseAt, next: (held: string) => string) {
  return withClause(clauses, at.clauseId, (record) => {
    const text = next(record.text ?? "");
    if (!filled(text)) return { text, basis: statusOf(record) === "agreed" ? at.proposal : "" };
    return filled(record.text) ? { text } : { text, basis: at.proposal };
  });
}

/** The wording of the data takes the place of the own one, or of the one agreed before. */
export function withProposal(clauses: Clauses, at: ClauseAt) {
  return withText(clauses, at, () => "");
}

/** The present wording stays as an own one although the data say something else now. */
export function withKeptText(clauses: Clauses, at: ClauseAt) {
  return withClause(clauses, at.clauseId, ({ text, basis }) => ({
    text: filled(text) ? text : (basis ?? ""),
    basis: at.proposal,
  }));
}
