import { type ClauseId, clauseRecord, CLAUSES, statusOf } from "#domain/agreement.ts";
import type { ClauseState } from "#domain/agreement-version.ts";
import { filled } from "#domain/context.ts";

import { type Pieces, plain, textOf } from "./pieces.ts";
import { proposalOf } from "./proposal.ts";
import type { ClauseSource } from "./source.ts";

/** A point of the agreement as it stands: the own wording, or what the data propose. */
export interface Wording extends ClauseState {
  readonly pieces: Pieces;
  readonly isOwn: boolean;
  /** What the data propose now. */
  readonly proposal: string;
  /** What they proposed when the own wording was written or the point was agreed; "" before that. */
  readonly basis: string;
  /** The data behind the point have changed since. */
  readonly isOutdated: boolean;
}

export function wordingOf(clauseId: ClauseId, source: ClauseSource): Wording {
  const record = clauseRecord(source.context.cycle.structures, clauseId);
  const proposed = proposalOf(clauseId, source);
  const proposal = textOf(proposed);
  const own = record?.text ?? "";
  const isOwn = filled(own);
  const basis = record?.basis ?? "";
  return {
    clauseId,
    status: statusOf(record),
    text: isOwn ? own : proposal,
    pieces: isOwn ? plain(own) : proposed,
    isOwn,
    proposal,
    basis,
    isOutdated: filled(basis) && basis !== proposal,
  };
}

export function wordingsOf(source: ClauseSource): readonly Wording[] {
  return CLAUSES.map(({ id }) => wordingOf(id, source));
}
