import { useEffect } from "react";

import { useContent } from "#content/use-content.ts";
import { stoppedBy } from "#domain/decision.ts";
import { contradictions } from "#domain/data-checks.ts";
import { unskipSearch } from "#domain/edit.ts";
import { phaseNumber, type PhaseId } from "#domain/phase.ts";
import { progressOf } from "#domain/progress.ts";
import { readinessOf, suggestions } from "#domain/readiness.ts";
import { ReadinessCard } from "#checklist/readiness-card.tsx";
import { useSession } from "#state/use-session.ts";
import { formatDate } from "#ui/form/formatted-value.ts";
import { Icon } from "#ui/icon.tsx";

import { GateSection } from "./gate-section.tsx";
import { PageNotFound } from "./page-not-found.tsx";
import { Reopened } from "./reopened.tsx";
import { ShortCycleNote } from "./short-cycle.tsx";
import { StepList } from "./step-list.tsx";
import { type OpenPhase, useOpenPhase, usePhaseParam } from "./use-phase.ts";
import { WorkProducts } from "./work-products.tsx";

/** The page of a phase: purpose, trust question, steps, checklist, documents, the way on. */
export function PhaseRoute() {
  const phase = usePhaseParam();
  return phase ? <PhasePage key={phase} phase={phase} /> : <PageNotFound />;
}

function PhasePage({ phase }: { phase: PhaseId }) {
  const open = useOpenPhase(phase);
  const content = useContent();
  const { outline, screens, status } = content;
  const { context } = open.view;
  const { words } = open.loaded;
  const { title, path } = outline[phase];
  const address = `#${open.view.base}/${path}`;
  const readiness = readinessOf(phase, context.cycle.number, context.cycle.checklist);
  const progress = progressOf(phase, context, open.states);
  const stopped = phase === "needs" ? stoppedBy(context) : null;
  useEffect(() => {
    document.title = `${title} – ${context.cooperation.base.name ?? ""}`;
  }, [title, context.cooperation.base.name]);

  return (
    <main id="main" className="margin" tabIndex={-1}>
      <section className="head">
        <p className="over">
          <span className="here">{screens.phase.of(phaseNumber(phase))}</span>
        </p>
        <h1>{title}</h1>
        <p className="lead">{words.purpose}</p>
      </section>
      <figure className="trust-q">
        <figcaption className="lab">{screens.phase.question}</figcaption>
        <blockquote>„{words.trustQuestion}“</blockquote>
      </figure>
      <ShortCycleNote phase={phase} context={context} />
      <Reopened open={open} />
      {progress.skipped && <Skipped readOnly={open.view.readOnly} />}
      {stopped && (
        <section className="hint">
          <Icon name="info" />
          <p>{screens.gate.stopNote(formatDate(stopped.date, content.locale))}</p>
        </section>
      )}
      <section className="sec" aria-labelledby="h-steps">
        <div className="pair">
          <h2 id="h-steps">{screens.phase.steps}</h2>
          <p className="small muted num">
            {progress.skipped ? status.skipped : status.progress(progress.done, progress.units)}
          </p>
        </div>
        <StepList open={open} address={address} />
      </section>
      <section className="sec" aria-labelledby="h-checklist">
        <h2 id="h-checklist">{screens.phase.checklist}</h2>
        <ReadinessCard
          readiness={readiness}
          suggestions={suggestions(phase, context.cycle.number, context.cycle.checklist)}
          contradictions={contradictions(phase, context).length}
          words={words}
          content={content}
          itemHref={() => `${address}/checkliste`}
        />
        <p className="actions">
          <a className="btn" href={`${address}/checkliste`}>
            {checklistLabel(open, readiness.answered, readiness.items)}
          </a>
        </p>
      </section>
      <WorkProducts phase={phase} />
      <GateSection phase={phase} context={context} readOnly={open.view.readOnly} />
      <aside className="help" aria-label={screens.phase.outcomes}>
        <div className="help-in">
          <div className="marg">
            <h2>{screens.phase.outcomes}</h2>
            {words.outcomes.map((outcome) => (
              <p key={outcome}>{outcome}</p>
            ))}
          </div>
        </div>
      </aside>
    </main>
  );

  function checklistLabel({ view }: OpenPhase, answered: number, items: number): string {
    if (view.readOnly || answered === items) return screens.phase.checklistOpen;
    return answered === 0 ? screens.phase.checklistBegin : screens.phase.checklistGoOn;
  }
}

function Skipped({ readOnly }: { readOnly: boolean }) {
  const { phase } = useContent().screens;
  const session = useSession();
  return (
    <section className="hint">
      <p>{phase.skipped}</p>
      {!readOnly && (
        <p className="actions">
          <button
            type="button"
            className="btn slim"
            onClick={() => session.change(unskipSearch(), { what: phase.unskip })}
          >
            {phase.unskip}
          </button>
        </p>
      )}
    </section>
  );
}
