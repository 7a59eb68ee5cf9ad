import { filled } from "#domain/context.ts";
import { recordById, recordsOf } from "#domain/records.ts";
import { TRUST_DIMENSIONS } from "#domain/trust-dimensions.ts";
import { areVoicesOpen } from "#domain/voices.ts";

import { facts, paragraph, table } from "../blocks.ts";
import type { Block } from "../model.ts";
import type { Report } from "./evaluation-report-source.ts";

export function decisionLog({ context, words, values }: Report): readonly Block[] {
  const log = recordsOf(context.cycle.relationship.decisionLog).toSorted((a, b) =>
    (a.date ?? "").localeCompare(b.date ?? ""),
  );
  if (log.length === 0) return [paragraph(words.none.decisions)];
  return [
    table(
      words.appendix("A", words.appendices.decisions),
      words.decisions.columns,
      log.map((one) => [
        values.date(one.date),
        values.text(one.decision),
        values.text(one.decidedBy),
      ]),
      words.none.decisions,
      [14, 56, 30],
    ),
  ];
}

/** Who took part, and what single persons wrote; stays in the house. */
export function voices(report: Report): readonly Block[] {
  const { evaluation, words, values, nameOf } = report;
  const { participants: labels } = words;
  const isOpen = areVoicesOpen(report.context);
  const said = isOpen ? [...namedVoices(report), ...unnamedVoices(report)] : [];
  return [
    table(
      labels.caption,
      labels.columns,
      recordsOf(evaluation.participants).map(({ label, memberId, role, responded }) => [
        values.text(label),
        nameOf(memberId),
        values.text(role),
        responded ? labels.yes : labels.no,
      ]),
      labels.none,
      [30, 30, 24, 16],
    ),
    said.length === 0
      ? paragraph(isOpen ? words.none.voices : words.none.voicesClosed)
      : table(words.appendices.voices, words.voices.columns, said, words.none.voices, [26, 22, 52]),
  ];
}

/** Open mode: under the person's name. */
function namedVoices(report: Report): readonly (readonly string[])[] {
  const { evaluation, words, shared, values, nameOf } = report;
  const { topics, person, proportion } = words.voices;
  const { notGiven } = shared.costs;
  return recordsOf(evaluation.responses).flatMap((one) => {
    const label = values.text(recordById(evaluation.participants, one.participantId)?.label);
    const who = person(label, nameOf(one.memberId));
    const rated = [one.rating, one.fairness].map((value) =>
      value == null ? "" : words.costs.rating(values.number(value)),
    );
    const answers: readonly (readonly [topic: string, text: string | null | undefined])[] = [
      ...TRUST_DIMENSIONS.map((id) => [topicOf(id, report), one.why?.[id]] as const),
      ...Object.entries(one.goalViews ?? {}).map(
        ([id, text]) => [topicOf(`goal:${id}`, report), text] as const,
      ),
      [topics.cost, one.cost],
      [topics.benefit, one.benefit],
      [topics.note, one.note],
      [
        topics.proportion,
        rated.some(Boolean) ? proportion(rated[0] || notGiven, rated[1] || notGiven) : "",
      ],
    ];
    return answers.flatMap(([topic, text]) => (filled(text) ? [[who, topic, text.trim()]] : []));
  });
}

/** Aggregated mode: without saying whose they are. */
function unnamedVoices(report: Report): readonly (readonly string[])[] {
  const { evaluation, words, values } = report;
  return recordsOf(evaluation.voices).map(({ topic, text }) => [
    words.voices.unnamed,
    topicOf(topic ?? "", report),
    values.text(text),
  ]);
}

function topicOf(topic: string, { context, input, words, values }: Report): string {
  const dimensions: Readonly<Record<string, string>> =
    input.phases.evaluation.trust?.trustDimensions ?? {};
  const topics: Readonly<Record<string, string>> = words.voices.topics;
  const goalId = topic.startsWith("goal:") ? topic.slice("goal:".length) : "";
  if (goalId)
    return words.voices.goal(values.text(recordById(context.cycle.needs.goals, goalId)?.title));
  return dimensions[topic] ?? topics[topic] ?? "";
}

/** Who has taken note and when, and a line for everybody to sign on. */
export function signOff({ context, evaluation, input, words, values }: Report): readonly Block[] {
  const { sign, ownCompany } = input.words.common;
  const dayOf = (id: string) =>
    values.longDate(recordsOf(evaluation.signOff).find(({ memberId }) => memberId === id)?.date);
  return [
    facts(
      context.members.map(({ id, name }) => {
        const day = dayOf(id);
        return [name || ownCompany, day ? words.sign.on(day) : words.sign.open];
      }),
    ),
    ...context.members.map(({ name }): Block => ({
      kind: "signatures",
      lines: [sign.date, sign.for(name || ownCompany)],
    })),
  ];
}
