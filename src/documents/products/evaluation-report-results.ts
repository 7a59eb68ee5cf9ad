import {
  actualOf,
  attainmentLabel,
  attainmentOf,
  type Goal,
  isHoldGoal,
  overallAttainment,
} from "#domain/goal.ts";
import { opportunityUse } from "#domain/opportunity.ts";
import { recordById, recordsOf } from "#domain/records.ts";
import { rounded } from "#domain/rounding.ts";

import { paragraph, table } from "../blocks.ts";
import type { Block } from "../model.ts";
import type { Report } from "./evaluation-report-source.ts";

export function goals(report: Report): readonly Block[] {
  const { context, words, shared, values } = report;
  const all = measuredGoals(context.cycle);
  if (all.length === 0) return [values.missing(words.missing.goals, "needs", "goals")];
  const { goals: labels } = words;
  const overall = overallAttainment(context.cycle);
  const measured = all.filter(({ attainment }) => attainment !== null).length;
  const withUnit = (value: number | null | undefined, { unit }: Goal) =>
    value == null ? "–" : [values.number(value), values.text(unit)].filter(Boolean).join(" ");
  return [
    paragraph(
      [
        overall === null
          ? shared.goals.noOverall
          : shared.goals.overall(values.number(rounded(overall))),
        shared.goals.measured(measured, all.length),
      ].join(" · "),
    ),
    {
      kind: "figure",
      label: labels.figure,
      chart: {
        kind: "bars",
        bars: all.map(({ goal, attainment }) => ({
          label: values.text(goal.title),
          value: attainment === null ? null : Math.min(100, Math.max(0, attainment)),
          text: attained(attainment),
        })),
      },
    },
    {
      kind: "table",
      caption: labels.table,
      columns: [
        { label: labels.columns.title },
        { label: labels.columns.baseline, align: "end", width: 12 },
        { label: labels.columns.target, align: "end", width: 11 },
        { label: labels.columns.actual, align: "end", width: 11 },
        { label: labels.columns.attainment, width: 18 },
        { label: labels.columns.comment, width: 26 },
      ],
      rows: all.map(({ goal, actual, attainment }) => ({
        cells: [
          values.text(goal.title),
          withUnit(goal.baseline, goal),
          withUnit(goal.target, goal),
          withUnit(actual, goal),
          [attained(attainment), badgeOf(goal)].filter(Boolean).join("\n"),
          remarks(goal),
        ],
      })),
      empty: words.missing.goals,
    },
    paragraph(shared.goals.howOverall, "note"),
  ];

  function attained(attainment: number | null): string {
    if (attainment === null) return shared.results.notMeasured;
    const figure = shared.goals.percent(values.number(rounded(attainment, 1)));
    return `${figure}, ${shared.results.attainment[attainmentLabel(attainment)]}`;
  }

  function badgeOf(goal: Goal): string {
    if (goal.baseline == null) return shared.goals.noBaseline;
    return isHoldGoal(goal) ? shared.goals.holdGoal : "";
  }

  function remarks({ id }: Goal): string {
    const result = recordsOf(report.evaluation.goalResults).find(({ goalId }) => goalId === id);
    const measuredOn = values.date(result?.measuredOn);
    return [
      values.options("evaluation.goalResults.reason", result?.reason).join(", "),
      values.text(result?.comment),
      measuredOn && labels.measuredOn(measuredOn),
    ]
      .filter(Boolean)
      .join("\n");
  }
}

/** The goals of the cycle with what was measured. */
export function measuredGoals(cycle: Report["context"]["cycle"]) {
  return recordsOf(cycle.needs.goals).map((goal) => {
    const actual = actualOf(cycle, goal.id);
    return { goal, actual, attainment: attainmentOf(goal, actual) };
  });
}

export function opportunities(report: Report): readonly Block[] {
  const { context, evaluation, words, shared, values, absent } = report;
  const all = recordsOf(evaluation.opportunityResults);
  if (all.length === 0)
    return [absent(words.missing.opportunities, words.none.opportunities, "goals")];
  return [
    table(
      words.sections.opportunities,
      words.opportunities.columns,
      all.map(({ opportunityId, title, isNew, used, effect }) => [
        [
          values.text(title) ||
            values.text(recordById(context.cycle.needs.opportunities, opportunityId)?.title),
          isNew && `(${words.opportunities.fresh})`,
        ]
          .filter(Boolean)
          .join("\n"),
        values.option("evaluation.opportunityResults.used", used),
        values.text(effect),
      ]),
      words.none.opportunities,
      [36, 18, 46],
    ),
    paragraph(usedLine(report) || shared.goals.noUse),
    paragraph(shared.goals.howUse, "note"),
  ];
}

/** How the opportunities were used, in one line; "" while none is rated. */
export function usedLine({ context, evaluation, shared, values }: Report): string {
  const { share, rated, fresh } = opportunityUse(context.cycle);
  const known = recordsOf(evaluation.opportunityResults).filter(({ isNew }) => !isNew);
  const count = (use: string) => known.filter(({ used }) => used === use).length;
  const { goals: said } = shared;
  return [
    share !== null && said.use(values.number(rounded(share))),
    rated > 0 && said.counts(count("yes"), count("partly"), count("no")),
    fresh > 0 && said.fresh(fresh),
  ]
    .filter(Boolean)
    .join(" · ");
}
