import * as z from "zod/mini";

import { type CycleContext, filled } from "./context.ts";
import { recordById, recordsOf } from "./records.ts";

/** Trust items in all, and of one dimension (section 4.2). */
const TRUST_ITEM_COUNT = 16;
export const ITEMS_OF_DIMENSION = 4;

/** Longest text of a file from outside, in characters; generous beside the 2,000 of a long field. */
const MAX = 8000;
const MANY = 200;
const words = () => z.string().check(z.maxLength(MAX));
const idText = () => z.string().check(z.minLength(1), z.maxLength(MAX));
const rating = () => z.nullable(z.int().check(z.minimum(1), z.maximum(5)));

const goalSchema = z.object({
  id: idText(),
  title: words(),
  metric: words(),
  unit: words(),
  baseline: z.nullable(z.number()),
  target: z.nullable(z.number()),
  dueDate: words(),
});

/** What travels to a participant: who asks whom about what (section 4.6, way b). */
export const questionnaireSchema = z.object({
  cooperationId: idText(),
  cooperation: words(),
  cycle: z.int().check(z.minimum(1)),
  askedBy: words(),
  participantId: idText(),
  participant: words(),
  memberId: idText(),
  company: words(),
  mode: z.enum(["open", "aggregated"]),
  /** A single company, or "network" for all the others together (section 4.3). */
  targetId: idText(),
  targets: z.array(words()).check(z.maxLength(MANY)),
  goals: z.array(goalSchema).check(z.maxLength(MANY)),
  /** Fingerprint of the asking side's own answers, fixed before it asked. */
  seal: words(),
});
export type Questionnaire = z.output<typeof questionnaireSchema>;

/** What comes back: the answers of one person. */
export const answerSchema = z.object({
  cooperationId: idText(),
  cycle: z.int().check(z.minimum(1)),
  participantId: idText(),
  memberId: idText(),
  mode: z.enum(["open", "aggregated"]),
  targetId: idText(),
  /** The same for every version of one person's answer, so that it is counted once. */
  responseId: idText(),
  /** Raised when the answer is saved again after a change. */
  revision: z.int().check(z.minimum(1)),
  values: z.array(rating()).check(z.length(TRUST_ITEM_COUNT)),
  why: z.object({ ability: words(), benevolence: words(), integrity: words(), openness: words() }),
  goals: z.array(z.object({ goalId: idText(), text: words() })).check(z.maxLength(MANY)),
  cost: words(),
  benefit: words(),
  rating: rating(),
  fairness: rating(),
  note: words(),
  seal: words(),
});
export type Answer = z.output<typeof answerSchema>;

/**
 * The questionnaire for one participant, or `undefined` when the participant or the company is not
 * part of the cycle. It holds what the person needs to answer and nothing of what others said.
 */
export function questionnaireFor(
  { cooperation, cycle, members }: CycleContext,
  participantId: string,
): Questionnaire | undefined {
  const { evaluation, needs } = cycle;
  const participant = recordById(evaluation.participants, participantId);
  const company = members.find(({ id }) => id === participant?.memberId);
  const own = members.find((member) => member.own);
  if (!participant || !company) return undefined;
  const others = members.filter(({ id }) => id !== company.id);
  return {
    cooperationId: cooperation.id,
    cooperation: cooperation.base.name ?? "",
    cycle: cycle.number,
    askedBy: own?.name ?? "",
    participantId: participant.id,
    participant: participant.label ?? "",
    memberId: company.id,
    company: company.name,
    mode: evaluation.trustMode === "aggregated" ? "aggregated" : "open",
    targetId: targetOf(others),
    targets: others.map(({ name }) => name),
    goals: recordsOf(needs.goals)
      .filter(({ owner }) => owner === "joint")
      .map((goal) => ({
        id: goal.id,
        title: goal.title ?? "",
        metric: goal.metric ?? "",
        unit: goal.unit ?? "",
        baseline: goal.baseline ?? null,
        target: goal.target ?? null,
        dueDate: goal.dueDate ?? "",
      })),
    seal: evaluation.seal?.hash ?? "",
  };
}

/** Section 4.3: two companies rate each other, more rate the others as a whole. */
function targetOf(others: readonly { readonly id: string }[]): string {
  const [only, ...more] = others;
  return only && more.length === 0 ? only.id : "network";
}

/** An answer nobody has given yet. */
export function blankAnswer(questionnaire: Questionnaire, responseId: string): Answer {
  const { cooperationId, cycle, participantId, memberId, mode, targetId, seal } = questionnaire;
  return {
    cooperationId,
    cycle,
    participantId,
    memberId,
    mode,
    targetId,
    responseId,
    revision: 1,
    values: Array.from({ length: TRUST_ITEM_COUNT }, () => null),
    why: { ability: "", benevolence: "", integrity: "", openness: "" },
    goals: questionnaire.goals.map(({ id }) => ({ goalId: id, text: "" })),
    cost: "",
    benefit: "",
    rating: null,
    fairness: null,
    note: "",
    seal,
  };
}

/**
 * What was answered so far, under a questionnaire that was sent again and may ask something else
 * meanwhile: about other goals, in another mode, under another seal.
 */
export function carriedInto(questionnaire: Questionnaire, given: Answer): Answer {
  const { cooperationId, cycle, participantId, memberId, mode, targetId, seal } = questionnaire;
  const goals = questionnaire.goals.map(
    ({ id }) => given.goals.find(({ goalId }) => goalId === id) ?? { goalId: id, text: "" },
  );
  return { ...given, cooperationId, cycle, participantId, memberId, mode, targetId, seal, goals };
}

/** Does an answer say anything at all? */
export function saysSomething(answer: Answer): boolean {
  const texts = [
    answer.cost,
    answer.benefit,
    answer.note,
    ...Object.values(answer.why),
    ...answer.goals.map(({ text }) => text),
  ];
  const ratings = [...answer.values, answer.rating, answer.fairness];
  return texts.some((text) => filled(text)) || ratings.some((one) => one !== null);
}
