import type { KeyboardEvent } from "react";

import { useViews } from "#content/use-content.ts";
import type { Task } from "#domain/raci.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { elementId } from "#fields/names.ts";

import type { Matrix } from "./use-matrix.ts";

interface TaskHeadProps {
  matrix: Matrix;
  task: Task;
  isStop: boolean;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** The name of a task; pressed, it opens what else is held about it. */
export function TaskHead({ matrix, task, isStop, onFocus, onKeyDown }: TaskHeadProps) {
  const { roles: words } = useViews("structures");
  const { open, setOpen, context, content } = useFieldsEnv();
  const key = `tasks/${task.id}`;
  const name = matrix.nameOf(task);
  const isReviewed = context.cycle.marks?.some(
    ({ field, recordId }) => field === "structures.tasks" && recordId === task.id,
  );
  const area = matrix.areaOf(task);
  const remarks = [area, matrix.isUntouched(task) && words.notAssigned].filter(Boolean).join(" · ");
  return (
    <th scope="row" aria-label={name}>
      <button
        type="button"
        id={elementId("structures", ["tasks", task.id, "line"])}
        className="task-name"
        tabIndex={isStop ? 0 : -1}
        data-stop
        aria-expanded={open.has(key)}
        onClick={() => setOpen(key, !open.has(key))}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      >
        {name}
      </button>
      {isReviewed && <span className="tag">{content.screens.field.review}</span>}
      {remarks && <span className="task-remark">{remarks}</span>}
    </th>
  );
}
