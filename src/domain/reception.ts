import type { CycleContext } from "./context.ts";
import { filled } from "./context.ts";
import type { Cycle } from "./cooperation.ts";
import { currentCycle } from "./cooperation.ts";
import type { Change } from "./edit.ts";
import type { Evaluation } from "./fields/evaluation.ts";
import { type Answer, saysSomething } from "./questionnaire.ts";
import { recordById, recordsOf } from "./records.ts";
import { isSealed } from "./seal.ts";
import type { TrustAnswer, TrustRatings } from "./shape.ts";
import { TRUST_DIMENSIONS } from "./trust-dimensions.ts";
import { withAnswers } from "./trust-sums.ts";

/**
 * What an answer from outside means here. "new" is taken over, "newer" only after asking; all the
 * others change nothing, and a sentence says why.
 */
export type Reception =
  | "new"
  | "newer"
  | "known"
  | "older"
  | "foreign"
  | "otherCycle"
  | "closed"
  | "unknownParticipant"
  | "leftCompany"
  | "otherMode"
  | "alreadySummed"
  | "sealed"
  | "empty";

/** Judges an answer before anything is changed (section 4.6). */
export function receptionOf(answer: Answer, context: CycleContext): Reception {
  const { cooperation, cycle, members } = context;
  const { evaluation } = cycle;
  if (answer.cooperationId !== cooperation.id) return "foreign";
  if (answer.cycle !== cycle.number) return "otherCycle";
  if (cycle.closedOn) return "closed";
  const participant = recordById(evaluation.participants, answer.participantId);
  if (!participant || participant.memberId !== answer.memberId) return "unknownParticipant";
  const company = members.find(({ id }) => id === answer.memberId);
  if (!company) return "leftCompany";
  if (answer.mode !== (evaluation.trustMode || "open")) return "otherMode";
  if (!saysSomething(answer)) return "empty";
  if (company.own && isSealed(evaluation)) return "sealed";
  return repetitionOf(answer, evaluation);
}

function repetitionOf(answer: Answer, evaluation: Evaluation): Reception {
  const known = recordsOf(evaluation.responses);
  const same = known.find(({ id }) => id === answer.responseId);
  if (same) {
    if ((same.revision ?? 1) === answer.revision) return "known";
    if ((same.revision ?? 1) > answer.revision) return "older";
    return answer.mode === "aggregated" ? "alreadySummed" : "newer";
  }
  const earlier = known.some(({ participantId }) => participantId === answer.participantId);
  if (!earlier) return sheetOf(answer, evaluation) ? "newer" : "new";
  return answer.mode === "aggregated" ? "alreadySummed" : "newer";
}

/** Typed in by hand before; an answer of the person's own takes its place only after asking. */
function sheetOf(answer: Answer, { trustRatings }: Evaluation): TrustAnswer | undefined {
  if (!trustRatings || "aggregated" in trustRatings) return undefined;
  return trustRatings.find(
    ({ participantId, values }) =>
      participantId === answer.participantId && values.some((value) => value !== null),
  );
}

/**
 * Takes an answer over. In open mode it stands under the person's name, in aggregated mode only
 * the sums and loose texts remain; that it came is noted either way, so that it counts once.
 */
export function takeAnswer(answer: Answer): Change {
  return (cooperation) => {
    const cycle = currentCycle(cooperation);
    if (cycle.closedOn || cycle.number !== answer.cycle) return cooperation;
    if (isSummed(cycle.evaluation, answer)) return cooperation;
    const evaluation = withAnswer(cycle.evaluation, answer);
    return {
      ...cooperation,
      cycles: cooperation.cycles.map((one) => (one === cycle ? { ...one, evaluation } : one)),
    };
  };
}

/** What is in the sums cannot be told apart any more, so it must not be added again. */
function isSummed({ responses }: Evaluation, { mode, participantId }: Answer): boolean {
  return (
    mode === "aggregated" &&
    recordsOf(responses).some((response) => response.participantId === participantId)
  );
}

