import type { Needs } from "#domain/fields/needs.ts";
import { recordsOf } from "#domain/records.ts";

import type { Block } from "../model.ts";
import type { Profile } from "./needs-profile-source.ts";

export function goals({ needs, words, values }: Profile): readonly Block[] {
  const all = recordsOf(needs.goals);
  if (all.length === 0) return [values.missing(words.missing.goals, "needs", "goals")];
  const { goals: columns, sections, missing } = words;
  return [
    {
      kind: "table",
      caption: sections.goals,
      columns: [
        { label: columns.title },
        { label: columns.metric, width: 20 },
        { label: columns.baseline, align: "end", width: 10 },
        { label: columns.target, align: "end", width: 8 },
        { label: columns.dueDate, align: "end", width: 12 },
        { label: columns.owner, width: 16 },
        { label: columns.priority, width: 9 },
      ],
      rows: all.map((goal) => ({
        cells: [
          values.text(goal.title),
          withUnit(values.text(goal.metric), values.text(goal.unit)),
          values.number(goal.baseline),
          targetOf(goal),
          values.date(goal.dueDate),
          values.option("needs.goals.owner", goal.owner),
          values.option("needs.goals.priority", goal.priority),
        ],
      })),
      empty: missing.goals,
    },
  ];

  /** Where the level is to be held, it matters which side of it is better. */
  function targetOf({ baseline, target, direction }: NonNullable<Needs["goals"]>[number]): string {
    const side = values.option("needs.goals.direction", direction);
    const isHeld = target != null && baseline === target;
    return isHeld && side ? `${values.number(target)}\n${side}` : values.number(target);
  }
}

export function opportunities({ needs, words, values }: Profile): readonly Block[] {
  const all = recordsOf(needs.opportunities);
  if (all.length === 0) return [values.missing(words.missing.opportunities, "needs", "goals")];
  const { opportunities: columns, sections, missing } = words;
  return [
    {
      kind: "table",
      caption: sections.opportunities,
      columns: [
        { label: columns.title, width: 36 },
        { label: columns.kind, width: 24 },
        { label: columns.description },
      ],
      rows: all.map(({ title, kind, description }) => ({
        cells: [
          values.text(title),
          values.option("needs.opportunities.kind", kind),
          values.text(description),
        ],
      })),
      empty: missing.opportunities,
    },
  ];
}

function withUnit(metric: string, unit: string): string {
  return metric && unit ? `${metric} (${unit})` : metric || unit;
}
