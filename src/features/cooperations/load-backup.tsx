import { type ChangeEvent, lazy, Suspense, useRef, useState } from "react";

import { start } from "#content/de/start.ts";
import type { Cooperation } from "#domain/cooperation.ts";
import { useServices } from "#state/use-services.ts";

import type { Decision } from "./conflict-dialog.tsx";

const ConflictDialog = lazy(() =>
  import("./conflict-dialog.tsx").then((module) => ({ default: module.ConflictDialog })),
);

/** „Sicherung laden“: reads a file, asks where it meets what is there, and says what was loaded. */
export function LoadBackup({ look = "btn plain" }: { look?: string }) {
  const { clock, library, loadShelf } = useServices();
  const input = useRef<HTMLInputElement>(null);
  const [message, setMessage] = useState("");
  const [conflicts, setConflicts] = useState<readonly Cooperation[]>([]);
  const [conflict, ...further] = conflicts;

  return (
    <>
      <button type="button" className={look} onClick={() => input.current?.click()}>
        {start.load}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={start.load}
        onChange={(event) => void read(event)}
      />
      <p role="status" className="said">
        {message}
      </p>
      {conflict && (
        <Suspense>
          <ConflictDialog
            key={conflict.id}
            name={conflict.base.name || start.unnamed}
            onDecide={(decision) => void decide(conflict, decision)}
          />
        </Suspense>
      )}
    </>
  );

  async function read({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0];
    // Choosing the same file again would otherwise not be noticed.
    const forget = () => (target.value = "");
    if (!file) return;
    const { MAX_BACKUP_BYTES, readBackup } = await import("#storage/backup.ts");
    if (file.size > MAX_BACKUP_BYTES) {
      forget();
      setMessage(start.refusals.tooLarge);
      return;
    }
    const content = readBackup(new Uint8Array(await file.arrayBuffer()));
    forget();
    if (content.kind === "refused") {
      setMessage(start.refusals[content.refusal]);
      return;
    }
    await take(content.cooperations);
  }

  async function take(cooperations: readonly Cooperation[]) {
    const shelf = await loadShelf();
    const waiting: Cooperation[] = [];
    let added = 0;
    for (const cooperation of cooperations) {
      const present = await shelf.read(cooperation.id);
      if (!present) {
        await shelf.add(cooperation);
        added += 1;
      } else if (JSON.stringify(present) === JSON.stringify(cooperation)) added += 1;
      else waiting.push(cooperation);
    }
    setConflicts(waiting);
    await library.refresh();
    if (added > 0) setMessage(start.imported(added));
  }

  async function decide(cooperation: Cooperation, decision: Decision) {
    const shelf = await loadShelf();
    if (decision === "replace") await shelf.replace(cooperation);
    if (decision === "copy") {
      const name = start.copyOf(cooperation.base.name || start.unnamed);
      const base = { ...cooperation.base, name };
      await shelf.add({ ...cooperation, id: clock.newId(), base });
    }
    setConflicts(further);
    await library.refresh();
    if (decision !== "keep") setMessage(start.imported(1));
  }
}
