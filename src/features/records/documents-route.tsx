import { useContent } from "#content/use-content.ts";
import { PHASE_IDS, phaseNumber } from "#domain/phase.ts";
import { useCycleView } from "#state/cycle-view.ts";

import { PageHead } from "./page-head.tsx";

/** Everything that can be printed. */
export function DocumentsRoute() {
  const { outline, screens } = useContent();
  const { base } = useCycleView();
  return (
    <main id="main" tabIndex={-1}>
      <PageHead title={screens.documents.title} lead={screens.documents.lead} />
      {PHASE_IDS.map((phase) => {
        const address = `#${base}/${outline[phase].path}/drucken`;
        const title = screens.phase.checklistOf(phaseNumber(phase));
        return (
          <section key={phase} className="sec" aria-labelledby={`h-${phase}`}>
            <h2 id={`h-${phase}`}>
              {phaseNumber(phase)} {outline[phase].title}
            </h2>
            <ul className="docs">
              <li>
                <b>{title}</b>
                <span className="links">
                  <a href={`${address}?leer`} aria-label={`${title}, ${screens.phase.empty}`}>
                    {screens.phase.empty}
                  </a>
                  <a href={address} aria-label={`${title}, ${screens.phase.filledIn}`}>
                    {screens.phase.filledIn}
                  </a>
                </span>
              </li>
            </ul>
          </section>
        );
      })}
    </main>
  );
}
