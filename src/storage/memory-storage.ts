import { type CooperationStorage, copyOf, outdated } from "./cooperation-storage.ts";
import type { Copy } from "./database.ts";
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
    copies.set(copy.id, copy);
    for (const old of outdated([...copies.values()], copy)) copies.delete(old.id);
    return Promise.resolve(copy);
  };

  return {
    persistent: false,
    summaries: () => Promise.resolve([...summaries.values()]),
    read: (id) => Promise.resolve(cooperations.get(id)),
    setAside: () => Promise.resolve(),
    save(stored, summary, fromRev) {
      if ((cooperations.get(stored.id)?.rev ?? 0) !== fromRev) return Promise.resolve("conflict");
      cooperations.set(stored.id, stored);
      summaries.set(stored.id, summary);
      return Promise.resolve("saved");
    },
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
}
