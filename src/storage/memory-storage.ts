import { type CooperationStorage, copyOf, outdated, type Write } from "./cooperation-storage.ts";
import type { Copy } from "./database.ts";
import { revOf } from "./revision.ts";
import type { StoredCooperation } from "./stored-cooperation.ts";
import type { Summary } from "./summary.ts";

/** Keeps everything for as long as the window is open: for browsers that block their storage. */
export function createMemoryStorage(): CooperationStorage {
  const cooperations = new Map<string, StoredCooperation>();
  const summaries = new Map<string, Summary>();
  const copies = new Map<string, Copy>();
  let lastBackup: string | undefined;

  const keepCopy: CooperationStorage["keepCopy"] = (stored, reason, madeAt) => {
    const copy = copyOf(stored, reason, madeAt);
    putCopy(copy);
    return Promise.resolve(copy);
  };

  const saveAll = (writes: readonly Write[]) => {
    if (writes.some(({ stored, fromRev }) => revOf(cooperations.get(stored.id)) !== fromRev))
      return Promise.resolve("conflict" as const);
    for (const { stored, summary, copy } of writes) {
      if (copy) putCopy(copy);
      cooperations.set(stored.id, stored);
      summaries.set(stored.id, summary);
    }
    return Promise.resolve("saved" as const);
  };

  return {
    persistent: false,
    summaries: () => Promise.resolve([...summaries.values()]),
    read: (id) => Promise.resolve(cooperations.get(id)),
    setAside: () => Promise.resolve(),
    save: (stored, summary, fromRev) => saveAll([{ stored, summary, fromRev }]),
    saveAll,
    async remove(id, now) {
      const stored = cooperations.get(id);
      cooperations.delete(id);
      summaries.delete(id);
      return stored && keepCopy(stored, "delete", now);
    },
    copies: () => Promise.resolve([...copies.values()]),
    keepCopy,
    removeAll() {
      for (const map of [cooperations, summaries, copies]) map.clear();
      lastBackup = undefined;
      return Promise.resolve();
    },
    lastBackup: () => Promise.resolve(lastBackup),
    noteBackup(at) {
      lastBackup = at;
      return Promise.resolve();
    },
    // There is no other window to hear from.
    watch: () => () => {},
  };

  function putCopy(copy: Copy): void {
    copies.set(copy.id, copy);
    for (const old of outdated([...copies.values()], copy)) copies.delete(old.id);
  }
}
