import { recordsOf } from "#domain/records.ts";

import { heading } from "../blocks.ts";
import { companyNames } from "../company-names.ts";
import type { Block, DocumentInput, WorkProduct } from "../model.ts";
import { stateOfFields } from "../state-of.ts";
import { valuesIn } from "../values.ts";
import { lettersLegend, roleTable } from "./role-table.ts";

/** „Wer macht was?“ (section 3.4), with the functions and who holds them. */
export const roleMatrix: WorkProduct = {
  id: "roleMatrix",
  path: "rollenmatrix",
  phase: "structures",
  variants: ["all"],
  wordsIn: (words) => words.roleMatrix,
  stateOf: stateOfFields("structures", { shown: [], deciding: ["tasks", "roles"] }),
  build(input) {
    const words = input.words.roleMatrix;
    return {
      title: words.title,
      subtitle: words.subtitle,
      landscape: true,
      blocks: [
        lettersLegend(input),
        heading(words.sections.matrix, "1"),
        ...roleTable(input, words.sections.matrix, "wide"),
        heading(words.sections.roles, "2"),
        ...roles(input),
      ],
    };
  },
};

function roles(input: DocumentInput): readonly Block[] {
  const { roles: labels, missing, sections } = input.words.roleMatrix;
  const values = valuesIn(input);
  const { nameOf } = companyNames(input);
  const rows = recordsOf(input.context.cycle.structures.roles);
  if (rows.length === 0) return [values.missing(missing.roles, "structures", "roles")];
  return [
    {
      kind: "table",
      caption: sections.roles,
      columns: [
        { label: labels.role },
        { label: labels.member },
        { label: labels.person },
        { label: labels.deputy },
      ],
      rows: rows.map(({ role, memberId, person, deputy }) => ({
        cells: [
          values.option("structures.roles.role", role),
          nameOf(memberId),
          values.text(person),
          values.text(deputy),
        ],
      })),
      empty: missing.roles,
    },
  ];
}
