import { recordsOf } from "#domain/records.ts";

import { paragraph } from "../blocks.ts";
import type { Block, DocumentInput } from "../model.ts";
import { valuesIn } from "../values.ts";

/** More names than this do not fit above narrow columns; numbers stand for them. */
const NAMED_MEMBERS = 5;

const LETTERS = ["R", "A", "C", "I"] as const;

/** The role matrix with its letters in German, and what they and the numbers mean. */
export function rolesTable(title: string, input: DocumentInput): readonly Block[] {
  const { words, content, context } = input;
  const { empty, task, letters: legend, letter, memberNumber } = words.agreement;
  const values = valuesIn(input);
  const { letters } = content.screens.field;
  const { members } = context;
  const isNumbered = members.length > NAMED_MEMBERS;
  const rows = recordsOf(context.cycle.structures.tasks);
  return [
    {
      kind: "table",
      caption: title,
      columns: [
        { label: task, width: isNumbered ? 34 : 40 },
        ...members.map(({ name }, index) => ({
          label: isNumbered ? String(index + 1) : name,
          align: "center" as const,
        })),
      ],
      rows: rows.map(({ task: name, assign }) => ({
        cells: [
          values.text(name),
          ...members.map(({ id }) =>
            LETTERS.filter((one) => assign?.[id]?.includes(one))
              .map((one) => letters[one].short)
              .join(" + "),
          ),
        ],
      })),
      empty: empty.roles,
    },
    ...(rows.length > 0
      ? [
          paragraph(
            legend(LETTERS.map((one) => letter(letters[one].short, letters[one].meaning))),
            "note",
          ),
        ]
      : []),
    ...(isNumbered && rows.length > 0
      ? [
          paragraph(
            members.map(({ name }, index) => memberNumber(index + 1, name)).join(", "),
            "note",
          ),
        ]
      : []),
  ];
}
