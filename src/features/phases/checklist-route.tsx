import { useEffect, useMemo } from "react";

import { ChecklistForm } from "#checklist/checklist-form.tsx";
import { ReadinessCard } from "#checklist/readiness-card.tsx";
import { useContent } from "#content/use-content.ts";
import { ChecklistSheet } from "#documents/checklist-sheet.tsx";
import { type ItemId, itemsOf } from "#domain/checklist.ts";
import { previousCycle } from "#domain/context.ts";
import { contradictions } from "#domain/data-checks.ts";
import { setAnswer } from "#domain/edit.ts";
import { phaseNumber, type PhaseId } from "#domain/phase.ts";
import { readinessOf, suggestions } from "#domain/readiness.ts";
import { useSession, useSessionState } from "#state/use-session.ts";

import { GateSection } from "./gate-section.tsx";
import { PageNotFound } from "./page-not-found.tsx";
import { useOpenPhase, usePhaseParam } from "./use-phase.ts";

/** The checklist of a phase. Printing the page prints its sheet. */
export function ChecklistRoute() {
  const phase = usePhaseParam();
  return phase ? <ChecklistPage key={phase} phase={phase} /> : <PageNotFound />;
}

function ChecklistPage({ phase }: { phase: PhaseId }) {
  const { view, loaded } = useOpenPhase(phase);
  const content = useContent();
  const session = useSession();
  const revision = useSessionState((state) => state.revision);
  const { context } = view;
  const { cycle } = context;
  const { checklist: texts } = content.screens;
  const { nav, path } = content.outline[phase];
  const items = itemsOf(phase, cycle.number);
  const contradicted = useMemo(() => new Set(contradictions(phase, context)), [phase, context]);
  const address = `#${view.base}/${path}`;
  useEffect(() => {
    document.title = `${content.screens.shell.checklist} ${nav} – ${context.cooperation.base.name ?? ""}`;
  }, [content, nav, context.cooperation.base.name]);

  return (
    <>
      <main id="main" className="margin screen" tabIndex={-1}>
        <section className="head">
          <p className="over">
            <span className="here">{content.screens.phase.of(phaseNumber(phase))}</span> · {nav}
          </p>
          <h1>{content.screens.shell.checklist}</h1>
          <p className="lead">{texts.lead(texts.numbers[items.length] ?? String(items.length))}</p>
        </section>
        <ReadinessCard
          readiness={readinessOf(phase, cycle.number, cycle.checklist)}
          suggestions={suggestions(phase, cycle.number, cycle.checklist)}
          contradictions={contradicted.size}
          words={loaded.words}
          content={content}
          itemHref={() => `${address}/checkliste`}
        />
        <ChecklistForm
          phase={phase}
          items={items}
          answers={cycle.checklist}
          previous={previousCycle(context)?.checklist}
          contradicted={contradicted}
          words={loaded.words}
          content={content}
          readOnly={view.readOnly}
          revision={revision}
          onAnswer={(id, answer, typing) =>
            session.change(setAnswer(id, answer), {
              what: content.screens.changes.answer(numberOf(id)),
              ...(typing ? { typing: id } : {}),
            })
          }
          linkFor={() => address}
        />
        <GateSection phase={phase} context={context} readOnly={view.readOnly} />
        <aside className="help" aria-label={texts.howTitle}>
          <div className="help-in">
            <div className="marg">
              <h2>{texts.howTitle}</h2>
              <p>{texts.how1}</p>
              <p>{texts.how2}</p>
            </div>
            <div className="marg">
              <h2>{texts.paperTitle}</h2>
              <p>{texts.paper}</p>
              <p>
                <a href={`${address}/drucken?leer`}>{texts.printEmpty}</a>
              </p>
              <p>
                <a href={`${address}/drucken`}>{texts.printFilled}</a>
              </p>
            </div>
          </div>
        </aside>
      </main>
      <div className="only-print">
        <ChecklistSheet
          phase={phase}
          content={content}
          words={loaded.words}
          context={context}
          variant="filled"
        />
      </div>
    </>
  );
}

/** „c3-08“ is point 8 of its list. */
function numberOf(id: ItemId): string {
  return String(Number(id.slice(-2)));
}
