import type { DocumentWords } from "#content/documents.ts";
import { fill } from "#content/fill.ts";
import { type BiasWarning, biasWarnings } from "#domain/bias.ts";
import type { Search } from "#domain/fields/search.ts";

import { paragraph } from "../blocks.ts";
import type { Block } from "../model.ts";
import type { Values } from "../values.ts";

/** The warnings against the obvious choice, each with what became of it. */
export function warningTable(
  search: Search,
  words: DocumentWords["comparison"],
  values: Values,
): Block {
  const warnings = biasWarnings(search);
  const labels = words.warnings;
  const said = words.said.warnings;
  if (warnings.length === 0) return paragraph(labels.none);
  return {
    kind: "table",
    caption: labels.caption,
    columns: [{ label: labels.text, width: 55 }, { label: labels.state }],
    rows: warnings.map((warning) => ({
      cells: [fill(said.texts[warning.id], warning.params), stateOf(warning)],
    })),
    empty: labels.none,
  };

  function stateOf({ isOpen, dismissal }: BiasWarning): string {
    if (dismissal) {
      const { date, reason } = dismissal;
      return date
        ? said.dismissed(values.date(date), values.text(reason))
        : said.dismissedUndated(values.text(reason));
    }
    return isOpen ? labels.open : said.answered(values.text(search.secondOpinion?.person));
  }
}
