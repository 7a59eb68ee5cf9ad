import { filled } from "#domain/context.ts";
import { cellOf, LETTERS } from "#domain/raci.ts";
import { recordsOf } from "#domain/records.ts";

import { paragraph } from "../blocks.ts";
import type { Block, DocumentInput } from "../model.ts";
import { valuesIn } from "../values.ts";

/** More companies than this stand with a short letter in the head, and once with their names. */
const BY_NAME = { wide: 6, upright: 5 };

/** Tasks by companies; an upright page has no room for the area and the note of a task. */
export function roleTable(
  input: DocumentInput,
  caption: string,
  page: keyof typeof BY_NAME,
): readonly Block[] {
  const words = input.words.roleMatrix;
  const { letters } = input.content.screens.field;
  const { members, cycle } = input.context;
  const values = valuesIn(input);
  const tasks = recordsOf(cycle.structures.tasks);
  if (tasks.length === 0) return [values.missing(words.missing.tasks, "structures", "roles")];
  const isShort = members.length > BY_NAME[page];
  const hasAreas = page === "wide";
  const hasNotes = page === "wide" && tasks.some(({ note }) => filled(note));
  return [
    {
      kind: "table",
      caption,
      columns: [
        { label: words.task, width: hasAreas ? 22 : 36 },
        ...(hasAreas ? [{ label: words.area, width: 11 }] : []),
        ...members.map(({ name }, index) => ({
          label: isShort ? letterOf(index) : name,
          align: "center" as const,
        })),
        ...(hasNotes ? [{ label: words.note, width: 14 }] : []),
      ],
      rows: tasks.map((task) => ({
        cells: [
          values.text(task.task),
          ...(hasAreas ? [values.option("structures.tasks.area", task.area)] : []),
          ...members.map(({ id }) =>
            LETTERS.filter((letter) => cellOf(task, id).includes(letter))
              .map((letter) => letters[letter].short)
              .join("+"),
          ),
          ...(hasNotes ? [values.text(task.note)] : []),
        ],
      })),
      empty: words.missing.tasks,
    },
    ...(isShort ? companies(input) : []),
  ];
}

/** What the letters in the cells mean. */
export function lettersLegend({ words, content }: DocumentInput): Block {
  const { letters } = content.screens.field;
  return paragraph(words.roleMatrix.legend(LETTERS.map((letter) => letters[letter])));
}

/** What the letters in the head stand for. */
function companies({ words, context }: DocumentInput): readonly Block[] {
  return [
    {
      kind: "facts",
      rows: context.members.map(({ name }, index) => ({ label: letterOf(index), value: name })),
    },
    paragraph(words.roleMatrix.keyNote, "note"),
  ];
}

/** A, B, C … for the first, second, third company. */
function letterOf(index: number): string {
  return String.fromCodePoint(65 + index);
}
