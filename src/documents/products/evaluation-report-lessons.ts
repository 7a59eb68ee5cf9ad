import { filled } from "#domain/context.ts";
import { GATE_IDS } from "#domain/gate.ts";
import { PHASE_IDS, phaseNumber } from "#domain/phase.ts";
import { recordById, recordsOf } from "#domain/records.ts";

import { facts, paragraph, table } from "../blocks.ts";
import type { Block } from "../model.ts";
import type { Report } from "./evaluation-report-source.ts";

export function review({ evaluation, words, values, marked }: Report): readonly Block[] {
  const rows = recordsOf(evaluation.phaseReview).toSorted(
    (a, b) => Number(a.phase) - Number(b.phase),
  );
  if (rows.length === 0) return [paragraph(words.none.review)];
  return [
    table(
      words.sections.review,
      words.review.columns,
      rows.map(({ phase, worked, change, internal }) => [
        marked(values.option("evaluation.phaseReview.phase", phase), internal),
        values.text(worked),
        values.text(change),
      ]),
      words.none.review,
      [24, 38, 38],
    ),
  ];
}

export function conflicts({ context, input, words, values, marked }: Report): readonly Block[] {
  const { conflicts: labels, none, sections } = words;
  const tensions = input.phases.evaluation.tensions ?? [];
  const issues = recordsOf(context.cycle.relationship.issueLog).toSorted((a, b) =>
    (a.date ?? "").localeCompare(b.date ?? ""),
  );
  if (issues.length === 0) return [paragraph(none.conflicts)];
  return [
    table(
      sections.conflicts,
      labels.columns,
      issues.map((one) => [
        marked(values.date(one.date), one.internal),
        [values.text(one.what), tensions.find(({ id }) => id === one.tensionTypeId)?.title]
          .filter(Boolean)
          .join("\n"),
        values.number(one.level),
        [values.text(one.resolution), filled(one.learned) && labels.learned(one.learned)]
          .filter(Boolean)
          .join("\n"),
        values.date(one.closedOn) || labels.open,
      ]),
      none.conflicts,
      [13, 32, 8, 31, 16],
    ),
  ];
}

export function insights({ evaluation, words, values, marked, absent }: Report): readonly Block[] {
  const all = recordsOf(evaluation.insights);
  if (all.length === 0) return [absent(words.missing.insights, words.none.insights, "insights")];
  return [
    table(
      words.sections.insights,
      words.insights.columns,
      all.map(({ text, basis, reusableFor, internal }) => [
        marked(values.text(text), internal),
        values.options("evaluation.insights.basis", basis).join(", "),
        values.option("evaluation.insights.reusableFor", reusableFor),
      ]),
      words.none.insights,
      [56, 20, 24],
    ),
  ];
}

export function consequences(report: Report): readonly Block[] {
  const { evaluation, words, values, marked, absent } = report;
  const { consequences: labels, none, missing, sections } = words;
  const all = recordsOf(evaluation.consequences).toSorted((a, b) =>
    (a.dueDate || "9999").localeCompare(b.dueDate || "9999"),
  );
  const reason = values.text(evaluation.noChangeReason);
  if (all.length === 0)
    return evaluation.noChangeNeeded && reason
      ? [paragraph(labels.noChange(reason))]
      : [absent(missing.consequences, none.consequences, "consequences")];
  return [
    table(
      sections.consequences,
      labels.columns,
      all.map((one) => {
        const insight = values.text(recordById(evaluation.insights, one.insightId)?.text);
        return [
          marked(
            [values.text(one.text), insight && labels.from(insight)].filter(Boolean).join("\n"),
            one.internal,
          ),
          values.option("evaluation.consequences.type", one.type),
          values.text(one.owner),
          values.date(one.dueDate),
          values.option("evaluation.consequences.status", one.status),
        ];
      }),
      none.consequences,
      [38, 20, 17, 13, 12],
    ),
  ];
}

export function decision({ evaluation, words, values, absent }: Report): readonly Block[] {
  const { choice, reason } = evaluation.continuation ?? {};
  const block = facts([
    [words.decision.choice, values.option("evaluation.continuation.choice", choice)],
    [words.decision.reason, values.text(reason)],
    [words.decision.nextDate, values.longDate(evaluation.nextDate)],
  ]);
  return block.rows.length > 0
    ? [block]
    : [absent(words.missing.decision, words.summary.notYet, "consequences")];
}

/** Gates passed although something was open, with the reason given; stays in the house. */
export function leftOpen({ context, input, words, values }: Report): readonly Block[] {
  const { leftOpen: labels, none, sections } = words;
  const log = context.cycle.gateLog.toSorted((a, b) => a.date.localeCompare(b.date));
  if (log.length === 0) return [paragraph(none.leftOpen)];
  return [
    table(
      sections.leftOpen,
      labels.columns,
      log.map(({ gate, date, unmet, reason }) => [
        values.date(date),
        gateName(gate),
        unmet.join("\n"),
        values.text(reason),
      ]),
      none.leftOpen,
      [14, 22, 34, 30],
    ),
  ];

  function gateName(gate: string): string {
    const phase = PHASE_IDS[GATE_IDS.findIndex((id) => id === gate)];
    return phase ? labels.gate(phaseNumber(phase), input.content.outline[phase].nav) : gate;
  }
}
