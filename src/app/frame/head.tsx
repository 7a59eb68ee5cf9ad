import { useState } from "react";

import { start } from "#content/de/start.ts";
import { useContent } from "#content/use-content.ts";
import { useCycleView } from "#state/cycle-view.ts";
import { useSession, useSessionState } from "#state/use-session.ts";
import { Icon } from "#ui/icon.tsx";
import { BrandMark } from "#ui/ring/brand-mark.tsx";

import { Saved } from "./saved.tsx";
import type { Place } from "./use-place.ts";

/** Which cooperation this is, undo and redo, and whether everything is saved. */
export function Head({ place }: { place: Place }) {
  const { shell } = useContent().screens;
  const { context, readOnly } = useCycleView();
  const session = useSession();
  const canUndo = useSessionState((state) => state.history.past.length > 0);
  const canRedo = useSessionState((state) => state.history.future.length > 0);
  const [said, setSaid] = useState("");
  const name = context.cooperation.base.name || start.unnamed;

  return (
    <header className="top">
      <div className="top-in">
        <a className="brand" href="#/" aria-label={start.home}>
          <BrandMark />
          <span className="txt">{start.appTitle}</span>
        </a>
        <p className="coop">
          <b>{name}</b> <span className="muted">{shell.cycle(context.cycle.number)}</span>
        </p>
        <div className="tools">
          {!readOnly && (
            <>
              <button
                type="button"
                className="icon-btn only-wide"
                aria-label={shell.undo}
                aria-disabled={!canUndo || undefined}
                onClick={() => {
                  const what = session.undo();
                  if (what) setSaid(shell.undone(what));
                }}
              >
                <Icon name="undo" />
              </button>
              <button
                type="button"
                className="icon-btn only-wide"
                aria-label={shell.redo}
                aria-disabled={!canRedo || undefined}
                onClick={() => {
                  const what = session.redo();
                  if (what) setSaid(shell.redone(what));
                }}
              >
                <Icon name="redo" />
              </button>
            </>
          )}
          <span className="only-wide">
            <Saved />
          </span>
          <button type="button" className="btn slim only-narrow" popoverTarget="inhalt">
            <Icon name="menu" />
            {shell.contents}
          </button>
        </div>
        <p className="place">
          <b>{place.words}</b>
          <Saved />
        </p>
      </div>
      <p className="sr" role="status">
        {said}
      </p>
    </header>
  );
}
