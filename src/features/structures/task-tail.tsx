import { type Task } from "#domain/raci.ts";
import { withMove } from "#domain/records.ts";
import type { Structures } from "#domain/fields/structures.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { elementId } from "#fields/names.ts";

import type { Matrix } from "./use-matrix.ts";

interface TaskTailProps {
  matrix: Matrix;
  task: Task;
  /** Sets the focus to something that will be there. */
  onFocus: (elementId: string) => void;
}

/** Moves a task or takes it out; the focus stays where the hand is. */
export function TaskTail({ matrix, task, onFocus }: TaskTailProps) {
  const { content, changeField, removeRecord, loaded } = useFieldsEnv();
  const { field: texts, changes } = content.screens;
  const { tasks } = matrix;
  const index = tasks.findIndex(({ id }) => id === task.id);
  const name = matrix.nameOf(task);
  const place = (id: string, part: string) => elementId("structures", ["tasks", id, part]);
  return (
    <p className="actions">
      {([-1, 1] as const).map((by) => {
        const word = by === -1 ? texts.up : texts.down;
        const id = place(task.id, by === -1 ? "up" : "down");
        const isAtEnd = tasks[index + by] === undefined;
        return (
          <button
            key={by}
            id={id}
            type="button"
            className="btn plain slim"
            aria-label={`${word}: ${name}`}
            aria-disabled={isAtEnd || undefined}
            onClick={() => {
              if (isAtEnd) return;
              onFocus(id);
              changeField("tasks", (held) => withMove(held as Structures["tasks"], task.id, by), {
                what: changes.move(loaded.words.fields["tasks"]?.entry ?? name),
              });
            }}
          >
            {word}
          </button>
        );
      })}
      <button
        type="button"
        className="btn plain slim"
        aria-label={`${texts.remove}: ${name}`}
        onClick={() => {
          const next = tasks[index + 1] ?? tasks[index - 1];
          onFocus(next ? place(next.id, "line") : elementId("structures", ["tasks", "add"]));
          removeRecord("tasks", task.id, name);
        }}
      >
        {texts.remove}
      </button>
    </p>
  );
}
