import { type ChangeEvent, lazy, Suspense, useRef, useState } from "react";

import { start } from "#content/de/start.ts";
import type { Cooperation } from "#domain/cooperation.ts";
import { useServices } from "#state/use-services.ts";

import type { Decision } from "./conflict-dialog.tsx";
import { decided, type LoadPlan, planOf } from "./load-plan.ts";

const ConflictDialog = lazy(() =>
  import("./conflict-dialog.tsx").then((module) => ({ default: module.ConflictDialog })),
);

/** „Sicherung laden“: reads a file, asks where it meets what is there, and says what was loaded. */
export function LoadBackup({ look = "btn plain" }: { look?: string }) {
  const { clock, library, loadShelf } = useServices();
  const input = useRef<HTMLInputElement>(null);
  const [message, setMessage] = useState("");
  const [conflict, setConflict] = useState<Cooperation>();
  // Outlives the render, so that a second click finds its question answered already.
  const plan = useRef<LoadPlan>(undefined);

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
    if (!file) return;
    setMessage("");
    try {
      await take(file);
    } catch {
      setMessage(start.refusals.notReadable);
    }
    // Choosing the same file again would otherwise not be noticed.
    target.value = "";
  }

  async function take(file: File) {
    const { MAX_BACKUP_BYTES, readBackup } = await import("#storage/backup.ts");
    if (file.size > MAX_BACKUP_BYTES) return setMessage(start.refusals.tooLarge);
    const content = readBackup(new Uint8Array(await file.arrayBuffer()));
    if (content.kind === "refused") return setMessage(start.refusals[content.refusal]);
    await orSay(async () => {
      const planned = await planOf(content.cooperations, await loadShelf());
      if (planned) await goOn(planned);
      else setMessage(start.newerHere);
    });
  }

  async function decide(about: Cooperation, decision: Decision) {
    if (!plan.current || plan.current.conflicts[0] !== about) return;
    const next = decided(plan.current, decision, (one) => {
      const name = start.copyOf(one.base.name || start.unnamed);
      return { ...one, id: clock.newId(), base: { ...one.base, name } };
    });
    await orSay(() => goOn(next));
  }

  /** Asks the next question, or writes everything at once when none is left. */
  async function goOn(next: LoadPlan) {
    plan.current = next;
    setConflict(next.conflicts[0]);
    if (next.conflicts.length > 0) return;
    const shelf = await loadShelf();
    if (next.writes.length > 0) await shelf.putAll(next.writes);
    await library.refresh();
    setMessage(start.imported(next.same + next.writes.length));
  }

  async function orSay(action: () => Promise<void>) {
    try {
      await action();
    } catch {
      setMessage(start.notLoaded);
    }
  }
}
