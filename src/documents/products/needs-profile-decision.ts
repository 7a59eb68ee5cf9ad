import { hasContent } from "#domain/assess.ts";
import { recordsOf } from "#domain/records.ts";

import { facts, paragraph, textList } from "../blocks.ts";
import type { Block } from "../model.ts";
import type { Profile } from "./needs-profile-source.ts";

export function resources({ needs, words, values }: Profile): readonly Block[] {
  const { budget, hoursPerMonth, leadPerson, from } = needs.resources ?? {};
  const labels = words.resources;
  const block = facts([
    [labels.budget, values.money(budget)],
    [labels.hours, hoursPerMonth == null ? "" : labels.hoursPerMonth(values.number(hoursPerMonth))],
    [labels.lead, values.text(leadPerson)],
    [labels.from, values.date(from)],
  ]);
  return block.rows.length > 0
    ? [block]
    : [values.missing(words.missing.resources, "needs", "decision")];
}

export function alternatives({ needs, words, values }: Profile): readonly Block[] {
  const all = recordsOf(needs.alternatives);
  if (all.length === 0) return [values.missing(words.missing.alternatives, "needs", "decision")];
  const { alternatives: columns, sections, missing } = words;
  return [
    {
      kind: "table",
      caption: sections.alternatives,
      columns: [
        { label: columns.option, width: 26 },
        { label: columns.assessment },
        { label: columns.verdict, width: 20 },
      ],
      rows: all.map(({ option, assessment, verdict }) => ({
        cells: [
          values.option("needs.alternatives.option", option),
          values.text(assessment),
          values.option("needs.alternatives.verdict", verdict),
        ],
      })),
      empty: missing.alternatives,
    },
  ];
}

export function noGos({ needs, words, values }: Profile): readonly Block[] {
  const all = recordsOf(needs.noGos)
    .map(({ text }) => values.text(text))
    .filter(Boolean);
  return all.length > 0
    ? [textList(all)]
    : [values.missing(words.missing.noGos, "needs", "decision")];
}

/** The decision with a line to sign; a reasoned no is as complete a result as a yes. */
export function decision(profile: Profile): readonly Block[] {
  const { needs, input, words, values, context, isInternal } = profile;
  const { sign, ownCompany } = input.words.common;
  const { choice, reason, date } = needs.decision ?? {};
  const company = values.text(context.cooperation.base.ownCompany?.name) || ownCompany;
  return [
    ...(isInternal ? grounds(profile) : []),
    ...(hasContent(needs.decision)
      ? [
          ...(choice === "stop" ? [paragraph(words.notCooperating, "lead")] : []),
          ...(choice === "clarify" ? [paragraph(words.clarifyFirst, "lead")] : []),
          facts([
            [words.decision.choice, values.option("needs.decision.choice", choice)],
            [words.decision.reason, values.text(reason)],
            [words.decision.date, values.longDate(date)],
          ]),
        ]
      : [values.missing(words.missing.decision, "needs", "decision")]),
    { kind: "signatures", lines: [sign.date, sign.for(company)] },
  ];
}

/** What was known when it was decided: risks and support in the house. */
function grounds({ needs, input, words, values }: Profile): readonly Block[] {
  const { internalSupport } = needs;
  const anchors: Readonly<Record<number, string | undefined>> =
    input.phases.needs.words.fields["internalSupport"]?.anchors ?? {};
  const risks = recordsOf(needs.risks);
  const { caption, columns } = words.risks;
  return [
    ...(internalSupport == null
      ? []
      : [
          facts([
            [
              words.support.label,
              words.support.of(internalSupport, anchors[internalSupport] ?? ""),
            ],
          ]),
        ]),
    ...(risks.length === 0
      ? []
      : [
          {
            kind: "table",
            caption,
            columns: [
              { label: columns.risk, width: 34 },
              { label: columns.probability, align: "center", width: 17 },
              { label: columns.impact, align: "center", width: 13 },
              { label: columns.measure },
            ],
            rows: risks.map(({ risk, probability, impact, measure }) => ({
              cells: [
                values.text(risk),
                values.number(probability),
                values.number(impact),
                values.text(measure),
              ],
            })),
            empty: caption,
          } as const,
        ]),
  ];
}
