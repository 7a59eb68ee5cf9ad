import { Fragment, type KeyboardEvent, useRef, useState } from "react";

import { useViews } from "#content/use-content.ts";
import type { FieldState } from "#domain/assess.ts";
import { cellOf, type Letter, type Task } from "#domain/raci.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { elementId } from "#fields/names.ts";
import { LiveRegion } from "#ui/feedback/live-region.tsx";

import { RoleCell } from "./role-cell.tsx";
import { RowMessages } from "./row-messages.tsx";
import { TaskDetails } from "./task-details.tsx";
import { TaskHead } from "./task-head.tsx";
import { TaskTail } from "./task-tail.tsx";
import { useLetters } from "./use-letters.ts";
import type { Matrix } from "./use-matrix.ts";

interface RoleGridProps {
  matrix: Matrix;
  state: FieldState;
  /** Sets the focus to something that will be there. */
  onFocus: (elementId: string) => void;
}

/** More companies than this stand upright in the head. */
const FLAT_HEADS = 4;

/** Where the focus is: the row of a task, and 0 for its name or the place of a member from 1 on. */
interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Tasks by members, one stop for the keyboard: arrows move within it, letters set and take back,
 * Delete clears.
 */
export function RoleGrid({ matrix, state, onFocus }: RoleGridProps) {
  const { roles: words, keys } = useViews("structures");
  const { open } = useFieldsEnv();
  const letters = useLetters();
  const root = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState<Place>({ row: 0, column: 1 });
  const [changed, setChanged] = useState<{ taskId: string; memberId: string }>();
  const { tasks, members } = matrix;
  // Rows may have gone since.
  const at = { ...active, row: Math.min(active.row, tasks.length - 1) };
  const isStop = (row: number, column: number) => at.row === row && at.column === column;

  return (
    <div className="tw">
      <table
        className="bt roles-grid"
        // A table in which the arrow keys move is a grid; its cells take their roles from it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label={words.grid}
        ref={root}
        data-heads={members.length > FLAT_HEADS ? "upright" : "flat"}
      >
        <thead>
          <tr>
            <th scope="col">{words.task}</th>
            {members.map(({ id, name }) => (
              <th key={id} scope="col" className="member">
                <span>{name}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tasks.map((task, row) => (
            <Fragment key={task.id}>
              <tr className="task">
                <TaskHead
                  matrix={matrix}
                  task={task}
                  isStop={isStop(row, 0)}
                  onFocus={() => setActive({ row, column: 0 })}
                  onKeyDown={(event) => move(event, { row, column: 0 })}
                />
                {members.map((member, index) => (
                  <RoleCell
                    key={member.id}
                    // The first one is where a link to the participation leads.
                    id={
                      index === 0
                        ? elementId("structures", ["tasks", task.id, "assign"])
                        : undefined
                    }
                    label={words.cell(
                      member.name,
                      matrix.nameOf(task),
                      letters.meaning(cellOf(task, member.id)),
                    )}
                    cell={cellOf(task, member.id)}
                    isStop={isStop(row, index + 1)}
                    onFocus={() => setActive({ row, column: index + 1 })}
                    onKeyDown={(event) => press(event, task, { row, column: index + 1 })}
                    onToggle={(letter) => toggle(task.id, member.id, letter)}
                  />
                ))}
              </tr>
              <RowMessages matrix={matrix} task={task} columns={members.length + 1} />
              {open.has(`tasks/${task.id}`) && (
                <tr className="details">
                  <td colSpan={members.length + 1}>
                    <TaskDetails state={state} task={task} />
                    <TaskTail matrix={matrix} task={task} onFocus={onFocus} />
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
      <LiveRegion message={announcement()} />
    </div>
  );

  function press(event: KeyboardEvent, task: Task, place: Place) {
    const member = members[place.column - 1];
    if (!member || event.ctrlKey || event.metaKey || event.altKey) return;
    const letter = keys[event.key.toLowerCase()];
    if (letter) {
      event.preventDefault();
      if (event.repeat) return;
      toggle(task.id, member.id, letter);
      return;
    }
    if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      matrix.clear(task.id, member.id);
      setChanged({ taskId: task.id, memberId: member.id });
      return;
    }
    move(event, place);
  }

  function toggle(taskId: string, memberId: string, letter: Letter) {
    matrix.toggle(taskId, memberId, letter);
    setChanged({ taskId, memberId });
  }

  /** What the cell that was changed last holds now, and what its row lacks. */
  function announcement(): string {
    const task = tasks.find(({ id }) => id === changed?.taskId);
    const member = members.find(({ id }) => id === changed?.memberId);
    if (!task || !member) return "";
    const { problems, hints } = matrix.messagesOf(task);
    const cell = words.said(member.name, letters.meaning(cellOf(task, member.id)));
    return [cell, ...problems, ...hints].join(" ");
  }

  function move(event: KeyboardEvent, { row, column }: Place) {
    const last = { row: tasks.length - 1, column: members.length };
    const all = event.ctrlKey || event.metaKey;
    const next: Readonly<Record<string, Place>> = {
      ArrowUp: { row: row - 1, column },
      ArrowDown: { row: row + 1, column },
      ArrowLeft: { row, column: column - 1 },
      ArrowRight: { row, column: column + 1 },
      Home: { row: all ? 0 : row, column: 0 },
      End: { row: all ? last.row : row, column: last.column },
    };
    const to = next[event.key];
    if (!to || event.altKey) return;
    event.preventDefault();
    const place = { row: within(to.row, last.row), column: within(to.column, last.column) };
    setActive(place);
    const line = root.current?.querySelectorAll("tr.task")[place.row];
    line?.querySelectorAll<HTMLElement>("[data-stop]")[place.column]?.focus();
  }
}

function within(at: number, last: number): number {
  return Math.max(0, Math.min(at, last));
}
