import { useDeferredValue, useState } from "react";

import { start } from "#content/de/start.ts";
import { useLibrary } from "#state/use-services.ts";
import type { Summary } from "#storage/summary.ts";

import { BackupReminder } from "./backup-reminder.tsx";
import { CooperationEntry } from "./cooperation-entry.tsx";

/** Entries shown at once; more come on request, so that a thousand cost no more than these. */
const PAGE = 50;
/** From this many on one can search. */
const SEARCH_FROM = 8;

/** „Ihre Kooperationen“: what lies on this device, the latest first. */
export function CooperationList({ onRemove }: { onRemove: (id: string) => Promise<void> }) {
  const summaries = useLibrary((state) => state.summaries);
  const [query, setQuery] = useState("");
  const [shown, setShown] = useState(PAGE);
  const wanted = useDeferredValue(query).trim().toLowerCase();
  const found = summaries.filter((summary) => matches(summary, wanted));

  return (
    <section className="sec" aria-labelledby="start-list">
      <h2 id="start-list">{start.listTitle}</h2>
      <BackupReminder />
      {summaries.length >= SEARCH_FROM && (
        <div className="find">
          <div className="field">
            <label className="label" htmlFor="start-search">
              {start.search}
            </label>
            <input
              id="start-search"
              className="inp"
              type="search"
              value={query}
              onChange={(event) => setQuery(event.target.value)}
            />
          </div>
          <p className="small muted" role="status">
            {found.length === 0 ? start.noneFound : start.found(found.length, summaries.length)}
          </p>
        </div>
      )}
      <ul className="coops">
        {found.slice(0, shown).map((summary) => (
          <CooperationEntry key={summary.id} summary={summary} onRemove={onRemove} />
        ))}
      </ul>
      {found.length > shown && (
        <p className="actions">
          <button type="button" className="btn slim" onClick={() => setShown(shown + PAGE)}>
            {start.showMore}
          </button>
        </p>
      )}
    </section>
  );
}

function matches({ name, company, partners }: Summary, wanted: string): boolean {
  return (
    wanted === "" ||
    [name, company, ...partners].some((text) => text.toLowerCase().includes(wanted))
  );
}
