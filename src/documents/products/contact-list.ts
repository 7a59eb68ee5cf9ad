import { filled } from "#domain/context.ts";
import { recordsOf } from "#domain/records.ts";

import { heading, paragraph, table } from "../blocks.ts";
import { companyNames } from "../company-names.ts";
import type { Block, DocumentInput, WorkProduct } from "../model.ts";
import { stateOfFields } from "../state-of.ts";
import { valuesIn } from "../values.ts";

/** The contact list, company by company, with deputies and what each may decide. */
export const contactList: WorkProduct = {
  id: "contactList",
  path: "kontaktliste",
  phase: "relationship",
  variants: ["all"],
  wordsIn: (words) => words.relationship.contacts,
  stateOf: stateOfFields("relationship", { shown: [], deciding: ["contacts"] }),
  build(input) {
    const { contacts: words } = input.words.relationship;
    const { contacts } = input.context.cycle.relationship;
    const isEmpty = recordsOf(contacts).length === 0;
    const ids = [
      ...new Set([
        ...input.context.members.map(({ id }) => id),
        // Contacts of a company that has left stay visible until somebody takes them over.
        ...recordsOf(contacts).flatMap(({ memberId }) => (filled(memberId) ? memberId : [])),
      ]),
    ];
    return {
      title: words.title,
      blocks: isEmpty
        ? [valuesIn(input).missing(words.missing, "relationship", "contacts")]
        : [...ids.flatMap((id) => company(id, input)), ...withoutDeputy(input)],
    };
  },
};

function company(id: string, input: DocumentInput): readonly Block[] {
  const { contacts: words } = input.words.relationship;
  const { text } = valuesIn(input);
  const name = companyNames(input).nameOf(id);
  const rows = recordsOf(input.context.cycle.relationship.contacts).filter(
    ({ memberId }) => memberId === id,
  );
  return [
    heading(name),
    table(
      name,
      words.columns,
      rows.map((one) =>
        [one.topic, one.person, one.deputy, one.reach, one.decisionScope].map(text),
      ),
      words.none,
      [18, 20, 20, 18, 24],
    ),
  ];
}

function withoutDeputy(input: DocumentInput): readonly Block[] {
  const { contacts } = input.context.cycle.relationship;
  const missing = recordsOf(contacts).filter(({ deputy }) => !filled(deputy)).length;
  return missing > 0
    ? [paragraph(input.words.relationship.contacts.noDeputy(missing), "note")]
    : [];
}
