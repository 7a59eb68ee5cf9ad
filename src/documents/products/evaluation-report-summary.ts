import { costBenefits } from "#domain/cost-benefit.ts";
import { overallAttainment } from "#domain/goal.ts";
import { hasAgreed } from "#domain/partner-view.ts";
import { recordsOf } from "#domain/records.ts";
import { rounded } from "#domain/rounding.ts";
import { trustIndexOf } from "#domain/trust-index.ts";

import { facts } from "../blocks.ts";
import type { Block } from "../model.ts";
import { measuredGoals, usedLine } from "./evaluation-report-results.ts";
import type { Report } from "./evaluation-report-source.ts";

/** The card on top: what came out, in a line each. */
export function summary(report: Report): readonly Block[] {
  const { context, evaluation, words, values } = report;
  const { summary: labels } = words;
  const own = context.members.find((member) => member.own);
  const asked = context.members.flatMap(({ id, name }) => {
    const people = recordsOf(evaluation.participants).filter(({ memberId }) => memberId === id);
    const answered = people.filter(({ responded }) => responded).length;
    return people.length === 0 ? [] : [labels.askedOf(answered, people.length, name)];
  });
  const { continuation, nextDate } = evaluation;
  return [
    facts([
      [labels.goals, goalsLine(report)],
      [labels.opportunities, usedLine(report) || labels.notYet],
      [labels.costs, own ? labels.costsFor(own.name, costsLine(report, own.id)) : ""],
      [labels.trust, trustLine(report)],
      [
        labels.continuation,
        values.option("evaluation.continuation.choice", continuation?.choice) || labels.notYet,
      ],
      [labels.nextDate, values.longDate(nextDate)],
      [labels.asked, asked.join("\n")],
    ]),
  ];
}

function goalsLine({ context, words, shared, values }: Report): string {
  const all = measuredGoals(context.cycle);
  if (all.every(({ attainment }) => attainment === null)) return words.summary.noGoals;
  const measured = all.filter(({ attainment }) => attainment !== null).length;
  const line = shared.goals.measured(measured, all.length);
  const overall = overallAttainment(context.cycle);
  return overall === null ? line : words.summary.goalsOf(values.number(rounded(overall)), line);
}

function costsLine({ context, words, shared, values, isInternal }: Report, ownId: string): string {
  if (!isInternal && !hasAgreed(ownId, context)) return words.costs.notAgreed;
  const one = costBenefits(context).find(({ memberId }) => memberId === ownId);
  if (!one || (one.cost === null && one.benefit === null)) return words.summary.notYet;
  const { notGiven, dash, incomplete } = shared.costs;
  const line = words.summary.costsOf(
    values.money(one.cost) || notGiven,
    values.money(one.benefit) || notGiven,
    one.ratio === null ? dash : values.number(rounded(one.ratio, 2)),
  );
  return [line, one.label && shared.results.ratio[one.label], !one.complete && incomplete]
    .filter(Boolean)
    .join(", ");
}

function trustLine({ context, words, shared }: Report): string {
  const trust = trustIndexOf(context);
  if (!trust || trust.index === null || trust.band === null) return words.summary.notYet;
  return words.summary.trustOf(String(trust.index), shared.catalogue.trustBands[trust.band].label);
}
