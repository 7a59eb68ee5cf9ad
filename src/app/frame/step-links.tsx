import { useMemo } from "react";

import { slugOf } from "#content/slug.ts";
import { useContent } from "#content/use-content.ts";
import { fieldStates } from "#domain/assess.ts";
import type { PhaseId } from "#domain/phase.ts";
import { stepProgress } from "#domain/progress.ts";
import type { CycleView } from "#state/cycle-view.ts";
import { StepMark } from "#ui/status/step-mark.tsx";

interface StepLinksProps {
  view: CycleView;
  phase: PhaseId;
  /** Address segment of the page that is open. */
  segment: string | undefined;
  hrefOf: (title: string) => string;
}

/** The steps of the open phase with their state, and its checklist. */
export function StepLinks({ view, phase, segment, hrefOf }: StepLinksProps) {
  const { outline, screens, status } = useContent();
  const titles: Readonly<Record<string, string>> = outline[phase].steps;
  const steps = useMemo(
    () => stepProgress(phase, fieldStates(phase, view.context)),
    [phase, view.context],
  );
  return (
    <ul className="steps">
      {steps.map(({ id, status: state }, index) => {
        const title = titles[id] ?? id;
        return (
          <li key={id}>
            <a href={hrefOf(title)} aria-current={segment === slugOf(title) ? "page" : undefined}>
              <span className="n">{String.fromCodePoint(65 + index)}</span>
              <span>{title}</span>
              <StepMark state={state} label={status.steps[state]} />
            </a>
          </li>
        );
      })}
      <li>
        <a
          href={hrefOf(screens.shell.checklist)}
          aria-current={segment === slugOf(screens.shell.checklist) ? "page" : undefined}
        >
          <span className="n" aria-hidden="true" />
          <span>{screens.shell.checklist}</span>
        </a>
      </li>
    </ul>
  );
}
