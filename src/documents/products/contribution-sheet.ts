import { balances, type KindSum, sumsByKind } from "#domain/contribution.ts";
import { recordsOf } from "#domain/records.ts";

import { heading, paragraph } from "../blocks.ts";
import { companyNames } from "../company-names.ts";
import type { Block, DocumentInput, TableBlock, WorkProduct } from "../model.ts";
import { stateOfFields } from "../state-of.ts";
import { valuesIn } from "../values.ts";

/** Who gives what and gets what for it, and how costs and revenue are shared (section 2.3, step B). */
export const contributionSheet: WorkProduct = {
  id: "contributionSheet",
  path: "beitragsuebersicht",
  phase: "structures",
  variants: ["all"],
  wordsIn: (words) => words.contributionSheet,
  stateOf: stateOfFields("structures", {
    shown: [],
    deciding: ["contributions", "returns", "costSharing", "revenueSharing"],
  }),
  build(input) {
    const { sections, ...words } = input.words.contributionSheet;
    return {
      title: words.title,
      subtitle: words.lead,
      blocks: [
        heading(sections.balance, "1"),
        ...balance(input),
        heading(sections.details, "2"),
        ...details(input),
        heading(sections.costs, "3"),
        rule(input, "costSharing", words.missing.costs),
        heading(sections.revenue, "4"),
        rule(input, "revenueSharing", words.missing.revenue),
      ],
    };
  },
};

function balance(input: DocumentInput): readonly Block[] {
  const { structures } = input.context.cycle;
  const words = input.words.contributionSheet;
  const values = valuesIn(input);
  const rows = balances(structures, input.context);
  if (rows.every(({ gives, gets }) => gives.length + gets.length === 0))
    return [values.missing(words.missing.contributions, "structures", "contributions")];
  const all = sumLines(sumsByKind(recordsOf(structures.contributions)), input);
  const table: TableBlock = {
    kind: "table",
    caption: words.sections.balance,
    columns: [
      { label: words.columns.member, width: 24 },
      { label: words.columns.gives },
      { label: words.columns.gets },
    ],
    rows: [
      ...rows.map(({ name, gives, gets, sums }) => ({
        cells: [
          name,
          gives.length === 0
            ? words.nothingGiven
            : [...lines(gives), ...sumLines(sums, input)].join("\n"),
          gets.length === 0 ? words.nothingReceived : lines(gets).join("\n"),
        ],
      })),
      ...(all.length > 0 ? [{ cells: [words.all, all.join("\n"), ""], strong: true }] : []),
    ],
    empty: words.missing.contributions,
  };
  return [table];
}

function lines(rows: readonly { readonly description?: string | null }[]): readonly string[] {
  return rows.map(({ description }) => description?.trim() ?? "").filter(Boolean);
}

/** „Arbeitszeit: 780 Stunden, Geldwert 50.700,00 €“. */
function sumLines(sums: readonly KindSum[], input: DocumentInput): readonly string[] {
  const words = input.words.contributionSheet;
  const values = valuesIn(input);
  return sums.map(({ kind, rows, money, amounts }) => {
    const euros = values.money(money);
    const parts = [
      ...amounts.map(({ amount, unit }) => `${values.number(amount)} ${unit}`),
      euros && (kind === "money" ? euros : words.value(euros)),
    ].filter(Boolean);
    const label = values.option("structures.contributions.kind", kind);
    return words.sum(label, parts.join(", ") || words.count(rows));
  });
}

function details(input: DocumentInput): readonly Block[] {
  const { details: labels, missing, sections } = input.words.contributionSheet;
  const values = valuesIn(input);
  const { nameOf } = companyNames(input);
  const rows = recordsOf(input.context.cycle.structures.contributions);
  if (rows.length === 0)
    return [values.missing(missing.contributions, "structures", "contributions")];
  return [
    {
      kind: "table",
      caption: sections.details,
      columns: [
        { label: labels.description, width: 24 },
        { label: labels.member, width: 22 },
        { label: labels.kind, width: 16 },
        { label: labels.amount, align: "end", width: 12 },
        { label: labels.value, align: "end", width: 13 },
        { label: labels.period },
      ],
      rows: rows.map((row) => ({
        cells: [
          values.text(row.description),
          nameOf(row.memberId),
          values.option("structures.contributions.kind", row.kind),
          [values.number(row.amount), values.text(row.unit)].filter(Boolean).join(" "),
          values.money(row.moneyValue),
          values.period(row.from, row.to),
        ],
      })),
      empty: missing.contributions,
    },
  ];
}

function rule(input: DocumentInput, field: "costSharing" | "revenueSharing", gap: string): Block {
  const values = valuesIn(input);
  const held = input.context.cycle.structures[field];
  const said = [
    values.option(`structures.${field}.rule`, held?.rule),
    values.text(held?.text),
  ].filter(Boolean);
  return said.length > 0
    ? paragraph(said.join(": "))
    : values.missing(gap, "structures", "contributions");
}
