import { isShared } from "#domain/info-sharing.ts";
import { recordsOf } from "#domain/records.ts";

import { heading, paragraph } from "../blocks.ts";
import { companyNames } from "../company-names.ts";
import type { Block, DocumentInput, TableBlock } from "../model.ts";
import { valuesIn } from "../values.ts";
import { lettersLegend, roleTable } from "./role-table.ts";

/** The annexes 1 to 5 and the amendments (section 3.3), each on a page of its own. */
export function annexes(input: DocumentInput): readonly Block[] {
  const { annex, annexes: titles, amendments } = input.words.agreement;
  return [
    ...annexOf(annex(1, titles.roles), (title) => [
      lettersLegend(input),
      ...roleTable(input, title, "upright"),
    ]),
    ...annexOf(annex(2, titles.information), (title) => [
      paragraph(input.words.informationRelease.lead),
      information(title, input),
    ]),
    ...annexOf(annex(3, titles.communication), () => [meetings(input), channels(input)]),
    ...annexOf(annex(4, titles.data), () => [applications(input), dataFlows(input)]),
    ...annexOf(annex(5, titles.contacts), (title) => [contacts(title, input)]),
    ...(recordsOf(input.context.cycle.structures.amendments).length > 0
      ? [heading(amendments.title), amendmentList(input)]
      : []),
  ];
}

function annexOf(title: string, write: (title: string) => readonly Block[]): readonly Block[] {
  return [{ kind: "pageBreak" }, heading(title), ...write(title)];
}

type Column = TableBlock["columns"][number];

function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  empty: string,
): TableBlock {
  return { kind: "table", caption, columns, rows: rows.map((cells) => ({ cells })), empty };
}

/** Without what stays in the house: the agreement goes to every partner. */
function information(title: string, input: DocumentInput): Block {
  const { information: labels, empty } = input.words.agreement;
  const values = valuesIn(input);
  const { nameOf } = companyNames(input);
  const shared = recordsOf(input.context.cycle.structures.infoSharing).filter(isShared);
  return table(
    title,
    [
      { label: labels.category, width: 24 },
      { label: labels.owner, width: 20 },
      { label: labels.level, width: 16 },
      { label: labels.recipients, width: 18 },
      { label: labels.protection },
    ],
    shared.map((row) => [
      values.text(row.category),
      nameOf(row.owner),
      values.option("structures.infoSharing.level", row.level),
      values.text(row.recipients),
      values.text(row.protection),
    ]),
    empty.information,
  );
}

function meetings(input: DocumentInput): Block {
  const { meetings: labels, empty } = input.words.agreement;
  const values = valuesIn(input);
  return table(
    labels.caption,
    [
      { label: labels.title },
      { label: labels.rhythm, width: 18 },
      { label: labels.participants, width: 32 },
      { label: labels.lead, width: 18 },
    ],
    recordsOf(input.context.cycle.relationship.meetings).map((row) => [
      values.text(row.title),
      values.option("relationship.meetings.rhythm", row.rhythm),
      values.text(row.participants),
      values.text(row.lead),
    ]),
    empty.meetings,
  );
}

function channels(input: DocumentInput): Block {
  const { channels: labels, empty } = input.words.agreement;
  const values = valuesIn(input);
  return table(
    labels.caption,
    [
      { label: labels.purpose },
      { label: labels.channel, width: 24 },
      { label: labels.responseTime, width: 24 },
      { label: labels.maxLevel, width: 22 },
    ],
    recordsOf(input.context.cycle.relationship.channels).map((row) => [
      values.option("relationship.channels.purpose", row.purpose),
      values.option("relationship.channels.channel", row.channel),
      values.option("relationship.channels.responseTime", row.responseTime),
      values.option("relationship.channels.maxLevel", row.maxLevel),
    ]),
    empty.channels,
  );
}

function applications(input: DocumentInput): Block {
  const { applications: labels, empty } = input.words.agreement;
  const values = valuesIn(input);
  const { namesOf, nameOrWords } = companyNames(input);
  return table(
    labels.caption,
    [
      { label: labels.name, width: 22 },
      { label: labels.purpose },
      { label: labels.operator, width: 19 },
      { label: labels.users, width: 24 },
      { label: labels.exitExport, width: 13 },
    ],
    recordsOf(input.context.cycle.relationship.applications).map((row) => [
      values.text(row.name),
      values.text(row.purpose),
      nameOrWords(row.operator),
      namesOf(row.users),
      values.option("relationship.applications.exitExport", row.exitExport),
    ]),
    empty.applications,
  );
}

function dataFlows(input: DocumentInput): Block {
  const { dataFlows: labels, empty, between } = input.words.agreement;
  const values = valuesIn(input);
  const { nameOf, namesOf } = companyNames(input);
  return table(
    labels.caption,
    [
      { label: labels.title, width: 18 },
      { label: labels.way, width: 22 },
      { label: labels.content },
      { label: labels.method, width: 14 },
      { label: labels.gdprRole, width: 15 },
      { label: labels.protection, width: 14 },
    ],
    recordsOf(input.context.cycle.relationship.dataFlows)
      .filter(({ status }) => status !== "retired")
      .map((row) => [
        values.text(row.title),
        between(nameOf(row.from), namesOf(row.to)),
        values.text(row.content),
        values.option("relationship.dataFlows.method", row.method),
        values.option("relationship.dataFlows.gdprRole", row.gdprRole),
        values.text(row.protection),
      ]),
    empty.dataFlows,
  );
}

function contacts(title: string, input: DocumentInput): Block {
  const { contacts: labels, empty } = input.words.agreement;
  const values = valuesIn(input);
  const { nameOf } = companyNames(input);
  return table(
    title,
    [
      { label: labels.topic },
      { label: labels.member, width: 26 },
      { label: labels.person, width: 20 },
      { label: labels.deputy, width: 18 },
      { label: labels.reach, width: 16 },
    ],
    recordsOf(input.context.cycle.relationship.contacts).map((row) => [
      values.text(row.topic),
      nameOf(row.memberId),
      values.text(row.person),
      values.text(row.deputy),
      values.text(row.reach),
    ]),
    empty.contacts,
  );
}

function amendmentList(input: DocumentInput): Block {
  const { amendments: labels } = input.words.agreement;
  const values = valuesIn(input);
  return table(
    labels.title,
    [
      { label: labels.number, width: 12 },
      { label: labels.date, width: 14 },
      { label: labels.clause, width: 30 },
      { label: labels.reason },
    ],
    recordsOf(input.context.cycle.structures.amendments).map((row) => [
      values.number(row.number),
      values.date(row.date),
      input.phases.structures.clauses?.find(({ id }) => id === row.clauseId)?.title ?? "",
      values.text(row.reason),
    ]),
    labels.none,
  );
}
