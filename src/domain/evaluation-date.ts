import { type CycleContext, filled } from "./context.ts";
import { addDays, daysBetween } from "./day.ts";

/** How many days ahead the agreed evaluation is announced (E03). */
export const REMINDER_DAYS = 14;

export interface EvaluationDate {
  readonly kind: "evaluation";
  readonly date: string;
  readonly state: "ahead" | "near" | "overdue";
  /** Days since the agreed date; 0 while it lies ahead. */
  readonly overdueDays: number;
}

/** The agreed evaluation until it is decided, then the next one (E03). */
export function evaluationDates({ cycle, today }: CycleContext): readonly EvaluationDate[] {
  const { evaluation, structures } = cycle;
  const decided = filled(evaluation.continuation?.choice);
  const date = decided ? evaluation.nextDate : structures.evaluationPlan?.firstDate;
  if (!filled(date)) return [];
  const overdue = !decided && today > date;
  const near = today >= addDays(date, -REMINDER_DAYS);
  return [
    {
      kind: "evaluation",
      date,
      state: overdue ? "overdue" : near && !decided ? "near" : "ahead",
      overdueDays: overdue ? daysBetween(date, today) : 0,
    },
  ];
}
