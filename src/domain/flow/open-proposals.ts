import type { CycleContext } from "../context.ts";
import { proposalsFromNeeds } from "./from-needs.ts";
import { proposalsFromSearch } from "./from-search.ts";
import { type Proposal, unanswered } from "./proposal.ts";

/** Everything the phases 1 and 2 suggest for the phases 3 and 4 and nobody has answered yet. */
export function openProposals(context: CycleContext): readonly Proposal[] {
  return unanswered(
    [...proposalsFromSearch(context), ...proposalsFromNeeds(context)],
    context.cycle,
  );
}
