import { useFormContext } from "react-hook-form";

import type { Problem } from "#domain/problem.ts";
import type { Fields, MapField } from "#domain/shape.ts";
import { FieldProblem } from "#ui/form/field-problem.tsx";

import { useFieldsEnv } from "./fields-env.ts";
import { type ControlProps, LeafControl } from "./leaf-control.tsx";
import { elementId, nameOf } from "./names.ts";
import { problemSentence } from "./problem-sentence.ts";
import { targetsOf } from "./targets.ts";

/** The control for any kind of field, inside the form of its step or record. */
export function FieldControl(props: ControlProps) {
  const { field } = props;
  if (field.kind === "record") return <RecordControls {...props} fields={field.fields} />;
  if (field.kind === "map") return <MapControl {...props} field={field} />;
  return <LeafControl {...props} />;
}

interface RecordControlsProps extends ControlProps {
  fields: Fields;
  /** Parts that are not asked for right now. */
  hidden?: ReadonlySet<string> | undefined;
}

/** The parts of one record under their common question. */
function RecordControls({ fields, hidden, ...props }: RecordControlsProps) {
  const env = useFieldsEnv();
  const { words, path, level, why } = props;
  const help = why ?? words.why;
  const id = elementId(env.phase, path);
  return (
    <fieldset
      className="field record"
      data-level={level}
      aria-describedby={help ? `${id}-why` : undefined}
    >
      <legend className="label" id={id} tabIndex={-1}>
        {props.label ?? words.label}
      </legend>
      {help && (
        <p className="why" id={`${id}-why`}>
          {help}
        </p>
      )}
      <PartControls {...props} fields={fields} hidden={hidden} />
    </fieldset>
  );
}

/** The parts of a record, one control each. */
export function PartControls({ fields, hidden, ...props }: RecordControlsProps) {
  return (
    <div className="parts-grid">
      {Object.entries(fields)
        .filter(([id]) => !hidden?.has(id))
        .map(([id, field]) => {
          const own = props.words.fields?.[id];
          if (!own) return null;
          return (
            <div key={id} className="part" data-kind={field.kind}>
              <FieldControl
                field={field}
                words={own}
                path={[...props.path, id]}
                root={props.root}
                problems={props.problems}
                hints={props.hints}
                isOneOfMany={props.isOneOfMany}
              />
            </div>
          );
        })}
    </div>
  );
}

/** One value for each company, criterion or hint there is. */
function MapControl({ field, ...props }: ControlProps & { field: MapField }) {
  const env = useFieldsEnv();
  const { words, path, level } = props;
  const targets = targetsOf(field.over, env);
  const id = elementId(env.phase, path);
  const value = words.value ?? words;
  const form = useFormContext();
  const { isTouched } = form.getFieldState(nameOf(path.slice(props.root.length)), form.formState);
  const place = path.slice(1).join("\n");
  const own = props.problems.filter((problem) => problem.path.join("\n") === place);
  const isSaid = (isTouched || env.showAll) && !env.readOnly;
  const empty = env.content.screens.field.noTargets;
  const say = (problem: Problem) =>
    problemSentence(problem, env.loaded.words.fields[path[0] ?? ""], env);
  return (
    <fieldset
      className="field map"
      data-level={level}
      aria-describedby={[words.why && `${id}-why`, `${id}-problem`].filter(Boolean).join(" ")}
    >
      <legend className="label" id={id} tabIndex={-1}>
        {words.label}
      </legend>
      {words.why && (
        <p className="why" id={`${id}-why`}>
          {words.why}
        </p>
      )}
      {targets.length === 0 && <p className="small muted">{empty}</p>}
      {targets.map((target) => (
        <FieldControl
          key={target.id}
          field={field.value}
          words={value}
          label={target.label}
          why={target.detail}
          path={[...path, target.id]}
          root={props.root}
          problems={props.problems}
          hints={props.hints}
          isOneOfMany
        />
      ))}
      <FieldProblem
        id={`${id}-problem`}
        text={isSaid ? own.map(say).join(" ") || undefined : undefined}
      />
    </fieldset>
  );
}
