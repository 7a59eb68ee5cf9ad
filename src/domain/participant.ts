import type { Evaluation } from "./fields/evaluation.ts";
import { recordsOf } from "./records.ts";

/**
 * What a participant has left behind: "answers" under their name, a part of the "sums" that nobody
 * can take out again, or nothing.
 */
export function traceOf(evaluation: Evaluation, participantId: string): "answers" | "sums" | null {
  const { trustRatings, responses } = evaluation;
  const responded = recordsOf(responses).some((one) => one.participantId === participantId);
  if (trustRatings && "aggregated" in trustRatings) return responded ? "sums" : null;
  const answered = (trustRatings ?? []).some(
    (sheet) =>
      sheet.participantId === participantId && sheet.values.some((value) => value !== null),
  );
  return responded || answered ? "answers" : null;
}

/**
 * The evaluation after a participant was removed. Answers under their name go with them. Sums stay,
 * and so does the note that the person is in them: the same answer must not be added once more.
 */
export function withoutAnswersOf(evaluation: Evaluation, participantId: string): Evaluation {
  const { trustRatings, responses } = evaluation;
  if (trustRatings && "aggregated" in trustRatings) return evaluation;
  return {
    ...evaluation,
    ...(trustRatings && {
      trustRatings: trustRatings.filter((sheet) => sheet.participantId !== participantId),
    }),
    ...(responses && {
      responses: recordsOf(responses).filter((one) => one.participantId !== participantId),
    }),
  };
}
