import { useEffect } from "react";

import { useContent } from "#content/use-content.ts";
import { ChecklistItem } from "#documents/checklist-item.tsx";
import { ProductItems } from "#documents/product-items.tsx";
import { PHASE_IDS, phaseNumber } from "#domain/phase.ts";
import { useCycleView } from "#state/cycle-view.ts";

/** Everything that can be printed and handed out. */
export function DocumentsRoute() {
  const { outline, screens } = useContent();
  const { base, context } = useCycleView();
  const { title, lead } = screens.documents;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <main id="main" tabIndex={-1}>
      <section className="head">
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
      </section>
      {PHASE_IDS.map((phase) => (
        <section key={phase} className="sec" aria-labelledby={`h-${phase}`}>
          <h2 id={`h-${phase}`}>
            {phaseNumber(phase)} {outline[phase].title}
          </h2>
          <ul className="docs">
            <ProductItems phase={phase} context={context} base={base} />
            <ChecklistItem phase={phase} base={base} />
          </ul>
        </section>
      ))}
    </main>
  );
}
