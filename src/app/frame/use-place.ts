import { useEffect } from "react";
import { useLocation } from "react-router-dom";

import { useContent } from "#content/use-content.ts";
import { slugOf } from "#content/slug.ts";
import { PHASE_IDS, phaseNumber, type PhaseId, stepsOf } from "#domain/phase.ts";
import type { CycleView } from "#state/cycle-view.ts";
import { useSession } from "#state/use-session.ts";

/** Where a person is, for the contents and the line under the header. */
export interface Place {
  /** Path below the cooperation, without a slash at the beginning. */
  readonly path: string;
  readonly phase: PhaseId | undefined;
  /** Address segment of the step or „checkliste“. */
  readonly segment: string | undefined;
  /** „Phase 2 · Schritt 3 von 6“. */
  readonly words: string;
}

/** Reads the place from the address and remembers it, to bring the person back there. */
export function usePlace({ base, readOnly }: CycleView): Place {
  const { outline, screens } = useContent();
  const { pathname } = useLocation();
  const session = useSession();
  // Part by part and undecoded: an address may be written in a way nobody can decode.
  const path = pathname.split("/").slice(base.split("/").length).join("/");
  const [first, segment] = path.split("/");
  const phase = PHASE_IDS.find((id) => outline[id].path === first);

  useEffect(() => {
    if (!readOnly) session.setPlace(path);
  }, [session, path, readOnly]);

  return { path, phase, segment, words: wordsOf() };

  function wordsOf(): string {
    const { shell } = screens;
    if (!phase) return pageName(first);
    const number = phaseNumber(phase);
    const { nav, steps } = outline[phase];
    if (segment === "checkliste") return shell.place(number, shell.checklist);
    const titles: Readonly<Record<string, string>> = steps;
    const all = stepsOf(phase);
    const index = all.findIndex(({ id }) => slugOf(titles[id] ?? "") === segment);
    return index === -1
      ? shell.place(number, nav)
      : shell.place(number, shell.step(index + 1, all.length));
  }

  function pageName(segmentName: string | undefined): string {
    const { shell } = screens;
    const pages: Readonly<Record<string, string>> = {
      stammdaten: shell.base,
      unterlagen: shell.documents,
      ereignisse: shell.events,
      erkenntnisse: shell.insights,
      verlauf: shell.history,
      ausfall: shell.dropout,
      abschluss: shell.closing,
    };
    return pages[segmentName ?? ""] ?? shell.overview;
  }
}
