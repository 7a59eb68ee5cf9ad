import { start } from "#content/de/start.ts";
import { StartBelow, StartHero } from "#features/cooperations/start-page.tsx";

import { SkipLink } from "./skip-link.tsx";
import { StartHeader } from "./start-frame.tsx";

/**
 * The start page as it stands in index.html before any script has arrived. It looks exactly like
 * the real one on an empty device, so that React takes its place without a shift.
 */
export function StartShell() {
  return (
    <>
      <SkipLink />
      <StartHeader />
      <main id="main" className="start">
        <StartHero
          actions={
            <div className="actions">
              <span className="btn primary">{start.create}</span>
              <span className="btn">{start.example}</span>
              <span className="btn plain">{start.load}</span>
            </div>
          }
        />
        <StartBelow
          examples={
            <p className="actions">
              <span className="btn plain">{start.exampleA}</span>
              <span className="btn plain">{start.exampleB}</span>
            </p>
          }
        />
      </main>
    </>
  );
}
