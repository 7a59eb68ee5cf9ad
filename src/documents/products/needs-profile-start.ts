import { rankedAreas, type RankedArea } from "#domain/business-area.ts";
import { recordsOf } from "#domain/records.ts";

import { facts, paragraph } from "../blocks.ts";
import type { Block } from "../model.ts";
import type { Profile } from "./needs-profile-source.ts";

/** What came out of the last evaluation concerns the house alone. */
export function trigger({ needs, words, values, isInternal }: Profile): readonly Block[] {
  const text = values.text(needs.trigger);
  const carried = isInternal ? recordsOf(needs.carriedOver) : [];
  const { caption, columns } = words.carriedOver;
  return [
    text ? paragraph(text) : values.missing(words.missing.trigger, "needs", "trigger"),
    ...(carried.length === 0
      ? []
      : [
          {
            kind: "table",
            caption,
            columns: [
              { label: columns.text, width: 50 },
              { label: columns.status, width: 18 },
              { label: columns.reason },
            ],
            rows: carried.map((item) => ({
              cells: [
                values.text(item.text),
                values.option("needs.carriedOver.status", item.status),
                values.text(item.reason),
              ],
            })),
            empty: caption,
          } as const,
        ]),
  ];
}

export function areas({ needs, words, values }: Profile): readonly Block[] {
  const ranked = rankedAreas(needs);
  if (ranked.length === 0) return [values.missing(words.missing.areas, "needs", "areas")];
  const chosen = ranked.find(({ isChosen }) => isChosen);
  const { caption, columns } = words.areas;
  return [
    chosen
      ? paragraph(words.chosen(values.text(chosen.area.name)), "lead")
      : values.missing(words.missing.chosen, "needs", "areas"),
    {
      kind: "table",
      caption,
      columns: [
        { label: columns.name, width: 27 },
        { label: columns.expected },
        { label: columns.advantage, align: "center", width: 10 },
        { label: columns.effort, align: "center", width: 11 },
        { label: columns.value, align: "end", width: 9 },
      ],
      rows: ranked.map(rowOf),
      empty: words.missing.areas,
    },
  ];

  function rowOf({ area, attractiveness, isChosen }: RankedArea) {
    const situation = values.text(area.situation);
    const name = values.text(area.name);
    return {
      cells: [
        isChosen ? `${name}\n(${words.isChosen})` : name,
        [values.text(area.expectedAdvantage), situation && words.now(situation)]
          .filter(Boolean)
          .join("\n"),
        values.number(area.advantage),
        area.effort == null ? words.effortUnknown : values.number(area.effort),
        values.number(attractiveness),
      ],
      strong: isChosen,
    };
  }
}

export function digital({ needs, words, values }: Profile): readonly Block[] {
  const status = values.option("needs.digitalStatus", needs.digitalStatus);
  if (!status) return [values.missing(words.missing.digitalStatus, "needs", "digital")];
  const said = paragraph(words.digitalStatus(status));
  // What was entered before „derzeit nicht“ was chosen is kept, but does not count.
  if (needs.digitalStatus === "no") return [said];
  const projects = recordsOf(needs.digitalProjects);
  if (projects.length === 0)
    return [said, values.missing(words.missing.digitalProjects, "needs", "digital")];
  const { caption, columns } = words.digital;
  return [
    said,
    {
      kind: "table",
      caption,
      columns: [
        { label: columns.title, width: 26 },
        { label: columns.obstacles, width: 18 },
        { label: columns.help },
        { label: columns.stage, width: 12 },
      ],
      rows: projects.map((project) => ({
        cells: [
          values.text(project.title),
          values.options("needs.digitalProjects.obstacles", project.obstacles).join(", "),
          values.text(project.partnerHelp),
          values.option("needs.digitalProjects.stage", project.stage),
        ],
      })),
      empty: words.missing.digitalProjects,
    },
  ];
}

export function form({ needs, words, values }: Profile): readonly Block[] {
  const fields = values.options(
    "needs.fields",
    needs.fields?.filter((field) => field !== "other"),
  );
  const other = needs.fields?.includes("other")
    ? values.text(needs.fieldsOther) || values.option("needs.fields", "other")
    : "";
  const block = facts([
    [words.form.forms, values.options("needs.forms", needs.forms).join("\n")],
    [words.form.fields, [...fields, other].filter(Boolean).join(", ")],
    [words.form.intensity, values.option("needs.intensity", needs.intensity)],
  ]);
  return block.rows.length > 0 ? [block] : [values.missing(words.missing.form, "needs", "form")];
}

export function benefit({ needs, words, values }: Profile): readonly Block[] {
  const text = values.text(needs.customerBenefit);
  return [text ? paragraph(text) : values.missing(words.missing.benefit, "needs", "goals")];
}
