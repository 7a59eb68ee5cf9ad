import type { Task } from "#domain/raci.ts";

import { TaskMessages } from "./task-messages.tsx";
import type { Matrix } from "./use-matrix.ts";

/** What a row says about itself, below it and as wide as the matrix. */
export function RowMessages(props: { matrix: Matrix; task: Task; columns: number }) {
  const { matrix, task, columns } = props;
  const { problems, hints } = matrix.messagesOf(task);
  if (problems.length + hints.length + matrix.leftOf(task).length === 0) return null;
  return (
    <tr className="messages">
      <td colSpan={columns}>
        <TaskMessages matrix={matrix} task={task} />
      </td>
    </tr>
  );
}
