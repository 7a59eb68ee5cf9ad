import type { ReactNode } from "react";

import { useViews } from "#content/use-content.ts";
import type { FieldState } from "#domain/assess.ts";
import type { Structures } from "#domain/fields/structures.ts";
import { cellOf, type Task } from "#domain/raci.ts";
import { withMove } from "#domain/records.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { elementId } from "#fields/names.ts";
import { ListEditor } from "#ui/list/list-editor.tsx";

import { TaskDetails } from "./task-details.tsx";
import { TaskMessages } from "./task-messages.tsx";
import { useLetters } from "./use-letters.ts";
import type { Matrix } from "./use-matrix.ts";

interface RoleCardsProps {
  matrix: Matrix;
  state: FieldState;
  onAdd: () => void;
}

/** The matrix row by row, for a phone: one task a card, a group of letters for each member. */
export function RoleCards({ matrix, state, onAdd }: RoleCardsProps) {
  const { roles: words } = useViews("structures");
  const { content, open, setOpen, changeField, removeRecord, loaded } = useFieldsEnv();
  const { field: texts, changes } = content.screens;
  const letters = useLetters();
  const own = loaded.words.fields[state.id];
  const entry = own?.entry ?? words.task;
  const { tasks } = matrix;
  const key = (id: string) => `${state.id}/${id}`;
  return (
    <ListEditor
      label={own?.label ?? words.grid}
      items={tasks.map((task) => ({
        id: task.id,
        title: matrix.nameOf(task),
        summary: summaryOf(task),
        note: matrix.messagesOf(task).problems.join(" ") || undefined,
      }))}
      openIds={new Set(tasks.map(({ id }) => id).filter((id) => open.has(key(id))))}
      onToggle={(id) => setOpen(key(id), !open.has(key(id)))}
      onAdd={onAdd}
      onMove={(id, by) =>
        changeField(state.id, (held) => withMove(held as Structures["tasks"], id, by), {
          what: changes.move(entry),
        })
      }
      onRemove={(id) => {
        const task = tasks.find((one) => one.id === id);
        if (task) removeRecord(state.id, id, matrix.nameOf(task));
      }}
      renderItem={(id) => {
        const task = tasks.find((one) => one.id === id);
        return task && card(task);
      }}
      words={{
        edit: texts.edit,
        fold: texts.fold,
        up: texts.up,
        down: texts.down,
        remove: texts.remove,
        add: texts.add(entry),
        empty: texts.empty,
        moved: texts.moved,
      }}
    />
  );

  function card(task: Task) {
    return (
      <>
        <TaskDetails state={state} task={task} />
        <div className="role-groups" id={elementId("structures", ["tasks", task.id, "assign"])}>
          {matrix.members.map(({ id, name }) => (
            <fieldset key={id} className="role-group">
              <legend className="label">{name}</legend>
              <div className="letters">
                {letters.all.map(({ letter, short, meaning }) => (
                  <button
                    key={letter}
                    type="button"
                    data-letter={letter}
                    aria-pressed={cellOf(task, id).includes(letter)}
                    aria-label={words.column(short, meaning)}
                    onClick={() => matrix.toggle(task.id, id, letter)}
                  >
                    {short}
                  </button>
                ))}
              </div>
            </fieldset>
          ))}
        </div>
        <div role="status">
          <TaskMessages matrix={matrix} task={task} />
        </div>
      </>
    );
  }

  function summaryOf(task: Task): ReactNode {
    if (matrix.isUntouched(task)) return words.notAssigned;
    return matrix.members.map(({ id, name }) => {
      const cell = cellOf(task, id);
      return (
        cell !== "" && (
          <span key={id} className="role-line">
            <b>{letters.short(cell)}</b> {name}
          </span>
        )
      );
    });
  }
}
