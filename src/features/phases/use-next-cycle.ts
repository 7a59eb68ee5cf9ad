import { useRef, useState } from "react";
import { useNavigate } from "react-router-dom";

import { useContent } from "#content/use-content.ts";
import type { Change } from "#domain/edit.ts";
import type { NextCycleOptions } from "#domain/next-cycle/marks.ts";
import { startNextCycle } from "#domain/next-cycle/next-cycle.ts";
import { useCycleView } from "#state/cycle-view.ts";
import { useSaveCooperation } from "#state/use-save-cooperation.ts";
import { useServices } from "#state/use-services.ts";
import { useSession } from "#state/use-session.ts";
import { openStored } from "#storage/stored-cooperation.ts";

interface Beginning {
  readonly withCopy: boolean;
  /** What belongs to the closing cycle and to the events, as one change with the start. */
  readonly before: Change;
}

/** Begins the next cycle once a copy of the one before is kept; a person may do without it. */
export function useNextCycle(onBegun: () => void) {
  const { outline, screens } = useContent();
  const { clock, storage } = useServices();
  // As a file, what could not be kept as a copy.
  const save = useSaveCooperation();
  const session = useSession();
  const navigate = useNavigate();
  const { base, context } = useCycleView();
  const [copyFailed, setCopyFailed] = useState(false);
  // A second click arrives before React has rendered anything.
  const isBeginning = useRef(false);
  return { begin, copyFailed, save };

  async function begin(options: NextCycleOptions, { withCopy, before }: Beginning) {
    if (isBeginning.current) return;
    isBeginning.current = true;
    await session.flush();
    if (withCopy && !(await isCopyKept())) {
      isBeginning.current = false;
      setCopyFailed(true);
      return;
    }
    session.change((current) => startNextCycle(before(current), options), {
      what: screens.changes.nextCycle,
    });
    await session.flush();
    onBegun();
    await navigate(`${base}/${outline.needs.path}`);
  }

  async function isCopyKept(): Promise<boolean> {
    try {
      const opened = openStored(await storage.read(context.cooperation.id));
      if (opened.kind !== "open") return false;
      // The disk holds an older state when it refused the last changes.
      const cooperation = session.store.getState().cooperation ?? opened.stored.cooperation;
      await storage.keepCopy({ ...opened.stored, cooperation }, "nextCycle", clock.now());
      return true;
    } catch {
      return false;
    }
  }
}
