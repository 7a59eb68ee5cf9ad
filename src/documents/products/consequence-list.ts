import { type Consequence, consequencesOf, isOpen } from "#domain/consequence.ts";
import { type CycleContext, filled } from "#domain/context.ts";
import { asPartnersSeeIt } from "#domain/partner-view.ts";

import { paragraph } from "../blocks.ts";
import type { Block, DocumentInput, DocumentState, WorkProduct } from "../model.ts";
import { valuesIn } from "../values.ts";

/** Section 3.10: every consequence with what it does, who sees to it and until when. */
export const consequenceList: WorkProduct = {
  id: "consequenceList",
  path: "konsequenzenliste",
  phase: "evaluation",
  variants: ["internal", "partners"],
  wordsIn: (words) => words.evaluation.consequences,
  stateOf,
  build(given) {
    const { consequences: words, report } = given.words.evaluation;
    const isInternal = given.variant !== "partners";
    const input = isInternal ? given : { ...given, context: asPartnersSeeIt(given.context) };
    return {
      title: words.title,
      subtitle: words.lead,
      notice: isInternal && hasInternal(input.context) ? report.internalNotice : undefined,
      blocks: listed(input, isInternal),
    };
  },
};

/** Agreed once each of them has somebody who sees to it until a day. */
function stateOf(context: CycleContext): DocumentState {
  const all = consequencesOf(context.cycle);
  const { noChangeNeeded, noChangeReason } = context.cycle.evaluation;
  if (all.length === 0) return noChangeNeeded && filled(noChangeReason) ? "agreed" : "empty";
  return all.every(({ owner, dueDate }) => filled(owner) && filled(dueDate)) ? "agreed" : "draft";
}

function hasInternal({ cycle }: CycleContext): boolean {
  return consequencesOf(cycle).some(({ internal }) => internal);
}

function listed(input: DocumentInput, isInternal: boolean): readonly Block[] {
  const { consequences: words } = input.words.evaluation;
  const { cycle } = input.context;
  const values = valuesIn(input);
  const all = consequencesOf(cycle).toSorted((a, b) => orderOf(a).localeCompare(orderOf(b)));
  if (all.length === 0) {
    const reason = values.text(cycle.evaluation.noChangeReason);
    if (cycle.evaluation.noChangeNeeded && reason) return [paragraph(words.noChange(reason))];
    return [
      isInternal
        ? values.missing(words.none, "evaluation", "consequences")
        : paragraph(words.noneShared),
    ];
  }
  const { columns } = words;
  return [
    {
      kind: "table",
      caption: words.caption,
      columns: [
        { label: columns.what, width: 31 },
        { label: columns.effect },
        { label: columns.owner, width: 15 },
        { label: columns.dueDate, width: 12 },
        { label: columns.status, width: 11 },
      ],
      rows: all.map((one) => rowOf(one, input)),
      empty: words.none,
    },
  ];
}

/** What is still to be done first, by its day. */
function orderOf(one: Consequence): string {
  return `${isOpen(one) ? 0 : 1}${one.dueDate || "9999"}`;
}

function rowOf(one: Consequence, input: DocumentInput) {
  const { consequences: words, shared, internal } = input.words.evaluation;
  const values = valuesIn(input);
  const isLate = isOpen(one) && filled(one.dueDate) && one.dueDate < input.context.today;
  return {
    cells: [
      [
        values.text(one.text),
        values.option("evaluation.consequences.type", one.type),
        one.internal && `(${internal})`,
      ]
        .filter(Boolean)
        .join("\n"),
      one.type ? shared.effects[one.type] : "",
      values.text(one.owner) || words.loose,
      values.date(one.dueDate),
      [values.option("evaluation.consequences.status", one.status), isLate && words.overdue]
        .filter(Boolean)
        .join("\n"),
    ],
    faint: !isOpen(one),
  };
}
