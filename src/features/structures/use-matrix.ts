import { useViews } from "#content/use-content.ts";
import type { FieldState } from "#domain/assess.ts";
import type { Structures } from "#domain/fields/structures.ts";
import type { Problem } from "#domain/problem.ts";
import {
  cellOf,
  leftBehind,
  type Letter,
  type Task,
  taskHints,
  taskProblems,
  toggled,
} from "#domain/raci.ts";
import { recordById, recordsOf, withChange } from "#domain/records.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { problemSentence } from "#fields/problem-sentence.ts";

/** The role matrix as data and verbs, whatever it looks like. */
export function useMatrix(state: FieldState) {
  const env = useFieldsEnv();
  const { roles: views } = useViews("structures");
  const { context, content, loaded, changeField } = env;
  const { members } = context;
  const words = loaded.words.fields[state.id];
  const tasks = recordsOf(state.value as Structures["tasks"]);
  const say = (problem: Problem) => problemSentence(problem, words, env);
  const note = { what: content.screens.changes.field(views.participation) };

  return {
    tasks,
    members,
    nameOf: (task: Task) =>
      task.task?.trim() || views.unnamed(tasks.findIndex(({ id }) => id === task.id) + 1),
    areaOf: ({ area }: Task) => (area ? words?.fields?.["area"]?.options?.[area] : undefined),
    /** What the row says about itself; a row nobody has begun only on request. */
    messagesOf: (task: Task) => ({
      problems:
        env.readOnly || (isUntouched(task) && !env.showAll)
          ? []
          : taskProblems(task, members).map(say),
      hints: env.readOnly ? [] : taskHints(task, members).map(say),
    }),
    isUntouched,
    leftOf: (task: Task) =>
      leftBehind(task, members).map(({ memberId, cell }) => ({
        memberId,
        cell,
        name: context.cooperation.partners.find(({ id }) => id === memberId)?.name ?? memberId,
      })),
    toggle: (taskId: string, memberId: string, letter: Letter) =>
      setCell(taskId, memberId, (held) => toggled(held, letter)),
    clear: (taskId: string, memberId: string) => setCell(taskId, memberId, () => ""),
    /** The letters of a company that has left are given to somebody else by now. */
    forget: (taskId: string, memberId: string) =>
      changeTask(taskId, ({ assign }) => ({
        assign: Object.fromEntries(Object.entries(assign ?? {}).filter(([id]) => id !== memberId)),
      })),
  };

  function isUntouched(task: Task): boolean {
    return members.every(({ id }) => cellOf(task, id) === "");
  }

  function setCell(taskId: string, memberId: string, next: (held: string) => string) {
    changeTask(taskId, ({ assign }) => ({
      assign: { ...assign, [memberId]: next(assign?.[memberId] ?? "") },
    }));
  }

  function changeTask(taskId: string, change: (task: Task) => Partial<Task>) {
    changeField(
      state.id,
      (held) => {
        const rows = recordsOf(held as Structures["tasks"]);
        const task = recordById(rows, taskId);
        return task ? withChange(rows, taskId, change(task as Task)) : rows;
      },
      note,
    );
  }
}

export type Matrix = ReturnType<typeof useMatrix>;
