import "./field.css";

import { FieldProblem } from "./field-problem.tsx";
import { describedBy, type FieldProps } from "./field-props.ts";

/** Yes or no as one box; the form holds a boolean. */
export function ToggleField(props: FieldProps) {
  const { id, label, labelNote, why, hint, problem, registration, readOnly, level } = props;
  return (
    <div className={problem ? "field toggle bad" : "field toggle"} data-level={level}>
      <div className="choice">
        <label>
          <input
            {...registration}
            id={id}
            type="checkbox"
            disabled={readOnly}
            aria-invalid={problem ? true : undefined}
            aria-describedby={describedBy(props)}
          />
          <span>
            {label}
            {labelNote !== undefined && (
              <span className="opt" id={`${id}-note`} aria-hidden="true">
                {" "}
                {labelNote}
              </span>
            )}
          </span>
        </label>
      </div>
      {why && (
        <p className="why" id={`${id}-why`}>
          {why}
        </p>
      )}
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldProblem id={`${id}-problem`} text={problem} />
    </div>
  );
}
