import type { Cooperation } from "#domain/cooperation.ts";
import type { CooperationStorage } from "#storage/cooperation-storage.ts";
import type { Copy } from "#storage/database.ts";
import {
  type ExampleId,
  openStored,
  STORED_SHAPE,
  type StoredCooperation,
} from "#storage/stored-cooperation.ts";

import type { Clock } from "./clock.ts";
import { summaryOf } from "./summary-of.ts";

export type Shelf = ReturnType<typeof createShelf>;

/** Puts whole cooperations into the storage and takes them out. */
export function createShelf(storage: CooperationStorage, clock: Clock) {
  return { add, all, read, replace, restore };

  /** Adds a cooperation under an id that is not taken yet. */
  async function add(cooperation: Cooperation, example: ExampleId | null = null): Promise<void> {
    await put(cooperation, example, 0);
  }

  /** Puts a cooperation in the place of the stored one, of which a copy is kept. */
  async function replace(cooperation: Cooperation): Promise<void> {
    await put(cooperation, null, await keepCopy(cooperation.id, "replace"));
  }

  /** Brings a copy back; what stood there becomes a copy itself, so that this can be undone. */
  async function restore({ stored }: Copy): Promise<void> {
    const fromRev = await keepCopy(stored.id, "restore");
    await put(stored.cooperation, stored.example ?? null, fromRev);
  }

  async function read(id: string): Promise<Cooperation | undefined> {
    const opened = openStored(await storage.read(id));
    return opened.kind === "open" ? opened.stored.cooperation : undefined;
  }

  /** Every cooperation that can be read, e.g. for a backup of all. */
  async function all(): Promise<readonly Cooperation[]> {
    const summaries = await storage.summaries();
    const cooperations = await Promise.all(summaries.map(({ id }) => read(id)));
    return cooperations.filter((cooperation) => cooperation !== undefined);
  }

  /** Keeps what is about to be replaced, and says which revision that is. */
  async function keepCopy(id: string, reason: "replace" | "restore"): Promise<number> {
    const current = openStored(await storage.read(id));
    switch (current.kind) {
      case "open":
        await storage.keepCopy(current.stored, reason, clock.now());
        return current.stored.rev;
      case "damaged":
        await storage.setAside(id, current.raw, clock.now());
        return revOf(current.raw);
      default:
        // Nothing there, or something newer that must not be written over: that is a conflict.
        return 0;
    }
  }

  async function put(cooperation: Cooperation, example: ExampleId | null, fromRev: number) {
    const now = clock.now();
    const stored: StoredCooperation = {
      id: cooperation.id,
      shape: STORED_SHAPE,
      rev: fromRev + 1,
      savedAt: now,
      cooperation,
      example,
    };
    const summary = summaryOf(cooperation, { today: clock.today(), changedAt: now }, stored);
    const result = await storage.save(stored, summary, fromRev);
    if (result === "conflict") throw new Error("Another window has just written this cooperation.");
  }
}

function revOf(raw: unknown): number {
  const { rev } = (raw ?? {}) as { rev?: unknown };
  return typeof rev === "number" ? rev : 0;
}
