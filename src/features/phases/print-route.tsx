import { useEffect } from "react";
import { useLocation, useSearchParams } from "react-router-dom";

import { useContent } from "#content/use-content.ts";
import { ChecklistSheet } from "#documents/checklist-sheet.tsx";
import { phaseNumber, type PhaseId } from "#domain/phase.ts";
import { Icon } from "#ui/icon.tsx";

import { PageNotFound } from "./page-not-found.tsx";
import { useOpenPhase, usePhaseParam } from "./use-phase.ts";

/** The checklist as it will be printed: filled in, or empty with `?leer`. */
export function PrintRoute() {
  const phase = usePhaseParam();
  return phase ? <PrintPage key={phase} phase={phase} /> : <PageNotFound />;
}

function PrintPage({ phase }: { phase: PhaseId }) {
  const { view, loaded } = useOpenPhase(phase);
  const content = useContent();
  const [search] = useSearchParams();
  const { key } = useLocation();
  const isEmpty = search.has("leer");
  const { sheet } = content.screens;
  const { nav, path } = content.outline[phase];
  const title = sheet.title(phaseNumber(phase), nav);
  useEffect(() => {
    document.title = title;
  }, [title]);

  return (
    <main id="main" className="desk" tabIndex={-1}>
      <div className="bar-top no-print">
        <h1 className="small">{isEmpty ? sheet.previewEmpty : sheet.previewFilled}</h1>
        <p className="actions">
          <a className="btn slim" href={`#${view.base}/${path}/checkliste`}>
            {sheet.back}
          </a>
          <button type="button" className="btn primary slim" onClick={() => window.print()}>
            <Icon name="print" />
            {sheet.print}
          </button>
        </p>
      </div>
      <ChecklistSheet
        key={key}
        phase={phase}
        content={content}
        words={loaded.words}
        context={view.context}
        variant={isEmpty ? "empty" : "filled"}
      />
    </main>
  );
}
