import { useEffect, useState } from "react";

import { start } from "#content/de/start.ts";
import type { Removed } from "#state/library.ts";
import { useLibrary, useServices } from "#state/use-services.ts";
import { ToastRegion } from "#ui/feedback/toast.tsx";

import { CooperationList } from "./cooperation-list.tsx";
import { ExampleActions, StartActions } from "./start-actions.tsx";
import { StartBelow, StartHero } from "./start-page.tsx";

/** All cooperations of this device; on an empty one an explanation and the ways in. */
export function StartRoute() {
  const { library } = useServices();
  const isEmpty = useLibrary(({ summaries }) => summaries.length === 0);
  const [removed, setRemoved] = useState<Removed>();
  useEffect(() => {
    document.title = start.appTitle;
    void library.refresh();
  }, [library]);

  return (
    <main id="main" className="start" tabIndex={-1}>
      <StartHero actions={<StartActions />} />
      {!isEmpty && (
        <CooperationList onRemove={async (id) => setRemoved(await library.remove(id))} />
      )}
      <StartBelow examples={<ExampleActions />} />
      <ToastRegion
        toast={
          removed && {
            id: removed.copy.id,
            text: start.removed(removed.summary.name || start.unnamed),
            action: { label: start.undo, onPress: () => void library.bringBack(removed) },
          }
        }
        dismissLabel={start.dismiss}
        onDismiss={() => setRemoved(undefined)}
      />
    </main>
  );
}
