import { problemText } from "#content/problem-text.ts";
import { slugOf } from "#content/slug.ts";
import { useContent } from "#content/use-content.ts";
import { stoppedBy } from "#domain/decision.ts";
import { stepsOf } from "#domain/phase.ts";
import { isSkipped, stepProgress } from "#domain/progress.ts";
import { pointsByStep } from "#domain/reopening.ts";
import { StepMark } from "#ui/status/step-mark.tsx";

import { StepGaps } from "./step-gaps.tsx";
import type { OpenPhase } from "./use-phase.ts";

/** The steps as a task list: state, and links to what is missing once a step was begun. */
export function StepList({ open, address }: { open: OpenPhase; address: string }) {
  const { outline, problems, screens, status } = useContent();
  const { phase, states, loaded } = open;
  const titles: Readonly<Record<string, string>> = outline[phase].steps;
  const steps = stepProgress(phase, states);
  const { context } = open.view;
  const points = open.view.readOnly ? new Map<string, number>() : pointsByStep(context, phase);
  // Nobody has to go through the steps of a phase that is skipped or came to its end.
  const isOver =
    isSkipped(phase, context.cycle) || (phase === "needs" && stoppedBy(context) !== null);
  const next = isOver ? undefined : steps.find((step) => step.status !== "complete")?.id;

  return (
    <ol className="tasks">
      {steps.map((step, index) => {
        const title = titles[step.id] ?? step.id;
        const href = `${address}/${slugOf(title)}`;
        return (
          <li key={step.id} className={step.id === next && !open.view.readOnly ? "now" : undefined}>
            <span className="let" aria-hidden="true">
              {String.fromCodePoint(65 + index)}
            </span>
            <a className="t" href={href}>
              {title}
            </a>
            <span className="st">
              <StepMark state={step.status} />
              {status.steps[step.status]}
            </span>
            <p className="sum">{loaded.words.steps[step.id]?.lead}</p>
            {points.has(step.id) && (
              <p className="sum">
                <span className="tag">
                  {screens.events.reopening.inStep(points.get(step.id) ?? 0)}
                </span>
              </p>
            )}
            {outstandingAnswers(step.id).map((text) => (
              <p key={text} className="small muted">
                {text}
              </p>
            ))}
            {step.status === "started" && !isOver && (
              <StepGaps phase={phase} step={step} loaded={loaded} to={href.slice(1)} />
            )}
          </li>
        );
      })}
    </ol>
  );

  /** A step may be complete although not everybody who takes part has spoken. */
  function outstandingAnswers(stepId: string): readonly string[] {
    const ids = stepsOf(phase).find(({ id }) => id === stepId)?.fields ?? [];
    return states
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ id, hints }) =>
        hints
          .filter(({ code }) => code === "answersOutstanding")
          .map((hint) => problemText(problems, loaded.words.fields[id], hint)),
      );
  }
}
