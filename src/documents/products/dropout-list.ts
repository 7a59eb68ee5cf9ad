import type { CycleContext } from "#domain/context.ts";
import type { Partner } from "#domain/cooperation.ts";
import { dropoutOf, type DropoutItem } from "#domain/dropout.ts";

import { heading, paragraph } from "../blocks.ts";
import type { Block, DocumentInput, DocumentState, WorkProduct } from "../model.ts";
import { dropoutLabels, saidDropout } from "../said-dropout.ts";

/** „Was wäre, wenn {Partner} ausfällt?“ for every company, the own one last. */
export const dropoutList: WorkProduct = {
  id: "dropoutList",
  path: "ausfall-liste",
  phase: "relationship",
  variants: ["all"],
  wordsIn: (words) => words.relationship.dropout,
  stateOf,
  build(input) {
    const { dropout: words } = input.words.relationship;
    const found = dropouts(input.context);
    return {
      title: words.title,
      subtitle: words.lead,
      blocks:
        found.length === 0
          ? [paragraph(words.said.nobody, "missing")]
          : found.flatMap(({ member, orphaned, toReturn }) => [
              heading(words.said.title(member.name)),
              ...(orphaned.length + toReturn.length === 0
                ? [paragraph(words.said.noData)]
                : [
                    paragraph(words.said.summary(orphaned.length, toReturn.length)),
                    heading(words.said.orphaned, undefined, 3),
                    ...lost(orphaned, member, input),
                    heading(words.said.toReturn, undefined, 3),
                    ...returned(toReturn, member, input),
                  ]),
            ]),
    };
  },
};

/** Read from the data anew each time; there is nothing to agree on. */
function stateOf(context: CycleContext): DocumentState {
  const isEmpty = dropouts(context).every(
    ({ orphaned, toReturn }) => orphaned.length + toReturn.length === 0,
  );
  return isEmpty ? "empty" : "draft";
}

function dropouts(context: CycleContext) {
  const { members } = context;
  if (!members.some(({ own }) => !own)) return [];
  return [...members.filter(({ own }) => !own), ...members.filter(({ own }) => own)].flatMap(
    ({ id }) => dropoutOf(id, context) ?? [],
  );
}

function lost(
  items: readonly DropoutItem[],
  member: Partner,
  { phases, context, words }: DocumentInput,
): readonly Block[] {
  const { columns, open, said } = words.relationship.dropout;
  const groups = saidDropout(items, member, dropoutLabels(phases.structures, context), said);
  if (groups.length === 0) return [paragraph(said.nothingOrphaned)];
  return [
    {
      kind: "table",
      caption: said.orphaned,
      columns: columns.map((label, index) => ({ label, width: [68, 32][index] })),
      rows: groups.flatMap(({ title, items: findings }) => [
        { cells: [title, ""], strong: true },
        ...findings.map(({ line, successors }) => ({
          cells: [line, successors.join(", ") || open],
        })),
      ]),
      empty: said.nothingOrphaned,
    },
  ];
}

/** To be ticked once it is done. */
function returned(
  items: readonly DropoutItem[],
  member: Partner,
  { phases, context, words }: DocumentInput,
): readonly Block[] {
  const { said } = words.relationship.dropout;
  const groups = saidDropout(items, member, dropoutLabels(phases.structures, context), said);
  if (groups.length === 0) return [paragraph(said.nothingToReturn)];
  return groups.flatMap(({ title, items: findings }) => [
    paragraph(title),
    { kind: "checks", items: findings.map(({ line }) => ({ text: line, ticked: false })) },
  ]);
}
