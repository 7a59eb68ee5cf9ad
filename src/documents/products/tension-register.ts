import { recordsOf } from "#domain/records.ts";
import { priorityLevel, tensionPriority } from "#domain/tension.ts";

import { heading, paragraph } from "../blocks.ts";
import type { Block, DocumentInput, WorkProduct } from "../model.ts";
import { stateOfFields } from "../state-of.ts";
import { valuesIn } from "../values.ts";

/** The register of tensions with the way of a dispute (section 3.6), the most pressing ones first. */
export const tensionRegister: WorkProduct = {
  id: "tensionRegister",
  path: "spannungsfelder-register",
  phase: "structures",
  variants: ["all"],
  wordsIn: (words) => words.tensionRegister,
  stateOf: stateOfFields("structures", {
    shown: ["decisionRule"],
    deciding: ["tensions", "conflictPath"],
  }),
  build(input) {
    const words = input.words.tensionRegister;
    return {
      title: words.title,
      subtitle: words.lead,
      landscape: true,
      blocks: [
        heading(words.register, "1"),
        ...register(input),
        heading(words.path, "2"),
        ...path(input),
        heading(words.decisions, "3"),
        ...decisions(input),
      ],
    };
  },
};

function register(input: DocumentInput): readonly Block[] {
  const words = input.words.tensionRegister;
  const values = valuesIn(input);
  const tensions = recordsOf(input.context.cycle.structures.tensions);
  if (tensions.length === 0) return [values.missing(words.empty, "structures", "tensions")];
  const { columns } = words;
  const ranked = tensions.toSorted((a, b) => (tensionPriority(b) ?? 0) - (tensionPriority(a) ?? 0));
  return [
    {
      kind: "table",
      caption: words.register,
      columns: [
        { label: columns.title, width: 19 },
        { label: columns.about, width: 22 },
        { label: columns.likelihood, align: "center", width: 4 },
        { label: columns.severity, align: "center", width: 4 },
        { label: columns.priority, width: 10 },
        { label: columns.arrangement },
        { label: columns.owner, width: 10 },
        { label: columns.status, width: 9 },
      ],
      rows: ranked.map((tension) => {
        const type = input.phases.structures.tensions?.find(({ id }) => id === tension.typeId);
        const priority = tensionPriority(tension);
        const level = priority === null ? undefined : priorityLevel(priority);
        return {
          cells: [
            [type?.title ?? values.text(tension.title), type?.poles].filter(Boolean).join("\n"),
            values.text(tension.description),
            values.number(tension.likelihood),
            values.number(tension.severity),
            priority === null || !level ? "" : words.priority(words.levels[level], priority),
            values.text(tension.arrangement) || words.noArrangement,
            values.text(tension.owner),
            values.option("structures.tensions.status", tension.status),
          ],
        };
      }),
      empty: words.empty,
    },
    paragraph(words.key, "note"),
  ];
}

function path(input: DocumentInput): readonly Block[] {
  const words = input.words.tensionRegister;
  const values = valuesIn(input);
  const levels = recordsOf(input.context.cycle.structures.conflictPath).toSorted(
    (a, b) => (a.level ?? 0) - (b.level ?? 0),
  );
  if (levels.length === 0) return [values.missing(words.noPath, "structures", "tensions")];
  const { levelsTable: labels } = words;
  return [
    {
      kind: "table",
      caption: words.path,
      columns: [
        { label: labels.level, width: 8 },
        { label: labels.who },
        { label: labels.days, align: "end", width: 18 },
        { label: labels.how, width: 36 },
      ],
      rows: levels.map(({ level, who, withinDays, how }) => ({
        cells: [
          values.number(level),
          values.text(who),
          values.number(withinDays),
          values.text(how),
        ],
      })),
      empty: words.noPath,
    },
  ];
}

function decisions(input: DocumentInput): readonly Block[] {
  const { decisionRule } = input.context.cycle.structures;
  const values = valuesIn(input);
  const rule = values.option("structures.decisionRule.rule", decisionRule?.rule);
  const said = [rule, values.text(decisionRule?.text)].filter(Boolean).join("\n");
  return [
    said
      ? paragraph(said)
      : values.missing(input.words.tensionRegister.noDecisions, "structures", "tensions"),
  ];
}
