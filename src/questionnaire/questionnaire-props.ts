import type { ReactNode } from "react";

import type { LoadedQuestionnaire } from "#content/content.ts";
import type { Questionnaire } from "#domain/questionnaire.ts";

import type { InHand } from "./form-values.ts";

/** What the form and each of its parts is given. */
export interface QuestionnaireProps {
  questionnaire: Questionnaire;
  content: LoadedQuestionnaire;
  locale: string;
  /** What is in hand when the form opens; afterwards the form keeps it. */
  initial: InHand;
  part: number;
  onPart: (part: number) => void;
  onChange: (inHand: InHand) => void;
  /** How the answer is handed on; differs from place to place. */
  end: ReactNode;
}
