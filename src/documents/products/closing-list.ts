import { ANSWER_STATES } from "#domain/checklist.ts";
import { CLOSING_ITEMS, openClosingItems } from "#domain/closing.ts";
import type { CycleContext } from "#domain/context.ts";

import { paragraph } from "../blocks.ts";
import type { Block, DocumentInput, DocumentState, WorkProduct } from "../model.ts";
import { valuesIn } from "../values.ts";

/** The closing of a cooperation (section 2.5): what is settled, and who says so. */
export const closingList: WorkProduct = {
  id: "closingList",
  path: "abschlussliste",
  phase: "evaluation",
  variants: ["all"],
  wordsIn: (words) => words.closingList,
  stateOf,
  build(input) {
    const words = input.words.closingList;
    const { closing } = input.context.cooperation;
    const { ownCompany, sign } = input.words.common;
    const values = valuesIn(input);
    return {
      title: words.title,
      subtitle: words.lead,
      blocks: [
        ...(closing?.closedOn ? [paragraph(words.closedOn(values.date(closing.closedOn)))] : []),
        statements(input),
        paragraph(words.agreedBy),
        ...input.context.members.map(({ name }) => ({
          kind: "signatures" as const,
          lines: [sign.date, sign.for(name || ownCompany)],
        })),
      ],
    };
  },
};

function stateOf({ cooperation: { closing } }: CycleContext): DocumentState {
  const answers = closing?.answers ?? {};
  if (!Object.values(answers).some(({ state }) => state)) return "empty";
  return openClosingItems(answers).length === 0 ? "agreed" : "draft";
}

function statements({ content, context, words }: DocumentInput): Block {
  const { box, empty, note, statement, ticked } = words.closingList;
  const answers = context.cooperation.closing?.answers ?? {};
  return {
    kind: "table",
    caption: words.closingList.title,
    columns: [
      { label: statement, width: 44 },
      ...ANSWER_STATES.map((state) => ({
        label: content.status.answers[state],
        align: "center" as const,
        width: 9,
      })),
      { label: note },
    ],
    rows: CLOSING_ITEMS.map((id, index) => ({
      cells: [
        `${index + 1}. ${content.closingItems[id]}`,
        ...ANSWER_STATES.map((state) => (answers[id]?.state === state ? ticked : box)),
        answers[id]?.note ?? "",
      ],
    })),
    empty,
  };
}
