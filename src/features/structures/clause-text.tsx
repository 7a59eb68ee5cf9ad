import { Link } from "react-router-dom";

import { slugOf } from "#content/slug.ts";
import type { GapPlace, Pieces } from "#documents/clauses/pieces.ts";
import { stepsOf } from "#domain/phase.ts";
import { type FieldsEnv, useFieldsEnv } from "#fields/fields-env.ts";
import { elementId } from "#fields/names.ts";

interface ClauseTextProps {
  pieces: Pieces;
  /** Id of the control for an own wording. */
  place: string;
  /** What is missing is for the parties to write themselves. */
  onWrite: () => void;
}

/** The wording of a point; each gap leads to the place where it is closed. */
export function ClauseText({ pieces, place, onWrite }: ClauseTextProps) {
  const env = useFieldsEnv();
  return (
    <p className="clause-text">
      {pieces.map(({ text, gap }, index) =>
        gap === undefined || env.readOnly ? (
          <span key={index} className={gap && "gap"}>
            {text}
          </span>
        ) : (
          <Link
            key={index}
            className="gap"
            {...targetOf(gap, place, env)}
            onClick={gap.kind === "own" ? onWrite : undefined}
          >
            {text}
          </Link>
        ),
      )}
    </p>
  );
}

function targetOf(gap: GapPlace, place: string, { base, content }: FieldsEnv) {
  if (gap.kind === "base") return { to: `${base}/stammdaten` };
  const [phase, fieldId] = gap.kind === "own" ? OWN : [gap.phase, gap.fieldId];
  const { path, steps } = content.outline[phase];
  const titles: Readonly<Record<string, string>> = steps;
  const step = stepsOf(phase).find(({ fields }) => fields.includes(fieldId));
  return {
    to: `${base}/${path}/${slugOf(titles[step?.id ?? ""] ?? "")}`,
    state: { focus: gap.kind === "own" ? place : elementId(phase, [fieldId]) },
  };
}

/** Where own words are written. */
const OWN = ["structures", "clauses"] as const;
