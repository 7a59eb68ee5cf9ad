import { isSkipped } from "#domain/progress.ts";

import { paragraph } from "../blocks.ts";
import type { Block, DocumentInput } from "../model.ts";

/** Why a paper of the search may be empty in a cycle that seeks no partner (section 6.2). */
export function skippedSearch({ context, words }: DocumentInput): readonly Block[] {
  return isSkipped("search", context.cycle) ? [paragraph(words.common.searchSkipped, "lead")] : [];
}
