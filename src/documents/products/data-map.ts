import { infoOf } from "#domain/data-flow.ts";
import { recordsOf } from "#domain/records.ts";

import { heading, paragraph } from "../blocks.ts";
import { companyNames } from "../company-names.ts";
import { flowChartOf } from "../flow-chart.ts";
import type { Block, DocumentInput, WorkProduct } from "../model.ts";
import { stateOfFields } from "../state-of.ts";
import { valuesIn } from "../values.ts";

/** Applications and data flows (section 3.8), drawn and as tables. */
export const dataMap: WorkProduct = {
  id: "dataMap",
  path: "anwendungen-und-datenfluesse",
  phase: "relationship",
  variants: ["all"],
  wordsIn: (words) => words.relationship.data,
  stateOf: stateOfFields("relationship", {
    shown: ["onlyPhoneAndEmail", "noDataFlows"],
    deciding: ["applications", "dataFlows"],
  }),
  build(input) {
    const { data: words } = input.words.relationship;
    return {
      title: words.title,
      landscape: true,
      blocks: [
        heading(words.applications),
        applications(input),
        heading(words.flows),
        ...flows(input),
      ],
    };
  },
};

function applications(input: DocumentInput): Block {
  const { data: words } = input.words.relationship;
  const { money, option, text } = valuesIn(input);
  const { namesOf, nameOrWords } = companyNames(input);
  const { applications: list, onlyPhoneAndEmail } = input.context.cycle.relationship;
  const path = "relationship.applications";
  if (recordsOf(list).length === 0 && onlyPhoneAndEmail) return paragraph(words.onlyPhone);
  return {
    kind: "table",
    caption: words.applications,
    columns: words.applicationColumns.map((label) => ({ label })),
    rows: recordsOf(list).map((one) => ({
      faint: one.status === "retired",
      cells: [
        lines(
          words.purpose(text(one.name), text(one.purpose)),
          option(`${path}.status`, one.status),
        ),
        text(nameOrWords(one.operator)),
        namesOf(one.users),
        lines(text(one.accessRule), text(one.hosting), one.personalData && words.personal),
        lines(
          one.exitExport && words.exports[one.exitExport],
          one.monthlyCost != null && words.cost(money(one.monthlyCost)),
        ),
      ],
    })),
    empty: words.noApplications,
  };
}

function flows(input: DocumentInput): readonly Block[] {
  const { context } = input;
  const { data: words, left, open } = input.words.relationship;
  const { option, text } = valuesIn(input);
  const { nameOf, namesOf } = companyNames(input);
  const { dataFlows, noDataFlows } = context.cycle.relationship;
  const path = "relationship.dataFlows";
  if (recordsOf(dataFlows).length === 0 && noDataFlows) return [paragraph(words.noData)];
  const chart = flowChartOf(context, { left, way: (id) => option(`${path}.method`, id) });
  return [
    ...(chart.flows.length > 0
      ? [
          {
            kind: "figure" as const,
            label: words.picture(chart.flows.length, chart.members.length),
            chart,
          },
        ]
      : []),
    {
      kind: "table",
      caption: words.flowCaption,
      columns: words.flowColumns.map((label) => ({ label })),
      rows: recordsOf(dataFlows).map((flow, index) => ({
        faint: flow.status === "retired",
        cells: [
          lines(
            `${index + 1} ${text(flow.title)}`,
            text(flow.content),
            option(`${path}.status`, flow.status),
          ),
          words.fromTo(nameOf(flow.from) || open, namesOf(flow.to) || open),
          lines(
            option(`${path}.method`, flow.method),
            option(`${path}.frequency`, flow.frequency),
            text(flow.fallback) && words.fallback(text(flow.fallback)),
          ),
          lines(
            option("structures.infoSharing.level", infoOf(flow, context.cycle)?.level),
            text(flow.protection),
            flow.personalData && option(`${path}.gdprRole`, flow.gdprRole),
          ),
          text(flow.owner),
        ],
      })),
      empty: words.noFlows,
    },
  ];
}

/** Several things in one cell, each on a line of its own. */
function lines(...parts: readonly (string | false | null | undefined)[]): string {
  return parts.filter(Boolean).join("\n");
}
