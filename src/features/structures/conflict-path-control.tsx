import { useViews } from "#content/use-content.ts";
import type { Structures } from "#domain/fields/structures.ts";
import { recordsOf } from "#domain/records.ts";
import { LADDER_DAYS } from "#domain/tension.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { ListControl } from "#fields/list-control.tsx";
import { elementId } from "#fields/names.ts";
import type { OwnControlProps } from "#fields/phase-parts.ts";
import { focusField } from "#ui/form/focus-field.ts";
import { formatNumber } from "#ui/form/formatted-value.ts";

import { ConflictLadder } from "./conflict-ladder.tsx";

/** The way a dispute takes: four usual levels with one press, and how the deadlines add up. */
export function ConflictPathControl({ state, words }: OwnControlProps) {
  const env = useFieldsEnv();
  const { path: texts } = useViews("structures");
  const { field } = state;
  if (field.kind !== "list") return null;
  const levels = recordsOf(state.value as Structures["conflictPath"]);
  const usual = LADDER_DAYS.map((withinDays, index) => ({
    id: String(index + 1),
    who: texts.who[index] ?? "",
    withinDays,
    days: texts.days(formatNumber(withinDays, env.content.locale)),
  }));
  const isEmpty = levels.length === 0;
  return (
    <ListControl
      state={state}
      field={field}
      words={words}
      above={
        isEmpty ? (
          !env.readOnly && (
            <div className="usual-path">
              <h3>{texts.usual}</h3>
              <ol className="plain">
                {usual.map(({ id, who, days }) => (
                  <li key={id}>
                    {who} <span className="muted">({days})</span>
                  </li>
                ))}
              </ol>
              <button type="button" className="btn slim" onClick={takeAll}>
                {texts.takeAll}
              </button>
            </div>
          )
        ) : (
          <ConflictLadder levels={levels} />
        )
      }
      offers={{
        label: texts.missing,
        entries: isEmpty
          ? []
          : usual
              .filter(({ who }) => !levels.some((level) => level.who === who))
              .map(({ id, who, withinDays, days }) => ({
                id,
                label: who,
                explanation: days,
                values: { who, withinDays },
              })),
      }}
    />
  );

  function takeAll() {
    const path = usual.map(({ who, withinDays }, index) => ({
      id: env.newId(),
      level: index + 1,
      who,
      withinDays,
      how: "",
    }));
    env.changeField(
      state.id,
      (held) => (((held as readonly unknown[] | null) ?? []).length > 0 ? held : path),
      { what: texts.taken },
    );
    focusField(elementId("structures", [state.id]));
  }
}
