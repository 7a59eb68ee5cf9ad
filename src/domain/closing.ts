import type { ChecklistAnswer, ChecklistAnswers } from "./checklist.ts";
import { type Cooperation, currentCycle } from "./cooperation.ts";
import type { Change } from "./edit.ts";

/** Statements of the closing (section 2.5), outside the readiness of the phases. */
export const CLOSING_ITEMS = [
  "c6-01",
  "c6-02",
  "c6-03",
  "c6-04",
  "c6-05",
  "c6-06",
  "c6-07",
  "c6-08",
] as const;
export type ClosingItemId = (typeof CLOSING_ITEMS)[number];

/** What is not settled yet: unanswered, open, or only in part. */
export function openClosingItems(
  answers: ChecklistAnswers | null | undefined,
): readonly ClosingItemId[] {
  return CLOSING_ITEMS.filter((id) => {
    const state = answers?.[id]?.state;
    return state !== "fulfilled" && state !== "notRelevant";
  });
}

/** The closing is offered when the end was decided, or once somebody has begun with it. */
export function isClosingOffered(cooperation: Cooperation): boolean {
  const { evaluation } = currentCycle(cooperation);
  const isBegun = Object.values(cooperation.closing?.answers ?? {}).some(({ state }) => state);
  return (
    evaluation.continuation?.choice === "end" ||
    isBegun ||
    isClosed(cooperation) ||
    (evaluation.consequences ?? []).some(
      ({ type, status }) => type === "end" && status !== "dropped",
    )
  );
}

export function isClosed({ closing }: Cooperation): boolean {
  return Boolean(closing?.closedOn);
}

/** Answers a statement about the end of the cooperation. */
export function answerClosing(id: ClosingItemId, answer: ChecklistAnswer): Change {
  return (cooperation) => {
    if (isClosed(cooperation)) return cooperation;
    const { closing } = cooperation;
    return {
      ...cooperation,
      closing: { ...closing, answers: { ...closing?.answers, [id]: answer } },
    };
  };
}

/** Answers a statement about the leaving of one company, kept with its event (E02). */
export function answerLeaving(eventId: string, id: ClosingItemId, answer: ChecklistAnswer): Change {
  return (cooperation) => ({
    ...cooperation,
    events: cooperation.events.map((event) =>
      event.id === eventId ? { ...event, closing: { ...event.closing, [id]: answer } } : event,
    ),
  });
}

/** Ends the cooperation and its running cycle; from then on everything can only be read. */
export function closeCooperation(today: string): Change {
  return (cooperation) => {
    if (isClosed(cooperation)) return cooperation;
    const running = currentCycle(cooperation);
    return {
      ...cooperation,
      closing: { ...cooperation.closing, closedOn: today },
      cycles: cooperation.cycles.map((cycle) =>
        cycle === running && !cycle.closedOn ? { ...cycle, closedOn: today } : cycle,
      ),
    };
  };
}

/** „Wieder öffnen“: the last cycle goes on where it was closed together with the cooperation. */
export function reopenCooperation(): Change {
  return (cooperation) => {
    const { closing } = cooperation;
    if (!closing?.closedOn) return cooperation;
    const last = currentCycle(cooperation);
    return {
      ...cooperation,
      closing: { ...closing, closedOn: null },
      cycles: cooperation.cycles.map((cycle) =>
        cycle === last && cycle.closedOn === closing.closedOn
          ? { ...cycle, closedOn: null }
          : cycle,
      ),
    };
  };
}
