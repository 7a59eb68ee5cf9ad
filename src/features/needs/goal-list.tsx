import "./needs.css";

import type { ReactNode } from "react";

import { useViews } from "#content/use-content.ts";
import { type Goal, goalGaps, isHoldGoal } from "#domain/goal.ts";
import { recordsOf } from "#domain/records.ts";
import { typedPath, useFieldsEnv } from "#fields/fields-env.ts";
import { sayGoal } from "#fields/goal-line.ts";
import { ListControl } from "#fields/list-control.tsx";
import type { OwnControlProps } from "#fields/phase-parts.ts";
import { RecordButton } from "#fields/record-button.tsx";
import { formatDate, formatNumber } from "#ui/form/formatted-value.ts";
import { DataTable } from "#ui/table/data-table.tsx";

/** Goals: a table of all of them, each read aloud, and the list to work on. */
export function GoalList({ state, words }: OwnControlProps) {
  if (state.field.kind !== "list") return null;
  return (
    <ListControl
      state={state}
      field={state.field}
      words={words}
      overview={state.touched && <GoalTable />}
    />
  );
}

function GoalTable() {
  const { goals: words } = useViews("needs");
  const env = useFieldsEnv();
  const { context, content, typed } = env;

  return (
    <DataTable
      fold
      caption={words.caption}
      columns={[
        { id: "goal", label: words.goal },
        { id: "baseline", label: words.baseline, align: "end" },
        { id: "target", label: words.target, align: "end" },
        { id: "unit", label: words.unit },
        { id: "due", label: words.due, align: "end" },
      ]}
      rows={recordsOf(context.cycle.needs.goals).map((goal) => ({
        id: goal.id,
        cells: [
          <GoalCell key="goal" goal={goal} />,
          number(goal, "baseline"),
          number(goal, "target"),
          goal.unit?.trim() || words.unknown,
          due(goal),
        ],
      }))}
    />
  );

  function number(goal: Goal, part: "baseline" | "target"): string {
    const given = typedIn(goal, part);
    if (given !== undefined) return words.notUnderstood(given);
    const value = goal[part];
    return value == null ? words.unknown : formatNumber(value, content.locale);
  }

  function due(goal: Goal): ReactNode {
    const given = typedIn(goal, "dueDate");
    if (given !== undefined) return words.dateNotUnderstood(given);
    if (!goal.dueDate) return words.unknown;
    const isPast = goal.dueDate < context.today && !env.readOnly;
    return (
      <>
        {formatDate(goal.dueDate, content.locale)}
        {isPast && <span className="sum past">{words.past}</span>}
      </>
    );
  }

  /** What somebody typed that could not be understood. */
  function typedIn({ id }: Goal, part: string): string | undefined {
    return typed[typedPath(env, ["goals", id, part])];
  }
}

/** The name of a goal, the goal as a sentence, and what is worth a look. */
function GoalCell({ goal }: { goal: Goal }) {
  const { goals: words } = useViews("needs");
  const env = useFieldsEnv();
  const labels = env.loaded.words.fields["goals"]?.fields ?? {};
  const sentence = sayGoal(goal, env);
  const gaps = goalGaps(goal).map((part) => labels[part]?.label ?? part);
  return (
    <>
      <RecordButton fieldId="goals" recordId={goal.id} />{" "}
      {isHoldGoal(goal) && <span className="tag solid">{words.hold}</span>}
      {sentence && <p className="sum">{sentence}</p>}
      {gaps.length > 0 && <p className="sum note">{words.gaps(gaps.join(", "))}</p>}
    </>
  );
}
