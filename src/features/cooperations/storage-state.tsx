import { useEffect, useState } from "react";

import { useContent } from "#content/use-content.ts";
import { useLibrary } from "#state/use-services.ts";
import { formatNumber } from "#ui/form/formatted-value.ts";

const MEGABYTE = 1_000_000;

/** Where the data lie, how much they take, and whether the browser promised to keep them. */
export function StorageState() {
  const { locale, screens } = useContent();
  const { data } = screens;
  const persistent = useLibrary((state) => state.persistent);
  const stored = useLibrary((state) => state.summaries.length);
  const isCounted = useLibrary((state) => state.status === "ready");
  const [usage, setUsage] = useState<number>();
  const [isPersisted, setPersisted] = useState<boolean>();
  useEffect(() => {
    // Old browsers and insecure addresses know no storage manager.
    if (!("storage" in navigator)) return;
    void navigator.storage.estimate().then((estimate) => setUsage(estimate.usage));
    void navigator.storage.persisted().then(setPersisted);
  }, []);

  return (
    <section className="sec" aria-labelledby="h-where">
      <h2 id="h-where">{data.whereTitle}</h2>
      <p>{data.where}</p>
      <p>{data.personal}</p>
      <ul className="small muted">
        {isCounted && <li>{data.stored(stored)}</li>}
        {usage !== undefined && <li>{data.usage(formatNumber(usage / MEGABYTE, locale, 1))}</li>}
        {!persistent && <li>{data.memoryOnly}</li>}
        {persistent && isPersisted !== undefined && (
          <li>{isPersisted ? data.persisted : data.notPersisted}</li>
        )}
      </ul>
      {persistent && isPersisted === false && (
        <p className="actions">
          <button
            type="button"
            className="btn slim"
            onClick={() => void navigator.storage.persist().then(setPersisted)}
          >
            {data.askPersist}
          </button>
        </p>
      )}
    </section>
  );
}
