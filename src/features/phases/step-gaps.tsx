import { Link } from "react-router-dom";

import type { LoadedPhase } from "#content/content.ts";
import { useContent } from "#content/use-content.ts";
import type { PhaseId } from "#domain/phase.ts";
import type { StepProgress } from "#domain/progress.ts";
import { elementId } from "#fields/names.ts";

import { type Lack, lackOf } from "./lack-of.ts";

interface StepGapsProps {
  phase: PhaseId;
  step: StepProgress;
  loaded: LoadedPhase;
  /** Address of the step, as the router knows it. */
  to: string;
}

/** What a step that was begun still lacks, and what only waits to be confirmed. */
export function StepGaps({ phase, step, loaded, to }: StepGapsProps) {
  const content = useContent();
  const { screens } = content;
  const { fields } = loaded.words;
  const missing = step.missing.flatMap((state) => {
    const words = fields[state.id];
    return words ? lackOf(state, words, content) : [];
  });
  const toConfirm = step.toConfirm.map(({ id }) => ({
    path: [id],
    label: fields[id]?.label ?? id,
  }));
  return (
    <>
      {line(screens.phase.missing, missing)}
      {line(screens.phase.toConfirm, toConfirm)}
    </>
  );

  function line(lead: string, lacks: readonly Lack[]) {
    if (lacks.length === 0) return null;
    return (
      <p className="miss">
        <span className="muted">{lead}</span>{" "}
        {lacks.map(({ path, label }) => {
          const place = elementId(phase, path);
          return (
            <Link key={place} to={to} state={{ focus: place }}>
              {label}
            </Link>
          );
        })}
      </p>
    );
  }
}
