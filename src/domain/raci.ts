import type { CycleContext } from "./context.ts";
import type { Structures } from "./fields/structures.ts";
import { type Problem, problem } from "./problem.ts";
import { type Identified, recordsOf } from "./records.ts";

/** Who does it, who answers for it, who is asked before, who is told (section 3.4). */
export const LETTERS = ["R", "A", "C", "I"] as const;
export type Letter = (typeof LETTERS)[number];

export type Task = Identified<NonNullable<Structures["tasks"]>[number]>;
type Members = CycleContext["members"];

/** Share of all tasks with one member accountable from which that is much, 0 to 1. */
const MUCH = 0.6;
/** Below this number of tasks with somebody accountable a share says nothing. */
const FEWEST = 3;

/** The letters of a cell in their fixed order; "AR" from a file is "RA" here. */
function inOrder(cell: string | null | undefined): string {
  return LETTERS.filter((letter) => cell?.includes(letter)).join("");
}

export function cellOf({ assign }: Pick<Task, "assign">, memberId: string): string {
  return inOrder(assign?.[memberId]);
}

/**
 * The cell after a letter was chosen or taken back. Only doing a task and answering for it go
 * together: who does it need not be asked before, and who is asked need not be told.
 */
export function toggled(cell: string | null | undefined, letter: Letter): string {
  if (cell?.includes(letter)) return inOrder(cell.replaceAll(letter, ""));
  const partner = PAIR[letter];
  return inOrder(partner && cell?.includes(partner) ? letter + partner : letter);
}

const PAIR: Readonly<Partial<Record<Letter, Letter>>> = { R: "A", A: "R" };

/** Members with a letter in a task; whoever has left the cooperation does not count. */
export function withLetter(task: Pick<Task, "assign">, letter: Letter, members: Members): number {
  return members.filter(({ id }) => task.assign?.[id]?.includes(letter)).length;
}

/** Letters of companies that are no members any more; they have to be given to somebody else. */
export function leftBehind(
  { assign }: Pick<Task, "assign">,
  members: Members,
): readonly { readonly memberId: string; readonly cell: string }[] {
  return Object.entries(assign ?? {})
    .filter(([id]) => !members.some((member) => member.id === id))
    .map(([memberId, cell]) => ({ memberId, cell: inOrder(cell) }))
    .filter(({ cell }) => cell !== "");
}

/** Exactly one accountable and somebody who does it. */
export function isAssigned(task: Pick<Task, "assign">, members: Members): boolean {
  return withLetter(task, "A", members) === 1 && withLetter(task, "R", members) >= 1;
}

export function taskProblems(task: Task, members: Members): readonly Problem[] {
  const place = [task.id, "assign"];
  const name = { task: task.task ?? "" };
  return [
    ...(withLetter(task, "A", members) === 1 ? [] : [problem("accountable", place, name)]),
    ...(withLetter(task, "R", members) >= 1 ? [] : [problem("responsible", place, name)]),
  ];
}

/** More than half of several members are asked before. */
export function taskHints(task: Task, members: Members): readonly Problem[] {
  const many = members.length > 1 && withLetter(task, "C", members) > members.length / 2;
  return many ? [problem("manyAsked", [task.id, "assign"])] : [];
}

/** How the letters of all tasks fall to one member. */
export interface Load {
  readonly memberId: string;
  readonly name: string;
  /** Tasks in which the member has this letter. */
  readonly letters: Readonly<Record<Letter, number>>;
  readonly hints: readonly Problem[];
}

/** Soft hints about members need several members and tasks somebody was entered for. */
export function loads(tasks: Structures["tasks"], members: Members): readonly Load[] {
  const rows = recordsOf(tasks);
  const tally = (id: string, letter: Letter) =>
    rows.filter((task) => cellOf(task, id).includes(letter)).length;
  const accountable = members.reduce((sum, { id }) => sum + tally(id, "A"), 0);
  const isBegun = rows.some((task) => members.some(({ id }) => cellOf(task, id) !== ""));
  return members.map(({ id, name }) => {
    const letters = { R: tally(id, "R"), A: tally(id, "A"), C: tally(id, "C"), I: tally(id, "I") };
    const partner = { partner: name };
    const isMuch = accountable >= FEWEST && letters.A / accountable > MUCH;
    const isIdle = isBegun && letters.R + letters.A === 0;
    return {
      memberId: id,
      name,
      letters,
      hints:
        members.length < 2
          ? []
          : [
              ...(isMuch ? [problem("muchResponsibility", [], partner)] : []),
              ...(isIdle ? [problem("noTask", [], partner)] : []),
            ],
    };
  });
}
