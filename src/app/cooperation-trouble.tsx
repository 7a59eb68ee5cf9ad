import { start } from "#content/de/start.ts";
import { useContent } from "#content/use-content.ts";
import type { Trouble } from "#state/session-state.ts";
import { useSessionState } from "#state/use-session.ts";
import { saveFile } from "#storage/save-file.ts";

import { StartHeader } from "./start-frame.tsx";

/** A cooperation that is not there or must not be touched: why, and what can be done. */
export function CooperationTrouble({ status }: { status: Trouble }) {
  const { shell } = useContent().screens;
  const raw = useSessionState((state) => state.raw);
  const words = {
    missing: { title: shell.missingTitle, text: start.notFound },
    newer: { title: shell.newerTitle, text: shell.newer },
    damaged: { title: shell.damagedTitle, text: shell.damaged },
    unreadable: { title: shell.unreadableTitle, text: shell.unreadable },
  }[status];
  return (
    <>
      <StartHeader />
      <main id="main" className="start narrow" tabIndex={-1}>
        <section className="head">
          <h1>{words.title}</h1>
          <p className="lead">{words.text}</p>
        </section>
        <p className="actions">
          <a className="btn primary" href="#/">
            {start.toStart}
          </a>
          {raw !== undefined && (
            <button
              type="button"
              className="btn"
              onClick={() => saveFile("rohdaten.json", JSON.stringify(raw, null, 1))}
            >
              {shell.saveRaw}
            </button>
          )}
        </p>
      </main>
    </>
  );
}
