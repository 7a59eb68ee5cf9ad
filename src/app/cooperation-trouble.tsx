import { start } from "#content/de/start.ts";
import { useContent } from "#content/use-content.ts";
import { useSessionState } from "#state/use-session.ts";
import { saveFile } from "#storage/save-file.ts";

import { StartHeader } from "./start-frame.tsx";

/** A cooperation that is not there or must not be touched: why, and what can be done. */
export function CooperationTrouble({ status }: { status: "missing" | "newer" | "damaged" }) {
  const { shell } = useContent().screens;
  const raw = useSessionState((state) => state.raw);
  const words = {
    missing: { title: shell.missingTitle, text: start.notFound },
    newer: { title: shell.newerTitle, text: shell.newer },
    damaged: { title: shell.damagedTitle, text: shell.damaged },
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
          {status !== "missing" && (
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
