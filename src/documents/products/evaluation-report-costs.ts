import {
  benefitDeviations,
  type CostBenefit,
  costBenefits,
  costDeviations,
  type Deviation,
} from "#domain/cost-benefit.ts";
import { imbalanceOf } from "#domain/imbalance.ts";
import { hasAgreed } from "#domain/partner-view.ts";
import { recordsOf } from "#domain/records.ts";
import { rounded } from "#domain/rounding.ts";

import { paragraph, table, textList } from "../blocks.ts";
import type { Block } from "../model.ts";
import type { Report } from "./evaluation-report-source.ts";

/** Cost and benefit of every member; for all partners only those who agreed, and only sums. */
export function costs(report: Report): readonly Block[] {
  const { context, words, shared, absent, isInternal } = report;
  const { costs: held, benefits, proportionality } = report.evaluation;
  const isEmpty = [held, benefits, proportionality].every((rows) => (rows ?? []).length === 0);
  if (isEmpty) return [absent(words.missing.costs, words.none.costs, "costs")];
  const reasons = imbalanceOf(context).map((rule) => shared.costs.reasons[rule]);
  return [
    sums(report),
    paragraph(shared.costs.startUp, "note"),
    ...(isInternal ? [] : [paragraph(words.costs.notAgreedNote, "note")]),
    ratings(report),
    ...(reasons.length > 0 ? [paragraph(shared.costs.imbalance), textList(reasons)] : []),
    ...(isInternal ? items(report) : priceless(report)),
  ];
}

function sums(report: Report): Block {
  const { context, words, nameOf } = report;
  const { costs: labels } = words;
  const [company = "", ...figures] = labels.columns;
  return {
    kind: "table",
    caption: labels.table,
    columns: [
      { label: company },
      ...figures.slice(0, -1).map((label) => ({ label, align: "end" as const, width: 14 })),
      { label: figures.at(-1) ?? "", width: 20 },
    ],
    rows: costBenefits(context).map((one) => ({
      cells: [nameOf(one.memberId), ...sumCells(one, report)],
    })),
    empty: words.none.costs,
  };
}

function sumCells(one: CostBenefit, report: Report): readonly string[] {
  const { context, words, shared, values, isInternal } = report;
  const { notGiven, dash, incomplete } = shared.costs;
  if (!isInternal && !hasAgreed(one.memberId, context))
    return [dash, dash, dash, dash, words.costs.notAgreed];
  return [
    values.money(one.cost) || notGiven,
    values.money(one.benefit) || notGiven,
    values.money(one.net) || dash,
    one.ratio === null ? dash : values.number(rounded(one.ratio, 2)),
    [
      one.label === null ? dash : shared.results.ratio[one.label],
      !one.complete && (one.cost !== null || one.benefit !== null) && incomplete,
    ]
      .filter(Boolean)
      .join(", "),
  ];
}

/** What each member says about proportion and fairness. */
function ratings({ evaluation, words, shared, values, nameOf, isInternal }: Report): Block {
  const { costs: labels } = words;
  const rating = (value: number | null | undefined) =>
    value == null ? shared.costs.notGiven : labels.rating(values.number(value));
  return table(
    labels.ratings,
    isInternal ? labels.ratingColumns : labels.ratingColumns.slice(0, 3),
    recordsOf(evaluation.proportionality).map((one) => [
      nameOf(one.memberId),
      rating(one.rating),
      rating(one.fairness),
      ...(isInternal ? [values.text(one.comment)] : []),
    ]),
    words.none.costs,
    isInternal ? [24, 18, 18, 40] : [40, 30, 30],
  );
}

/** Every item with its note; stays in the house. */
function items(report: Report): readonly Block[] {
  const { evaluation, words, shared, values, nameOf } = report;
  const { costs: labels } = words;
  const itemOf = (kind: "costs" | "benefits", category: string | null | undefined) =>
    labels.item(
      kind === "costs" ? shared.costs.cost : shared.costs.benefit,
      values.option(`evaluation.${kind}.category`, category),
    );
  const rows = [
    ...recordsOf(evaluation.costs).map((one) => [
      nameOf(one.memberId),
      itemOf("costs", one.category),
      values.money(one.planned),
      [
        values.money(one.actual),
        one.hours == null
          ? ""
          : labels.hours(values.number(one.hours), values.money(one.hourlyRate) || "–"),
      ]
        .filter(Boolean)
        .join("\n") || shared.costs.notGiven,
      values.text(one.note),
    ]),
    ...recordsOf(evaluation.benefits).map((one) => [
      nameOf(one.memberId),
      itemOf("benefits", one.category),
      values.money(one.planned),
      (one.kind === "nonMonetary" && one.rating != null
        ? shared.costs.rated(one.rating)
        : values.money(one.actual)) || shared.costs.notGiven,
      values.text(one.note),
    ]),
  ];
  const offPlan = [
    ...costDeviations(report.context.cycle).map((one) => ({ kind: "costs" as const, one })),
    ...benefitDeviations(report.context.cycle).map((one) => ({ kind: "benefits" as const, one })),
  ].filter(({ one }) => one.marked);
  return [
    table(labels.items, labels.itemColumns, rows, shared.costs.notGiven, [20, 24, 14, 16, 26]),
    ...(offPlan.length > 0
      ? [
          paragraph(
            labels.offPlan(
              offPlan
                .map(({ kind, one }) =>
                  labels.offPlanOf(
                    nameOf(one.memberId),
                    itemOf(kind, one.category),
                    shareText(one),
                  ),
                )
                .join("; "),
            ),
            "note",
          ),
        ]
      : []),
  ];

  function shareText({ share }: Deviation): string {
    const percent = rounded((share ?? 0) * 100);
    return `${percent > 0 ? "+" : "−"}${values.number(Math.abs(percent))} %`;
  }
}

/** What has no price, of those who agreed. */
function priceless({ evaluation, words, shared, values, nameOf }: Report): readonly Block[] {
  const rows = recordsOf(evaluation.benefits).filter(({ kind }) => kind === "nonMonetary");
  if (rows.length === 0) return [];
  return [
    table(
      words.costs.priceless,
      words.costs.pricelessColumns,
      rows.map(({ memberId, category, rating }) => [
        nameOf(memberId),
        values.option("evaluation.benefits.category", category),
        rating == null ? shared.costs.notGiven : shared.costs.rated(rating),
      ]),
      words.none.costs,
      [34, 40, 26],
    ),
  ];
}
