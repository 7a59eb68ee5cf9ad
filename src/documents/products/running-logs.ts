import type { CycleContext } from "#domain/context.ts";
import { deadlineOf, promiseState, promiseTally } from "#domain/promise.ts";
import { recordsOf } from "#domain/records.ts";

import { heading, paragraph, table } from "../blocks.ts";
import { companyNames } from "../company-names.ts";
import type { Block, DocumentInput, DocumentState, WorkProduct } from "../model.ts";
import { valuesIn } from "../values.ts";

/** Issues, decisions and promises as they were noted, newest first. */
export const runningLogs: WorkProduct = {
  id: "runningLogs",
  path: "klaerungen-und-entscheidungen",
  phase: "relationship",
  variants: ["all"],
  wordsIn: (words) => words.relationship.logs,
  stateOf,
  build(input) {
    const { relationship, evaluation } = input.words;
    const { logs: words } = relationship;
    const hasInternal = recordsOf(input.context.cycle.relationship.issueLog).some(
      ({ internal }) => internal,
    );
    return {
      title: words.title,
      notice: hasInternal ? evaluation.report.internalNotice : undefined,
      blocks: [
        heading(words.issues),
        issues(input),
        heading(words.decisions),
        decisions(input),
        heading(words.promises),
        ...promises(input),
      ],
    };
  },
};

/** A log is never finished. */
function stateOf({ cycle }: CycleContext): DocumentState {
  const { issueLog, decisionLog, promises: list } = cycle.relationship;
  return [issueLog, decisionLog, list].some((log) => (log ?? []).length > 0) ? "draft" : "empty";
}

function issues(input: DocumentInput): Block {
  const { logs: words } = input.words.relationship;
  const { date, number, text } = valuesIn(input);
  const tensions = input.phases.relationship.tensions ?? [];
  return table(
    words.issues,
    words.issueColumns,
    byDate(input.context.cycle.relationship.issueLog).map((one) => [
      one.internal ? `${date(one.date)}\n(${input.words.evaluation.internal})` : date(one.date),
      [text(one.what), tensions.find(({ id }) => id === one.tensionTypeId)?.title]
        .filter(Boolean)
        .join("\n"),
      number(one.level),
      [text(one.resolution), text(one.learned) && words.learned(text(one.learned))]
        .filter(Boolean)
        .join("\n"),
      date(one.closedOn) || input.words.relationship.open,
    ]),
    words.noIssues,
    [13, 34, 8, 28, 17],
  );
}

function decisions(input: DocumentInput): Block {
  const { logs: words } = input.words.relationship;
  const { date, text } = valuesIn(input);
  return table(
    words.decisions,
    words.decisionColumns,
    byDate(input.context.cycle.relationship.decisionLog).map((one) => [
      date(one.date),
      text(one.decision),
      text(one.decidedBy),
    ]),
    words.noDecisions,
    [13, 57, 30],
  );
}

function promises(input: DocumentInput): readonly Block[] {
  const { logs: words } = input.words.relationship;
  const { date, option, text } = valuesIn(input);
  const { nameOf } = companyNames(input);
  const { cycle, today } = input.context;
  const list = cycle.relationship.promises;
  const { counts, settled, keptShare } = promiseTally(list, today);
  const rows = recordsOf(list)
    .toSorted((a, b) => deadlineOf(b).localeCompare(deadlineOf(a)))
    .map((one) => {
      const state = promiseState(one, today);
      return {
        cells: [
          text(one.what),
          [text(one.who), nameOf(one.memberId)].filter(Boolean).join(", "),
          date(deadlineOf(one)),
          state === "overdue" ? words.overdue : option("relationship.promises.status", state),
        ],
        faint: state === "kept",
      };
    });
  return [
    {
      kind: "table",
      caption: words.promises,
      columns: words.promiseColumns.map((label) => ({ label })),
      rows,
      empty: words.noPromises,
    },
    ...(keptShare === null
      ? []
      : [paragraph(words.tally(counts.kept, settled, keptShare), "note")]),
  ];
}

function byDate<T extends { readonly id?: string; readonly date?: string | null }>(
  log: readonly T[] | null | undefined,
) {
  return recordsOf(log).toSorted((a, b) => (b.date ?? "").localeCompare(a.date ?? ""));
}
