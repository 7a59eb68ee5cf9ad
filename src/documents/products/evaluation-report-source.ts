import type { DocumentWords } from "#content/documents.ts";
import type { CycleContext } from "#domain/context.ts";
import type { Evaluation, evaluationSteps } from "#domain/fields/evaluation.ts";
import { asPartnersSeeIt } from "#domain/partner-view.ts";

import { paragraph } from "../blocks.ts";
import { companyNames } from "../company-names.ts";
import type { Block, DocumentInput } from "../model.ts";
import { type Values, valuesIn } from "../values.ts";

type EvaluationWords = DocumentWords["evaluation"];
type EvaluationStep = (typeof evaluationSteps)[number]["id"];

/** What a section of the evaluation report is written from. */
export interface Report {
  readonly input: DocumentInput;
  /** For all partners without anything internal. */
  readonly context: CycleContext;
  readonly evaluation: Evaluation;
  readonly words: EvaluationWords["report"];
  readonly shared: EvaluationWords["shared"];
  readonly values: Values;
  readonly nameOf: (memberId: string | null | undefined) => string;
  /** A text with the remark that its row stays in the house, where it does. */
  readonly marked: (text: string, internal: boolean | null | undefined) => string;
  /** Nothing to show: where to enter it, or, for partners, only that there is nothing. */
  readonly absent: (missing: string, none: string, step: EvaluationStep) => Block;
  /** The complete version stays in the house; the other one is for all partners. */
  readonly isInternal: boolean;
}

/** The sections for all partners never get to see what is internal. */
export function reportOf(given: DocumentInput): Report {
  const isInternal = given.variant !== "partners";
  const input = isInternal ? given : { ...given, context: asPartnersSeeIt(given.context) };
  const { report: words, shared, internal } = input.words.evaluation;
  const values = valuesIn(input);
  return {
    input,
    context: input.context,
    evaluation: input.context.cycle.evaluation,
    words,
    shared,
    values,
    nameOf: companyNames(input).nameOf,
    marked: (text, isMarked) => (isMarked ? `${text}\n(${internal})` : text),
    absent: (missing, none, step) =>
      isInternal ? values.missing(missing, "evaluation", step) : paragraph(none),
    isInternal,
  };
}
