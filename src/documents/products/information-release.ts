import { byLevel, type InfoRow, isShared } from "#domain/info-sharing.ts";
import { recordsOf } from "#domain/records.ts";

import { heading } from "../blocks.ts";
import { companyNames } from "../company-names.ts";
import type { Block, DocumentInput, TableBlock, WorkProduct } from "../model.ts";
import { stateOfFields } from "../state-of.ts";
import { valuesIn } from "../values.ts";

const MARKERS = [
  "personalData",
  "tradeSecret",
  "competitionSensitive",
  "subcontractorsAllowed",
] as const;

/** What is shared with whom, by level (section 3.5); for partners without what stays in the house. */
export const informationRelease: WorkProduct = {
  id: "informationRelease",
  path: "informationsfreigabe",
  phase: "structures",
  variants: ["internal", "partners"],
  wordsIn: (words) => words.informationRelease,
  stateOf: stateOfFields("structures", { shown: [], deciding: ["infoSharing", "knowHow"] }),
  build(input) {
    const words = input.words.informationRelease;
    const isInternal = input.variant !== "partners";
    return {
      title: words.title,
      subtitle: words.lead,
      landscape: true,
      notice: isInternal ? words.internalNotice : undefined,
      blocks: [
        ...levels(input, isInternal),
        // How knowledge is protected tells that there is some.
        ...(isInternal ? knowHow(input) : []),
      ],
    };
  },
};

function levels(input: DocumentInput, isInternal: boolean): readonly Block[] {
  const words = input.words.informationRelease;
  const all = recordsOf(input.context.cycle.structures.infoSharing);
  const rows = isInternal ? all : all.filter(isShared);
  if (rows.length === 0)
    return [valuesIn(input).missing(words.missing.rows, "structures", "information")];
  const values = valuesIn(input);
  return byLevel(rows).flatMap(({ level, rows: own }) => {
    const title = level
      ? words.level(words.symbols[level], values.option("structures.infoSharing.level", level))
      : words.noLevel;
    const meaning = level && meaningOf(input, level);
    return [heading(title), levelTable(input, own, meaning ?? title)];
  });
}

function levelTable(input: DocumentInput, rows: readonly InfoRow[], caption: string): TableBlock {
  const { columns, markers, everybody, missing } = input.words.informationRelease;
  const { nameOf } = companyNames(input);
  const values = valuesIn(input);
  return {
    kind: "table",
    caption,
    columns: [
      { label: columns.category, width: 20 },
      { label: columns.owner, width: 16 },
      { label: columns.recipients, width: 14 },
      { label: columns.purpose, width: 13 },
      { label: columns.markers, width: 14 },
      { label: columns.protection },
      { label: columns.until, width: 9 },
    ],
    rows: rows.map((row) => ({
      cells: [
        values.text(row.category),
        nameOf(row.owner),
        values.text(row.recipients) || ((row.level && everybody[row.level]) ?? ""),
        values.text(row.purpose),
        MARKERS.filter((marker) => row[marker])
          .map((marker) => markers[marker])
          .join(", "),
        values.text(row.protection),
        values.date(row.until),
      ],
    })),
    empty: missing.rows,
  };
}

function meaningOf({ phases }: DocumentInput, level: string): string | undefined {
  const field = phases.structures.words.fields["infoSharing"]?.fields?.["level"];
  return field?.explanations?.[level];
}

function knowHow(input: DocumentInput): readonly Block[] {
  const { knowHow: words, missing } = input.words.informationRelease;
  const { nameOf } = companyNames(input);
  const values = valuesIn(input);
  const rows = recordsOf(input.context.cycle.structures.knowHow);
  const { columns } = words;
  return [
    heading(words.title),
    rows.length === 0
      ? values.missing(missing.knowHow, "structures", "information")
      : {
          kind: "table",
          caption: words.title,
          columns: [
            { label: columns.title },
            { label: columns.member },
            { label: columns.protection },
            { label: columns.during },
            { label: columns.after },
          ],
          rows: rows.map((row) => ({
            cells: [
              values.text(row.title),
              nameOf(row.memberId),
              values.text(row.protection),
              values.text(row.usageDuring),
              values.text(row.usageAfter),
            ],
          })),
          empty: missing.knowHow,
        },
  ];
}
