import "./roles.css";

import { useViews } from "#content/use-content.ts";
import { cellOf } from "#domain/raci.ts";
import { recordsOf, withRecord } from "#domain/records.ts";
import type { Structures } from "#domain/fields/structures.ts";
import { FieldHeading } from "#fields/field-heading.tsx";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { elementId } from "#fields/names.ts";
import type { OwnControlProps } from "#fields/phase-parts.ts";
import { problemSentence } from "#fields/problem-sentence.ts";
import { Suggestions } from "#fields/suggestions.tsx";
import { FieldProblem } from "#ui/form/field-problem.tsx";
import { Icon } from "#ui/icon.tsx";
import { DataTable } from "#ui/table/data-table.tsx";
import { useMedia } from "#ui/use-media.ts";
import { structuresFields } from "#domain/fields/structures.ts";

import { AloneNote } from "./alone-note.tsx";
import { RoleCards } from "./role-cards.tsx";
import { RoleGrid } from "./role-grid.tsx";
import { RoleLoads } from "./role-loads.tsx";
import { useFocusWish } from "./use-focus-wish.ts";
import { useLetters } from "./use-letters.ts";
import { type Matrix, useMatrix } from "./use-matrix.ts";

/** Phones get one task a card, and so does whoever points with a finger on a middling screen. */
const AS_CARDS = "(max-width: 47.99rem), (pointer: coarse) and (max-width: 79.99rem)";

/** „Wer macht was?“ (section 3.4): tasks by members. */
export function RoleMatrix({ state, words }: OwnControlProps) {
  const { roles: views } = useViews("structures");
  const env = useFieldsEnv();
  const matrix = useMatrix(state);
  const focusSoon = useFocusWish();
  const isNarrow = useMedia(AS_CARDS);
  const { field: texts, changes } = env.content.screens;
  const id = elementId(env.phase, [state.id]);
  const entry = words.entry ?? views.task;
  const { tasks, members } = matrix;
  const showProblems = (state.touched || env.showAll) && !env.readOnly;
  const own = state.problems.filter(({ path }) => path.length === 0);

  return (
    <section className="field list wide-field" aria-labelledby={`${id}-label`}>
      <FieldHeading id={id} state={state} words={words} />
      {members.length < 2 && <AloneNote />}
      <Legend />
      {env.readOnly ? (
        <ReadMatrix matrix={matrix} />
      ) : isNarrow ? (
        <RoleCards matrix={matrix} state={state} onAdd={() => add()} />
      ) : (
        <>
          {tasks.length === 0 ? (
            <p className="recs-empty">{texts.empty}</p>
          ) : (
            <>
              <p className="small muted no-print">{views.keys}</p>
              <RoleGrid matrix={matrix} state={state} onFocus={focusSoon} />
            </>
          )}
          <p className="recs-foot">
            <button
              type="button"
              className="btn"
              id={elementId(env.phase, [state.id, "add"])}
              onClick={() => focusSoon(elementId(env.phase, [state.id, add(), "task"]))}
            >
              <Icon name="plus" />
              {texts.add(entry)}
            </button>
          </p>
        </>
      )}
      <FieldProblem
        id={`${id}-problem`}
        text={
          showProblems
            ? own.map((one) => problemSentence(one, words, env)).join(" ") || undefined
            : undefined
        }
      />
      {!env.readOnly && (
        <Suggestions
          words={words}
          fields={structuresFields.tasks.fields}
          records={tasks}
          onTake={(taken) =>
            append(
              taken.map(({ task }) => ({
                id: env.newId(),
                task: String(task),
                area: views.areas[String(task)] ?? "",
              })),
            )
          }
        />
      )}
      {tasks.length > 0 && members.length > 1 && (
        <section className="sec">
          <h3>{views.loads}</h3>
          <RoleLoads matrix={matrix} />
        </section>
      )}
    </section>
  );

  function add(): string {
    const recordId = env.newId();
    append([{ id: recordId }]);
    env.setOpen(`${state.id}/${recordId}`, true);
    return recordId;
  }

  function append(rows: readonly (NonNullable<Structures["tasks"]>[number] & { id: string })[]) {
    env.changeField(
      state.id,
      (held) =>
        rows.reduce<Structures["tasks"]>(
          (list, row) => withRecord(list, row),
          recordsOf(held as Structures["tasks"]),
        ),
      { what: changes.add(entry) },
    );
  }
}

/** What the four letters mean; always in sight. */
function Legend() {
  const { roles: views } = useViews("structures");
  const letters = useLetters();
  return (
    <dl className="role-legend" aria-label={views.legend}>
      {letters.all.map(({ letter, short, meaning }) => (
        <div key={letter}>
          <dt>{short}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The matrix of a cycle that can only be read. */
function ReadMatrix({ matrix }: { matrix: Matrix }) {
  const { roles: views } = useViews("structures");
  const { emptyReadOnly } = useFieldsEnv().content.screens.field;
  const letters = useLetters();
  return (
    <DataTable
      caption={views.grid}
      captionHidden
      fold
      wide
      columns={[
        { id: "task", label: views.task },
        ...matrix.members.map(({ id, name }) => ({ id, label: name })),
      ]}
      rows={matrix.tasks.map((task) => ({
        id: task.id,
        cells: [
          <span key="name" id={elementId("structures", ["tasks", task.id])}>
            {matrix.nameOf(task)}
          </span>,
          ...matrix.members.map(({ id }) => letters.short(cellOf(task, id))),
        ],
      }))}
      empty={emptyReadOnly}
    />
  );
}
