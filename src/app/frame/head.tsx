import { start } from "#content/de/start.ts";
import { useContent } from "#content/use-content.ts";
import { useCycleView } from "#state/cycle-view.ts";
import { useSessionState } from "#state/use-session.ts";
import { Icon } from "#ui/icon.tsx";
import { BrandMark } from "#ui/ring/brand-mark.tsx";

import { Saved } from "./saved.tsx";
import type { Place } from "./use-place.ts";
import type { StepsBack } from "./use-steps-back.ts";

/** Which cooperation this is, undo and redo, and whether everything is saved. */
export function Head({ place, steps }: { place: Place; steps: StepsBack }) {
  const { shell } = useContent().screens;
  const { context, readOnly } = useCycleView();
  const canUndo = useSessionState((state) => state.history.past.length > 0);
  const canRedo = useSessionState((state) => state.history.future.length > 0);
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
                onClick={steps.undo}
              >
                <Icon name="undo" />
              </button>
              <button
                type="button"
                className="icon-btn only-wide"
                aria-label={shell.redo}
                aria-disabled={!canRedo || undefined}
                onClick={steps.redo}
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
        {steps.said}
      </p>
    </header>
  );
}