function withAnswer(evaluation: Evaluation, answer: Answer): Cycle["evaluation"] {
  const isOpen = answer.mode === "open";
  return {
    ...evaluation,
    trustMode: answer.mode,
    trustRatings: isOpen ? withSheet(evaluation, answer) : withSum(evaluation, answer),
    participants: recordsOf(evaluation.participants).map((participant) =>
      participant.id === answer.participantId ? { ...participant, responded: true } : participant,
    ),
    responses: [
      ...recordsOf(evaluation.responses).filter(
        ({ participantId }) => participantId !== answer.participantId,
      ),
      isOpen ? openResponse(answer) : bareResponse(answer),
    ].toSorted((a, b) => a.id.localeCompare(b.id)),
    voices: isOpen ? recordsOf(evaluation.voices) : withVoices(evaluation, answer),
    proportionality: withProportion(evaluation, answer),
  };
}

function withSheet(evaluation: Evaluation, answer: Answer): TrustRatings {
  const ratings = evaluation.trustRatings ?? [];
  const sheets = "aggregated" in ratings ? [] : ratings;
  return [
    ...sheets.filter(({ participantId }) => participantId !== answer.participantId),
    {
      participantId: answer.participantId,
      raterId: answer.memberId,
      targetId: answer.targetId,
      values: answer.values,
    },
  ];
}

function withSum(evaluation: Evaluation, answer: Answer): TrustRatings {
  const ratings = evaluation.trustRatings ?? [];
  const sums = "aggregated" in ratings ? ratings.aggregated : {};
  return {
    targetId: answer.targetId,
    ...("aggregated" in ratings ? ratings : {}),
    aggregated: {
      ...sums,
      [answer.memberId]: withAnswers(sums[answer.memberId], answer.values),
    },
  };
}

type Response = NonNullable<Evaluation["responses"]>[number] & { readonly id: string };

function openResponse(answer: Answer): Response {
  const { cost, benefit, note, why, rating, fairness, seal } = answer;
  return {
    ...bareResponse(answer),
    why,
    goalViews: Object.fromEntries(
      answer.goals.filter(({ text }) => filled(text)).map(({ goalId, text }) => [goalId, text]),
    ),
    cost,
    benefit,
    note,
    rating,
    fairness,
    seal,
  };
}

/** That an answer came, and nothing of what it says. */
function bareResponse({ responseId, revision, participantId, memberId }: Answer): Response {
  return { id: responseId, revision, participantId, memberId };
}

/** Texts without a name, in the order of the alphabet, which tells nothing about who came first. */
function withVoices(evaluation: Evaluation, answer: Answer): NonNullable<Evaluation["voices"]> {
  const said = [
    ...TRUST_DIMENSIONS.map((topic) => ({ topic, text: answer.why[topic] })),
    ...answer.goals.map(({ goalId, text }) => ({ topic: `goal:${goalId}`, text })),
    { topic: "cost", text: answer.cost },
    { topic: "benefit", text: answer.benefit },
    { topic: "note", text: answer.note },
  ].filter(({ text }) => filled(text));
  const all = [...recordsOf(evaluation.voices), ...said].map(({ topic, text }) => ({
    topic: topic ?? "",
    text: text ?? "",
  }));
  return all
    .toSorted((a, b) => a.topic.localeCompare(b.topic) || a.text.localeCompare(b.text))
    .map((voice, index) => ({ id: `voice-${index + 1}`, ...voice }));
}

/**
 * What a company says about effort and return. A row that is there already keeps what it says,
 * unless it is what this very person said before.
 */
function withProportion(
  evaluation: Evaluation,
  { memberId, participantId, rating, fairness }: Answer,
): NonNullable<Evaluation["proportionality"]> {
  const before = recordsOf(evaluation.responses).find(
    (response) => response.participantId === participantId,
  );
  const rows = recordsOf(evaluation.proportionality);
  const row = rows.find((one) => one.memberId === memberId);
  if (!row && rating === null && fairness === null) return rows;
  if (!row) return [...rows, { id: `view-${memberId}`, memberId, rating, fairness, comment: "" }];
  return rows.map((one) =>
    one === row
      ? {
          ...one,
          rating: keptOr(rating, one.rating, before?.rating),
          fairness: keptOr(fairness, one.fairness, before?.fairness),
        }
      : one,
  );
}

type Rating = number | null;

/** The new value where nothing is held, or where what is held came from the same person. */
function keptOr(next: Rating, held: Rating | undefined, before: Rating | undefined): Rating {
  return held == null || held === before ? (next ?? held ?? null) : held;
}
