import { CLAUSES } from "#domain/agreement.ts";
import type { Amendment } from "#domain/agreement-version.ts";
import { consequencesOf } from "#domain/consequence.ts";
import { recordById, recordsOf } from "#domain/records.ts";
import { unconfirmed } from "#domain/rules/structures.ts";

import { facts, heading, paragraph } from "../blocks.ts";
import { clauseBlocks } from "../clauses/clause-blocks.ts";
import { phrasesOf } from "../clauses/source.ts";
import type { Block, DocumentInput, DocumentState, WorkProduct } from "../model.ts";
import { valuesIn } from "../values.ts";

/** Every amendment on a page of its own: what changes, why, and who signs it. */
export const amendment: WorkProduct = {
  id: "amendment",
  path: "nachtrag",
  phase: "structures",
  variants: ["all"],
  wordsIn: (words) => words.amendment,
  stateOf,
  build(input) {
    const { context } = input;
    const words = input.words.amendment;
    const all = amendmentsOf(context);
    return {
      title: words.title,
      subtitle: context.cooperation.base.name ?? "",
      notice: phrasesOf(input).notice,
      blocks:
        all.length === 0
          ? [valuesIn(input).missing(words.none, "structures", "agreement")]
          : all.flatMap((one, index): readonly Block[] => [
              ...(index > 0 ? [{ kind: "pageBreak" } as const] : []),
              ...page(one, input),
            ]),
    };
  },
};

function amendmentsOf({ cycle }: DocumentInput["context"]): readonly Amendment[] {
  return recordsOf(cycle.structures.amendments).toSorted(
    (a, b) => (a.number ?? 0) - (b.number ?? 0),
  );
}

function stateOf(context: DocumentInput["context"]): DocumentState {
  const all = amendmentsOf(context);
  if (all.length === 0) return "empty";
  const isOpen = all.some(({ confirmedBy }) => unconfirmed(confirmedBy, context).length > 0);
  return isOpen ? "draft" : "agreed";
}

function page(one: Amendment, input: DocumentInput): readonly Block[] {
  const { words: all, context, phases } = input;
  const { amendment: words } = all;
  const values = valuesIn(input);
  const index = CLAUSES.findIndex(({ id }) => id === one.clauseId);
  const title = phases.structures.clauses?.find(({ id }) => id === one.clauseId)?.title;
  const { consequence, insight } = groundsOf(one, context);
  const confirmed = context.members.filter(({ id }) => (one.confirmedBy ?? []).includes(id));
  const { facts: labels } = words;
  return [
    heading(words.heading(values.number(one.number))),
    facts([
      [labels.clause, title ? words.clause(index + 1, title) : ""],
      [labels.date, values.date(one.date)],
      [labels.reason, values.text(one.reason)],
      [labels.consequence, values.text(consequence?.text)],
      [labels.insight, values.text(insight?.text)],
      [labels.confirmed, confirmed.map(({ name }) => name).join(", ")],
      [labels.unconfirmed, unconfirmed(one.confirmedBy, context).join(", ")],
    ]),
    heading(words.old, undefined, 3),
    ...wording(one.oldText),
    heading(words.new, undefined, 3),
    ...wording(one.newText),
    paragraph(words.rest),
    ...context.members.map(({ name }): Block => ({
      kind: "signatures",
      lines: [all.common.sign.date, all.common.sign.for(name || all.common.ownCompany)],
    })),
  ];

  function wording(text: string | null | undefined): readonly Block[] {
    const said = values.text(text);
    return said ? clauseBlocks(said) : [values.missing(words.notGiven, "structures", "agreement")];
  }
}

/** The consequence behind an amendment and what was learned; it goes out, so nothing internal. */
function groundsOf({ consequenceId }: Amendment, { cooperation }: DocumentInput["context"]) {
  for (const cycle of cooperation.cycles) {
    const consequence = consequencesOf(cycle).find(({ id }) => id === consequenceId);
    if (!consequence) continue;
    const insight = recordById(cycle.evaluation.insights, consequence.insightId);
    return {
      consequence: consequence.internal ? undefined : consequence,
      insight: consequence.internal || insight?.internal ? undefined : insight,
    };
  }
  return {};
}
