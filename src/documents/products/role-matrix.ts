import { filled } from "#domain/context.ts";
import { cellOf, LETTERS } from "#domain/raci.ts";
import { recordsOf } from "#domain/records.ts";

import { heading, paragraph } from "../blocks.ts";
import { companyNames } from "../company-names.ts";
import type { Block, DocumentInput, TableBlock, WorkProduct } from "../model.ts";
import { stateOfFields } from "../state-of.ts";
import { valuesIn } from "../values.ts";

/** More companies than this stand with a short letter in the head, and once with their names. */
const BY_NAME = 6;

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
    const { letters } = input.content.screens.field;
    const isShort = input.context.members.length > BY_NAME;
    return {
      title: words.title,
      subtitle: words.subtitle,
      landscape: true,
      blocks: [
        paragraph(words.legend(LETTERS.map((letter) => letters[letter]))),
        heading(words.sections.matrix, "1"),
        ...matrix(input, isShort),
        ...(isShort ? companies(input) : []),
        heading(words.sections.roles, "2"),
        ...roles(input),
      ],
    };
  },
};

function matrix(input: DocumentInput, isShort: boolean): readonly Block[] {
  const words = input.words.roleMatrix;
  const { letters } = input.content.screens.field;
  const { members, cycle } = input.context;
  const values = valuesIn(input);
  const tasks = recordsOf(cycle.structures.tasks);
  if (tasks.length === 0) return [values.missing(words.missing.tasks, "structures", "roles")];
  const hasNotes = tasks.some(({ note }) => filled(note));
  const table: TableBlock = {
    kind: "table",
    caption: words.sections.matrix,
    columns: [
      { label: words.task, width: 22 },
      { label: words.area, width: 11 },
      ...members.map(({ name }, index) => ({
        label: isShort ? letterOf(index) : name,
        align: "center" as const,
      })),
      ...(hasNotes ? [{ label: words.note, width: 14 }] : []),
    ],
    rows: tasks.map((task) => ({
      cells: [
        values.text(task.task),
        values.option("structures.tasks.area", task.area),
        ...members.map(({ id }) =>
          LETTERS.filter((letter) => cellOf(task, id).includes(letter))
            .map((letter) => letters[letter].short)
            .join("+"),
        ),
        ...(hasNotes ? [values.text(task.note)] : []),
      ],
    })),
    empty: words.missing.tasks,
  };
  return [table];
}

/** What the letters in the head stand for. */
function companies(input: DocumentInput): readonly Block[] {
  const words = input.words.roleMatrix;
  return [
    {
      kind: "facts",
      rows: input.context.members.map(({ name }, index) => ({
        label: letterOf(index),
        value: name,
      })),
    },
    paragraph(words.keyNote, "note"),
  ];
}

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

/** A, B, C … for the first, second, third company. */
function letterOf(index: number): string {
  return String.fromCodePoint(65 + index);
}
