import type { CooperationStorage } from "./cooperation-storage.ts";

/**
 * Stands in front of a database that a newer version of the product has taken over. It refuses
 * everything: an empty one in its place would look as if all data were lost.
 */
export function createSealedStorage(reason: Error): CooperationStorage {
  const refuse = () => Promise.reject(reason);
  return {
    persistent: true,
    summaries: refuse,
    read: refuse,
    setAside: refuse,
    save: refuse,
    saveAll: refuse,
    remove: refuse,
    copies: refuse,
    keepCopy: refuse,
    removeAll: refuse,
    lastBackup: refuse,
    noteBackup: refuse,
    watch: () => () => {},
  };
}

/** Does the browser hold a newer database than this version of the product knows? */
export function isNewerData(error: unknown): error is Error {
  return error instanceof Error && error.name === "VersionError";
}
