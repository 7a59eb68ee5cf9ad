import "./field.css";

import type { ReactNode } from "react";

import { describedBy, type FrameProps } from "./field-props.ts";
import { FieldProblem } from "./field-problem.tsx";

interface FieldFrameProps {
  frame: FrameProps;
  children: ReactNode;
}

/** A single control with its label. The label's `htmlFor` is the id of the frame. */
export function FieldFrame({ frame, children }: FieldFrameProps) {
  return (
    <div className={look(frame)} data-level={frame.level}>
      <div className="label">
        <label htmlFor={frame.id}>{frame.label}</label>
        <LabelNote {...frame} />
      </div>
      <Why {...frame} />
      {children}
      <Remarks {...frame} />
    </div>
  );
}

interface GroupFrameProps extends FieldFrameProps {
  /** A second class, e.g. for the rating scale. */
  kind?: string | undefined;
}

/** Several controls under one question. The first control carries the id of the frame. */
export function GroupFrame({ frame, kind, children }: GroupFrameProps) {
  return (
    <fieldset
      className={`${look(frame)}${kind === undefined ? "" : ` ${kind}`}`}
      data-level={frame.level}
      aria-describedby={describedBy(frame)}
    >
      <legend className="label">
        {frame.label}
        <LabelNote {...frame} />
      </legend>
      <Why {...frame} />
      {children}
      <Remarks {...frame} />
    </fieldset>
  );
}

function look({ problem }: FrameProps): string {
  return problem ? "field bad" : "field";
}

/** Belongs to the description, not to the name: a field is called by its label alone. */
function LabelNote({ id, labelNote }: FrameProps) {
  return (
    labelNote !== undefined && (
      <span className="opt" id={`${id}-note`} aria-hidden="true">
        {" "}
        {labelNote}
      </span>
    )
  );
}

function Why({ id, why }: FrameProps) {
  return (
    why && (
      <p className="why" id={`${id}-why`}>
        {why}
      </p>
    )
  );
}

function Remarks({ id, hint, problem }: FrameProps) {
  return (
    <>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldProblem id={`${id}-problem`} text={problem} />
    </>
  );
}
