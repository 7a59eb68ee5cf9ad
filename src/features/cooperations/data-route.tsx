import { useEffect, useState } from "react";

import { start } from "#content/de/start.ts";
import { useContent } from "#content/use-content.ts";
import { useLibrary, useServices } from "#state/use-services.ts";
import type { Copy } from "#storage/database.ts";
import { Dialog } from "#ui/dialog/dialog.tsx";
import { dayOf, formatLongDate } from "#ui/form/formatted-value.ts";

import { CopyList } from "./copy-list.tsx";
import { LibraryTrouble } from "./library-trouble.tsx";
import { LoadBackup } from "./load-backup.tsx";
import { StorageState } from "./storage-state.tsx";
import { useSaveAll } from "./use-save-all.ts";

/** `#/daten`: where the data lie, backups, automatic copies, removal. */
export function DataRoute() {
  const { locale, screens } = useContent();
  const { library, loadShelf, storage } = useServices();
  const lastBackup = useLibrary((state) => state.lastBackup);
  const summaries = useLibrary((state) => state.summaries);
  const { save, said: saidOfBackup } = useSaveAll();
  const { data } = screens;
  const [copies, setCopies] = useState<readonly Copy[]>([]);
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState("");
  useEffect(() => {
    document.title = data.title;
    void library.refresh();
  }, [data.title, library]);
  // Deleting, replacing and bringing back make copies, also in another window.
  useEffect(() => {
    // What cannot be read is said above the list.
    void storage.copies().then(setCopies, () => {});
  }, [storage, summaries]);

  return (
    <main id="main" className="start narrow" tabIndex={-1}>
      <section className="head">
        <h1>{data.title}</h1>
        <p className="lead">{data.lead}</p>
      </section>
      <LibraryTrouble />
      <p className="said" role="status">
        {said}
      </p>
      <StorageState />
      <section className="sec" aria-labelledby="h-backup">
        <h2 id="h-backup">{data.backupTitle}</h2>
        <p>{data.backup}</p>
        <p className="small muted">
          {lastBackup ? data.last(formatLongDate(dayOf(lastBackup), locale)) : data.never}
        </p>
        <div className="actions">
          <button type="button" className="btn primary" onClick={() => void save()}>
            {data.saveAll}
          </button>
          <LoadBackup look="btn" />
          <p className="said" role="status">
            {saidOfBackup}
          </p>
        </div>
      </section>
      <section className="sec" aria-labelledby="h-copies">
        <h2 id="h-copies">{data.copiesTitle}</h2>
        <p>{data.copies}</p>
        <CopyList copies={copies} onRestore={(copy) => void restore(copy)} />
      </section>
      <section className="sec" aria-labelledby="h-remove">
        <h2 id="h-remove">{data.removeTitle}</h2>
        <p>{data.remove}</p>
        <p className="actions">
          <button type="button" className="btn" onClick={() => setAsking(true)}>
            {data.removeButton}
          </button>
        </p>
      </section>
      {isAsking && (
        <Dialog
          title={data.removeTitle}
          onClose={() => setAsking(false)}
          actions={
            <>
              <button type="button" className="btn primary" onClick={() => setAsking(false)}>
                {data.cancel}
              </button>
              <button type="button" className="btn" onClick={() => void removeAll()}>
                {data.removeButton}
              </button>
            </>
          }
        >
          <p>{data.removeAsk}</p>
        </Dialog>
      )}
    </main>
  );

  async function restore(copy: Copy) {
    try {
      const shelf = await loadShelf();
      await shelf.restore(copy);
      await library.refresh();
      setSaid(data.restored(copy.stored.cooperation.base.name ?? ""));
    } catch {
      setSaid(data.notRestored);
    }
  }

  async function removeAll() {
    setAsking(false);
    try {
      await library.removeAll();
      setSaid(data.removed);
    } catch {
      setSaid(start.notRemoved);
    }
  }
}
