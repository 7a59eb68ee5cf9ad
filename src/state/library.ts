import { createStore } from "zustand/vanilla";

import type { CooperationStorage } from "#storage/cooperation-storage.ts";
import type { Copy } from "#storage/database.ts";
import { isNewerData } from "#storage/sealed-storage.ts";
import type { Summary } from "#storage/summary.ts";

import type { Clock } from "./clock.ts";

/** What the start page shows: all cooperations of this device, by their summaries. */
export interface LibraryState {
  /** Failed: the device does not answer. Newer: it holds data of a newer version of the product. */
  readonly status: "loading" | "ready" | "failed" | "newer";
  readonly summaries: readonly Summary[];
  readonly persistent: boolean;
  readonly lastBackup: string | undefined;
}

export type Library = ReturnType<typeof createLibrary>;

/** A removed cooperation with all that is needed to bring it back. */
export interface Removed {
  readonly copy: Copy;
  readonly summary: Summary;
}

/** `forget` drops what was typed but never written, of one cooperation or of all. */
export function createLibrary(
  storage: CooperationStorage,
  clock: Clock,
  forget: (id?: string) => Promise<void>,
) {
  const store = createStore<LibraryState>(() => ({
    status: "loading",
    summaries: [],
    persistent: storage.persistent,
    lastBackup: undefined,
  }));
  storage.watch(() => void refresh());

  return { store, refresh, remove, removeAll, bringBack, noteBackup };

  /** Reads anew. Never rejects; a failure shows in the status. */
  async function refresh(): Promise<void> {
    try {
      const [summaries, lastBackup] = await Promise.all([
        storage.summaries(),
        storage.lastBackup(),
      ]);
      store.setState({
        status: "ready",
        summaries: summaries.toSorted((a, b) => b.changedAt.localeCompare(a.changedAt)),
        lastBackup,
      });
    } catch (error) {
      store.setState({ status: isNewerData(error) ? "newer" : "failed" });
    }
  }

  async function remove(id: string): Promise<Removed | undefined> {
    const summary = store.getState().summaries.find((one) => one.id === id);
    const copy = await storage.remove(id, clock.now());
    await forget(id);
    await refresh();
    return copy && summary && { copy, summary };
  }

  /** Everything of this device, and what was typed last. */
  async function removeAll(): Promise<void> {
    await storage.removeAll();
    await forget();
    await refresh();
  }

  /** Undoes a removal. */
  async function bringBack({ copy, summary }: Removed): Promise<void> {
    await storage.save(copy.stored, summary, 0);
    await refresh();
  }

  /** Never rejects: only the date is at stake, the file is there. */
  async function noteBackup(): Promise<void> {
    await storage.noteBackup(clock.now()).catch(() => {});
    await refresh();
  }
}
