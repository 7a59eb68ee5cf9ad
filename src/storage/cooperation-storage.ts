import type { Copy, CopyReason, Damage, Database } from "./database.ts";
import { revOf } from "./revision.ts";
import type { StoredCooperation } from "./stored-cooperation.ts";
import type { Summary } from "./summary.ts";

/** Where cooperations live. One implementation keeps them in the browser, one only in memory. */
export interface CooperationStorage {
  /** False when nothing outlives this window. */
  readonly persistent: boolean;
  summaries: () => Promise<readonly Summary[]>;
  /** What lies there, unchecked: `openStored` judges it. */
  read: (id: string) => Promise<unknown>;
  /** Keeps a record that does not fit its own shape for later rescue. */
  setAside: (id: string, raw: unknown, now: string) => Promise<void>;
  /**
   * Writes a cooperation and its summary in one transaction.
   *
   * Refused with "conflict" when the database holds another revision than the one the change
   * started from, so that no window ever overwrites newer data.
   */
  save: (stored: StoredCooperation, summary: Summary, fromRev: number) => Promise<SaveResult>;
  /** Writes several cooperations, and keeps what they replace, in one transaction: all or none. */
  saveAll: (writes: readonly Write[]) => Promise<SaveResult>;
  /** Removes a cooperation; a copy stays. */
  remove: (id: string, now: string) => Promise<Copy | undefined>;
  copies: () => Promise<readonly Copy[]>;
  keepCopy: (stored: StoredCooperation, reason: CopyReason, now: string) => Promise<Copy>;
  /** Everything, copies included. */
  removeAll: () => Promise<void>;
  lastBackup: () => Promise<string | undefined>;
  noteBackup: (at: string) => Promise<void>;
  /** Tells other windows, and hears from them, that a cooperation was written or removed. */
  watch: (heard: (change: Change) => void) => () => void;
}

export type SaveResult = "saved" | "conflict";

export interface Write {
  readonly stored: StoredCooperation;
  readonly summary: Summary;
  readonly fromRev: number;
  /** What stood there: kept as a copy, or set aside when it cannot be read. */
  readonly copy?: Copy | undefined;
  readonly damage?: Damage | undefined;
}

export interface Change {
  readonly id: string;
  /** Absent when the cooperation was removed. */
  readonly rev?: number;
}

/** Copies kept of each cooperation. */
const KEPT_COPIES = 10;

export function createBrowserStorage(
  database: Database,
  channel: Pick<BroadcastChannel, "postMessage" | "addEventListener" | "removeEventListener">,
): CooperationStorage {
  return {
    persistent: true,
    summaries: () => database.getAll("summaries"),

    read: (id) => database.get("cooperations", id),

    async setAside(id, raw, foundAt) {
      await database.put("damaged", { id, foundAt, raw });
    },

    save: (stored, summary, fromRev) => saveAll([{ stored, summary, fromRev }]),
    saveAll,

    async remove(id, now) {
      const stores = ["cooperations", "summaries", "copies"] as const;
      const transaction = database.transaction(stores, "readwrite");
      const stored = await transaction.objectStore("cooperations").get(id);
      const copy = stored && copyOf(stored, "delete", now);
      await Promise.all([
        copy && putCopy(transaction.objectStore("copies"), copy),
        transaction.objectStore("cooperations").delete(id),
        transaction.objectStore("summaries").delete(id),
        transaction.done,
      ]);
      tell({ id });
      return copy;
    },

    copies: () => database.getAll("copies"),

    async keepCopy(stored, reason, now) {
      const copy = copyOf(stored, reason, now);
      const transaction = database.transaction("copies", "readwrite");
      await Promise.all([putCopy(transaction.store, copy), transaction.done]);
      return copy;
    },

    async removeAll() {
      const stores = ["cooperations", "summaries", "copies", "damaged", "meta"] as const;
      const ids = await database.getAllKeys("cooperations");
      const transaction = database.transaction(stores, "readwrite");
      await Promise.all([
        ...stores.map((name) => transaction.objectStore(name).clear()),
        transaction.done,
      ]);
      for (const id of ids) tell({ id });
    },

    lastBackup: () => database.get("meta", "lastBackup"),
    async noteBackup(at) {
      await database.put("meta", at, "lastBackup");
    },

    watch(heard) {
      const listener = (event: MessageEvent<Change>) => heard(event.data);
      channel.addEventListener("message", listener);
      return () => channel.removeEventListener("message", listener);
    },
  };

  async function saveAll(writes: readonly Write[]): Promise<SaveResult> {
    const stores = ["cooperations", "summaries", "copies", "damaged"] as const;
    const transaction = database.transaction(stores, "readwrite");
    const cooperations = transaction.objectStore("cooperations");
    const present = await Promise.all(writes.map(({ stored }) => cooperations.get(stored.id)));
    if (writes.some(({ fromRev }, index) => revOf(present[index]) !== fromRev)) {
      await transaction.done;
      return "conflict";
    }
    await allOrNothing(
      transaction,
      writes.flatMap(({ stored, summary, copy, damage }) => [
        async () => copy && putCopy(transaction.objectStore("copies"), copy),
        async () => damage && transaction.objectStore("damaged").put(damage),
        () => cooperations.put(stored),
        () => transaction.objectStore("summaries").put(summary),
      ]),
    );
    for (const { stored } of writes) tell({ id: stored.id, rev: stored.rev });
    return "saved";
  }

  function tell(change: Change): void {
    // A channel reaches its own origin only; the rule means windows.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    channel.postMessage(change);
  }
}

/** A write that fails before it becomes a request does not end its transaction by itself. */
async function allOrNothing(
  transaction: { readonly done: Promise<void>; abort: () => void },
  writes: readonly (() => Promise<unknown>)[],
): Promise<void> {
  try {
    await Promise.all([transaction.done, ...writes.map(async (write) => write())]);
  } catch (error) {
    abort(transaction);
    throw error;
  }
}

function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}

export function copyOf(stored: StoredCooperation, reason: CopyReason, madeAt: string): Copy {
  const id = `${stored.id} ${madeAt} ${reason}`;
  return { id, cooperationId: stored.id, madeAt, reason, stored };
}

/** The part of an object store that keeping a copy needs, whatever the transaction around it. */
interface CopyStore {
  put: (copy: Copy) => Promise<unknown>;
  delete: (id: string) => Promise<unknown>;
  index: (name: "cooperationId") => { getAll: (id: string) => Promise<Copy[]> };
}

async function putCopy(copies: CopyStore, copy: Copy): Promise<void> {
  await copies.put(copy);
  const all = await copies.index("cooperationId").getAll(copy.cooperationId);
  await Promise.all(outdated(all, copy).map(({ id }) => copies.delete(id)));
}

/** Copies of the same cooperation that make room. Never the newest, even if the clock jumped back. */
export function outdated(all: readonly Copy[], newest: Copy): readonly Copy[] {
  return all
    .filter(({ id, cooperationId }) => cooperationId === newest.cooperationId && id !== newest.id)
    .toSorted((a, b) => b.madeAt.localeCompare(a.madeAt))
    .slice(KEPT_COPIES - 1);
}
