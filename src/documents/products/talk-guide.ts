import type { CycleContext } from "#domain/context.ts";
import {
  bothViewsAvailable,
  perceptionOf,
  type TalkPoint,
  talkOrder,
} from "#domain/perception-gap.ts";

import { facts, heading, paragraph, textList } from "../blocks.ts";
import type { Block, DocumentInput, DocumentState, WorkProduct } from "../model.ts";
import { dimensionNames, sideNames, viewFigure } from "../trust-views.ts";
import { valuesIn } from "../values.ts";

/** The talk about trust on paper: the largest difference first, with room to write (section 4.5). */
export const talkGuide: WorkProduct = {
  id: "talkGuide",
  path: "gespraechsleitfaden",
  phase: "evaluation",
  variants: ["all"],
  wordsIn: (words) => words.evaluation.guide,
  stateOf,
  build(input) {
    const { guide: words, shared } = input.words.evaluation;
    const { context } = input;
    if (!bothViewsAvailable(context))
      return {
        title: words.title,
        subtitle: words.lead,
        blocks: [valuesIn(input).missing(words.notYet, "evaluation", "trust")],
      };
    const order = talkOrder(perceptionOf(context));
    return {
      title: words.title,
      subtitle: words.lead,
      blocks: [
        textList(words.rules),
        viewFigure(input, { showBelieved: false }),
        paragraph(shared.catalogue.gapTexts.help, "note"),
        ...(order.length === 0
          ? [paragraph(words.none), { kind: "lines", label: words.kept, count: 4 } as const]
          : order.flatMap((point, index) => pointBlocks(point, index, input))),
      ],
    };
  },
};

/** Read from the answers anew each time; it is there as soon as there is something to compare. */
function stateOf(context: CycleContext): DocumentState {
  return bothViewsAvailable(context) ? "draft" : "empty";
}

function pointBlocks(
  { dimension, gap, begins }: TalkPoint,
  index: number,
  input: DocumentInput,
): readonly Block[] {
  const { guide: words, shared } = input.words.evaluation;
  const { talkQuestions, trustMeasureIdeas } = shared.catalogue;
  const sides = sideNames(input);
  const name = dimensionNames(input)[dimension];
  const onePage: readonly Block[] = [
    facts([
      [words.begins, begins === "own" ? sides.ownName : sides.otherName],
      [words.question, talkQuestions[dimension]],
    ]),
    paragraph(words.agree),
    {
      kind: "checks",
      items: trustMeasureIdeas[dimension].map((text) => ({ text, ticked: false })),
    },
    { kind: "lines", label: words.agreed, count: 2 },
    { kind: "lines", label: words.who, count: 1 },
  ];
  return [
    heading(words.point(name, shared.trust.signed(gap)), String(index + 1)),
    ...onePage.map((block) => ({ ...block, keep: true })),
  ];
}
