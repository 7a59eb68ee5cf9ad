import { useEffect, useState } from "react";

import { start } from "#content/de/start.ts";
import type { Removed } from "#state/library.ts";
import { useLibrary, useServices } from "#state/use-services.ts";
import { ToastRegion } from "#ui/feedback/toast.tsx";

import { CooperationList } from "./cooperation-list.tsx";
import { ExampleActions, StartActions } from "./start-actions.tsx";
import { LibraryTrouble } from "./library-trouble.tsx";
import { StartBelow, StartHero } from "./start-page.tsx";

/** All cooperations of this device; on an empty one an explanation and the ways in. */
export function StartRoute() {
  const { library } = useServices();
  const isEmpty = useLibrary(({ summaries }) => summaries.length === 0);
  const isNewer = useLibrary(({ status }) => status === "newer");
  const [removed, setRemoved] = useState<Removed>();
  const [trouble, setTrouble] = useState("");
  useEffect(() => {
    document.title = start.appTitle;
    void library.refresh();
  }, [library]);

  return (
    <main id="main" className="start" tabIndex={-1}>
      <LibraryTrouble />
      <p className="said" role="status">
        {trouble}
      </p>
      {/* Beside data of a newer version nothing can be begun here. */}
      <StartHero actions={!isNewer && <StartActions />} />
      {!isEmpty && <CooperationList onRemove={remove} />}
      <StartBelow examples={!isNewer && <ExampleActions />} />
      <ToastRegion
        toast={
          removed && {
            id: removed.copy.id,
            text: start.removed(removed.summary.name || start.unnamed),
            action: { label: start.undo, onPress: () => void bringBack(removed) },
          }
        }
        dismissLabel={start.dismiss}
        onDismiss={() => setRemoved(undefined)}
      />
    </main>
  );

  async function remove(id: string) {
    setTrouble("");
    try {
      setRemoved(await library.remove(id));
    } catch {
      setTrouble(start.notRemoved);
    }
  }

  async function bringBack(one: Removed) {
    try {
      await library.bringBack(one);
    } catch {
      setTrouble(start.notBroughtBack);
    }
  }
}
