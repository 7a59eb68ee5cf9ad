import { useEffect } from "react";
import { useParams } from "react-router-dom";

import { slugOf } from "#content/slug.ts";
import { useContent } from "#content/use-content.ts";
import { phaseNumber, type PhaseId, stepsOf } from "#domain/phase.ts";
import { useCycleView } from "#state/cycle-view.ts";
import { Icon } from "#ui/icon.tsx";

import { PageNotFound } from "./page-not-found.tsx";
import { StepForm } from "./step-form.tsx";
import { useOpenPhase, usePhaseParam } from "./use-phase.ts";

/** One step of a phase: a few fields in reading order, and the way back and on. */
export function StepRoute() {
  const phase = usePhaseParam();
  const { step: slug } = useParams();
  const { outline } = useContent();
  if (!phase) return <PageNotFound />;
  const titles: Readonly<Record<string, string>> = outline[phase].steps;
  const index = stepsOf(phase).findIndex(({ id }) => slugOf(titles[id] ?? "") === slug);
  if (index === -1) return <PageNotFound />;
  return <StepPage key={`${phase}/${index}`} phase={phase} index={index} titles={titles} />;
}

interface StepPageProps {
  phase: PhaseId;
  index: number;
  titles: Readonly<Record<string, string>>;
}

function StepPage({ phase, index, titles }: StepPageProps) {
  const { screens } = useContent();
  const { context } = useCycleView();
  const open = useOpenPhase(phase);
  const steps = stepsOf(phase);
  const step = steps[index];
  const title = titles[step?.id ?? ""] ?? "";
  useEffect(() => {
    document.title = `${title} – ${context.cooperation.base.name ?? ""}`;
  }, [title, context.cooperation.base.name]);
  if (!step) return null;

  return (
    <main id="main" className="margin" tabIndex={-1}>
      <section className="head">
        <p className="over">
          <span className="here">
            {screens.shell.place(phaseNumber(phase), screens.shell.step(index + 1, steps.length))}
          </span>
        </p>
        <h1>{title}</h1>
        <p className="lead">{open.loaded.words.steps[step.id]?.lead}</p>
      </section>
      <StepForm open={open} step={step} />
      <StepPager phase={phase} index={index} titles={titles} />
    </main>
  );
}

function StepPager({ phase, index, titles }: StepPageProps) {
  const { outline, screens } = useContent();
  const { base } = useCycleView();
  const steps = stepsOf(phase);
  const address = `#${base}/${outline[phase].path}`;
  const titleAt = (at: number) => titles[steps[at]?.id ?? ""];
  const before = titleAt(index - 1);
  const after = titleAt(index + 1) ?? screens.shell.checklist;
  return (
    <nav className="pager no-print" aria-label={screens.step.pager}>
      <a className="btn" href={before ? `${address}/${slugOf(before)}` : address}>
        <Icon name="arrow-left" />
        {screens.step.back(before ?? outline[phase].nav)}
      </a>
      <a className="btn primary" href={`${address}/${slugOf(after)}`}>
        {screens.step.next(after)}
        <Icon name="arrow-right" />
      </a>
    </nav>
  );
}
