import { useState } from "react";

import { useViews } from "#content/use-content.ts";
import type { Problem } from "#domain/problem.ts";
import { withChange } from "#domain/records.ts";
import type { Criterion } from "#domain/utility.ts";
import { typedPath, useFieldsEnv } from "#fields/fields-env.ts";
import { elementId, nameOf } from "#fields/names.ts";
import { OriginNote } from "#fields/origin-note.tsx";
import { problemSentence } from "#fields/problem-sentence.ts";
import { FieldProblem } from "#ui/form/field-problem.tsx";
import { formatNumber } from "#ui/form/formatted-value.ts";
import { parseNumber } from "#ui/form/typed-value.ts";

interface WeightRowProps {
  criterion: Criterion;
  name: string;
  problem: Problem | undefined;
}

/** One weight: the slider for a rough idea, the number for the exact one. */
export function WeightRow({ criterion, name, problem }: WeightRowProps) {
  const env = useFieldsEnv();
  const { content, readOnly } = env;
  const { weights: texts } = useViews("search");
  const [typing, setTyping] = useState<string>();
  const [wasLeft, setLeft] = useState(false);
  const path = ["criteria", criterion.id, "weight"];
  const id = elementId(env.phase, path);
  const notUnderstood = env.typed[typedPath(env, path)];
  const weight = criterion.weight ?? null;
  const shown = weight === null ? "" : formatNumber(weight, content.locale);
  const said = problemText();
  if (readOnly)
    return (
      <li className="weight-row">
        <span className="weight-name">{name}</span>
        <span className="num">{weight === null ? texts.noWeight : texts.percent(shown)}</span>
      </li>
    );
  return (
    <li className={said ? "weight-row bad" : "weight-row"}>
      <div className="weight-name">
        {name}
        {criterion.origin && <OriginNote origin={criterion.origin} />}
      </div>
      <input
        type="range"
        min={0}
        max={100}
        step={1}
        value={weight ?? 0}
        aria-label={texts.slider(name)}
        aria-valuetext={weight === null ? texts.noWeight : texts.percent(shown)}
        onChange={(event) => {
          setTyping(undefined);
          env.setTyped(typedPath(env, path), undefined);
          change(event.target.valueAsNumber);
        }}
      />
      <span className="with-suffix">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          className="inp num"
          aria-label={texts.number(name)}
          aria-invalid={said ? true : undefined}
          aria-describedby={`${id}-problem`}
          value={typing ?? notUnderstood ?? shown}
          onChange={(event) => type(event.target.value)}
          onBlur={() => {
            setTyping(undefined);
            setLeft(true);
          }}
        />
        <span className="suffix" aria-hidden="true">
          %
        </span>
      </span>
      <FieldProblem id={`${id}-problem`} text={said} />
    </li>
  );

  function type(text: string) {
    setTyping(text);
    const value = parseNumber(text);
    env.setTyped(typedPath(env, path), value === undefined ? text : undefined);
    change(value ?? null);
  }

  function change(next: number | null) {
    env.changeField(
      "criteria",
      (held) => withChange(held as readonly Criterion[] | null, criterion.id, { weight: next }),
      { what: texts.changed(name), typing: nameOf(path) },
    );
  }

  function problemText(): string | undefined {
    if (!wasLeft && !env.showAll) return undefined;
    if (notUnderstood !== undefined) return content.problems.number;
    return problem && problemSentence(problem, env.loaded.words.fields["criteria"], env);
  }
}
