import type { Answer } from "#domain/questionnaire.ts";

/** Held in the form for „kann ich nicht beurteilen“, which travels as no answer. */
export const CANNOT_JUDGE = "cannotJudge";

/** What a person has in hand: the answer, and which items they said they cannot judge. */
export interface InHand {
  readonly answer: Answer;
  readonly cannotJudge: readonly number[];
}

/** An answer as the controls hold it. */
export interface FormValues {
  items: (number | string | null)[];
  why: { ability: string; benevolence: string; integrity: string; openness: string };
  goals: string[];
  cost: string;
  benefit: string;
  rating: number | string | null;
  fairness: number | string | null;
  note: string;
}

export function toFormValues({ answer, cannotJudge }: InHand): FormValues {
  return {
    items: answer.values.map((value, index) =>
      value === null && cannotJudge.includes(index) ? CANNOT_JUDGE : value,
    ),
    why: { ...answer.why },
    goals: answer.goals.map(({ text }) => text),
    cost: answer.cost,
    benefit: answer.benefit,
    rating: answer.rating,
    fairness: answer.fairness,
    note: answer.note,
  };
}

export function fromFormValues(values: FormValues, before: Answer): InHand {
  return {
    answer: {
      ...before,
      values: values.items.map((item) => asRating(item)),
      why: values.why,
      goals: before.goals.map(({ goalId }, index) => ({
        goalId,
        text: values.goals[index] ?? "",
      })),
      cost: values.cost,
      benefit: values.benefit,
      rating: asRating(values.rating),
      fairness: asRating(values.fairness),
      note: values.note,
    },
    cannotJudge: values.items.flatMap((item, index) => (item === CANNOT_JUDGE ? [index] : [])),
  };
}

function asRating(held: number | string | null): number | null {
  return typeof held === "number" ? held : null;
}
