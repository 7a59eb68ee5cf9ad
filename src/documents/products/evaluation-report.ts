import type { DocumentWords } from "#content/documents.ts";
import type { CycleContext } from "#domain/context.ts";
import { evaluationFields } from "#domain/fields/evaluation.ts";
import { recordsOf } from "#domain/records.ts";

import { heading, paragraph } from "../blocks.ts";
import type { Block, DocumentState, WorkProduct } from "../model.ts";
import { stateOfFields } from "../state-of.ts";
import { decisionLog, signOff, voices } from "./evaluation-report-appendix.ts";
import { costs } from "./evaluation-report-costs.ts";
import {
  conflicts,
  consequences,
  decision,
  insights,
  leftOpen,
  review,
} from "./evaluation-report-lessons.ts";
import { goals, opportunities } from "./evaluation-report-results.ts";
import { type Report, reportOf } from "./evaluation-report-source.ts";
import { summary } from "./evaluation-report-summary.ts";
import { trust } from "./evaluation-report-trust.ts";

type Section = keyof DocumentWords["evaluation"]["report"]["sections"];

/** Section 3.9: the sections in their order; what was left open concerns the house alone. */
const SECTIONS: readonly {
  readonly id: Section;
  readonly write: (report: Report) => readonly Block[];
  readonly isInternal?: true;
}[] = [
  { id: "summary", write: summary },
  { id: "goals", write: goals },
  { id: "opportunities", write: opportunities },
  { id: "costs", write: costs },
  { id: "trust", write: trust },
  { id: "review", write: review },
  { id: "conflicts", write: conflicts },
  { id: "insights", write: insights },
  { id: "consequences", write: consequences },
  { id: "decision", write: decision },
  { id: "leftOpen", write: leftOpen, isInternal: true },
];

/** The evaluation report (section 3.9), complete or for all partners. */
export const evaluationReport: WorkProduct = {
  id: "evaluationReport",
  path: "evaluationsbericht",
  phase: "evaluation",
  variants: ["internal", "partners"],
  wordsIn: (words) => words.evaluation.report,
  stateOf,
  build(input) {
    const report = reportOf(input);
    const { words, values, evaluation, isInternal } = report;
    const { appendices } = words;
    const period = values.period(evaluation.period?.from, evaluation.period?.to);
    return {
      title: words.title,
      subtitle: period && words.period(period),
      notice: isInternal ? words.internalNotice : undefined,
      blocks: [
        ...(isInternal ? [paragraph(words.leftOut, "note")] : []),
        ...SECTIONS.filter((section) => isInternal || !section.isInternal).flatMap(
          ({ id, write }, index) => [
            heading(words.sections[id], String(index + 1)),
            ...write(report),
          ],
        ),
        heading(words.appendix("A", appendices.decisions)),
        ...decisionLog(report),
        ...(isInternal ? [heading(words.appendix("B", appendices.voices)), ...voices(report)] : []),
        heading(words.sign.title),
        ...signOff(report),
      ],
    };
  },
};

const stateOfAll = stateOfFields("evaluation", {
  shown: Object.keys(evaluationFields),
  deciding: ["continuation"],
});

/** Agreed once it is decided how to go on and every company has taken note. */
function stateOf(context: CycleContext): DocumentState {
  const state = stateOfAll(context);
  const signed = recordsOf(context.cycle.evaluation.signOff)
    .filter(({ date }) => Boolean(date))
    .map(({ memberId }) => memberId);
  return state === "agreed" && context.members.some(({ id }) => !signed.includes(id))
    ? "draft"
    : state;
}
