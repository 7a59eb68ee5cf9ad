import type { ClauseId } from "#domain/agreement.ts";

import * as rules from "./clauses-about-rules.ts";
import * as us from "./clauses-about-us.ts";
import { type Pieces, plain, sentences } from "./pieces.ts";
import type { ClauseSource } from "./source.ts";

type Build = (block: string, source: ClauseSource) => Pieces;

/** Section 3.3: the text block of a point, filled from the data; what is missing is a gap. */
export function proposalOf(id: ClauseId, source: ClauseSource): Pieces {
  const block = source.phases.structures.clauses?.find((clause) => clause.id === id)?.block ?? "";
  return BUILDERS[id](block, source);
}

const asItIs: Build = (block) => plain(block);

const BUILDERS: Readonly<Record<ClauseId, Build>> = {
  "cl-01": us.members,
  "cl-02": us.occasion,
  "cl-03": us.goals,
  "cl-04": us.scope,
  "cl-05": us.principles,
  "cl-06": us.contributions,
  "cl-07": rules.tasks,
  "cl-08": rules.costs,
  "cl-09": (block, source) => sentences(rules.revenues(block, source), us.returnsOf(source)),
  "cl-10": rules.decisions,
  "cl-11": rules.coordination,
  "cl-12": rules.appearance,
  "cl-13": rules.confidentiality,
  "cl-14": us.knowHow,
  "cl-15": rules.dataProtection,
  "cl-16": rules.competition,
  "cl-17": rules.tensions,
  "cl-18": rules.disputes,
  "cl-19": rules.liability,
  "cl-20": rules.term,
  "cl-21": rules.joiningAndLeaving,
  "cl-22": rules.ending,
  "cl-23": rules.evaluation,
  "cl-24": asItIs,
  "cl-25": asItIs,
};
