import { useDeferredValue, useEffect, useMemo, useRef } from "react";

import { start } from "#content/de/start.ts";
import { slugOf } from "#content/slug.ts";
import { useContent } from "#content/use-content.ts";
import { isClosingOffered } from "#domain/closing.ts";
import { awaitingEvents } from "#domain/event-item.ts";
import { PHASE_IDS, type PhaseId } from "#domain/phase.ts";
import { isSkipped } from "#domain/progress.ts";
import { readinessOf } from "#domain/readiness.ts";
import { CycleRing } from "#documents/cycle-ring.tsx";
import type { CycleView } from "#state/cycle-view.ts";
import { Icon } from "#ui/icon.tsx";
import { LightSymbol } from "#ui/status/lamp.tsx";

import { StepLinks } from "./step-links.tsx";
import type { Place } from "./use-place.ts";
import type { StepsBack } from "./use-steps-back.ts";

interface ContentsProps {
  view: CycleView;
  place: Place;
  steps: StepsBack;
}

/** The contents: ring, phases with their steps, and the other pages. */
export function Contents({ view, place, steps }: ContentsProps) {
  const { outline, screens, status } = useContent();
  const { shell } = screens;
  const { cycle, cooperation } = view.context;
  const nav = useRef<HTMLElement>(null);
  const lights = useMemo(
    () =>
      PHASE_IDS.map((phase) =>
        isSkipped(phase, cycle) ? "grey" : readinessOf(phase, cycle.number, cycle.checklist).light,
      ),
    [cycle],
  );
  // It sums up all five phases; the keystrokes of a fast typist need not wait for that.
  const context = useDeferredValue(view.context);
  const events = useMemo(() => awaitingEvents(context).length, [context]);
  const ring = useMemo(
    () => <CycleRing context={context} base={view.base} size="small" current={place.phase} />,
    [context, view.base, place.phase],
  );
  // On a small screen the contents lie over the page and go away once a page was chosen.
  useEffect(() => {
    if (nav.current?.matches(":popover-open")) nav.current.hidePopover();
  }, [place.path]);

  return (
    <nav className="side" id="inhalt" popover="auto" aria-label={shell.contents} ref={nav}>
      {!view.readOnly && (
        <p className="actions only-narrow">
          <button type="button" className="btn slim" onClick={steps.undo}>
            <Icon name="undo" />
            {shell.undo}
          </button>
          <button type="button" className="btn slim" onClick={steps.redo}>
            <Icon name="redo" />
            {shell.redo}
          </button>
        </p>
      )}
      <div className="mini">{ring}</div>
      <ul>
        <li>
          <a className="flat-link" href={`#${view.base}`} aria-current={current(place.path === "")}>
            <span className="n" />
            {shell.overview}
          </a>
        </li>
      </ul>
      <div className="sep" />
      <ul>
        {PHASE_IDS.map((phase, index) => (
          <li key={phase}>
            <a
              href={phaseHref(phase)}
              aria-current={current(place.phase === phase && !place.segment)}
            >
              <span className="n">{index + 1}</span>
              <span>{outline[phase].nav}</span>
              <LightSymbol
                light={lights[index] ?? "grey"}
                label={
                  isSkipped(phase, cycle) ? status.skipped : status.lights[lights[index] ?? "grey"]
                }
              />
            </a>
            {place.phase === phase && (
              <StepLinks
                view={view}
                phase={phase}
                segment={place.segment}
                hrefOf={(title) => `${phaseHref(phase)}/${slugOf(title)}`}
              />
            )}
          </li>
        ))}
      </ul>
      <div className="sep" />
      <ul className="flat">
        {[
          ["stammdaten", shell.base],
          ["unterlagen", shell.documents],
          ["ereignisse", shell.events],
          ["erkenntnisse", shell.insights],
          ["verlauf", shell.history],
          ...(isClosingOffered(cooperation) ? [["abschluss", shell.closing]] : []),
        ].map(([path = "", label]) => (
          <li key={path}>
            <a href={`#${view.base}/${path}`} aria-current={currentPage(path)}>
              {label}
              {path === "ereignisse" && events > 0 && <span className="cnt">{events}</span>}
            </a>
          </li>
        ))}
        <li>
          <a href="#/daten">{shell.data}</a>
        </li>
        <li>
          <a href="#/">{start.listTitle}</a>
        </li>
      </ul>
    </nav>
  );

  /** A page below the one that is linked counts as its place. */
  function currentPage(path: string) {
    return place.path.startsWith(`${path}/`) ? "true" : current(place.path === path);
  }

  function phaseHref(phase: PhaseId): string {
    return `#${view.base}/${outline[phase].path}`;
  }
}

function current(is: boolean): "page" | undefined {
  return is ? "page" : undefined;
}
