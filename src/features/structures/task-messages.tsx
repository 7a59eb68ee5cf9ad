import { useViews } from "#content/use-content.ts";
import type { Task } from "#domain/raci.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { Icon } from "#ui/icon.tsx";

import { useLetters } from "./use-letters.ts";
import type { Matrix } from "./use-matrix.ts";

/** What is wrong or worth a look in a task, and letters that wait to be given to somebody else. */
export function TaskMessages({ matrix, task }: { matrix: Matrix; task: Task }) {
  const { roles: words } = useViews("structures");
  const { readOnly } = useFieldsEnv();
  const letters = useLetters();
  const { problems, hints } = matrix.messagesOf(task);
  return (
    <>
      {problems.map((text) => (
        <p key={text} className="err">
          <Icon name="warning" />
          <span>{text}</span>
        </p>
      ))}
      {hints.map((text) => (
        <p key={text} className="field-hint">
          {text}
        </p>
      ))}
      {matrix.leftOf(task).map(({ memberId, name, cell }) => (
        <p key={memberId} className="field-hint">
          {words.left(name, letters.short(cell))}{" "}
          {!readOnly && (
            <button
              type="button"
              className="btn plain slim"
              aria-label={words.leftDoneFor(matrix.nameOf(task), name)}
              onClick={() => matrix.forget(task.id, memberId)}
            >
              {words.leftDone}
            </button>
          )}
        </p>
      ))}
    </>
  );
}
