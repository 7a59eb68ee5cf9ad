import type { Cooperation } from "#domain/cooperation.ts";
import { type CooperationStorage, copyOf, type Write } from "#storage/cooperation-storage.ts";
import type { Copy, CopyReason } from "#storage/database.ts";
import {
  type ExampleId,
  openStored,
  STORED_SHAPE,
  type StoredCooperation,
} from "#storage/stored-cooperation.ts";
import { revOf } from "#storage/revision.ts";

import type { Clock } from "./clock.ts";
import { summaryOf } from "./summary-of.ts";

export type Shelf = ReturnType<typeof createShelf>;

/** How a cooperation from outside meets what lies here under its id. */
export type Meeting = "new" | "same" | "different" | "newer";

/** Puts whole cooperations into the storage and takes them out. */
export function createShelf(storage: CooperationStorage, clock: Clock) {
  return { add, all, meet, putAll, read, replace, restore };

  /** Adds a cooperation under an id that is not taken yet. */
  async function add(cooperation: Cooperation, example: ExampleId | null = null): Promise<void> {
    await write([writeOf(cooperation, example, 0)]);
  }

  /** Puts a cooperation in the place of the stored one, of which a copy is kept. */
  async function replace(cooperation: Cooperation): Promise<void> {
    await putAll([cooperation]);
  }

  /** Puts several cooperations in their places, all or none; copies of what stood there are kept. */
  async function putAll(cooperations: readonly Cooperation[]): Promise<void> {
    await write(await Promise.all(cooperations.map((one) => inPlaceOf(one, null, "replace"))));
  }

  /** Brings a copy back; what stood there becomes a copy itself, so that this can be undone. */
  async function restore({ stored }: Copy): Promise<void> {
    await write([await inPlaceOf(stored.cooperation, stored.example ?? null, "restore")]);
  }

  async function read(id: string): Promise<Cooperation | undefined> {
    const opened = openStored(await storage.read(id));
    return opened.kind === "open" ? opened.stored.cooperation : undefined;
  }

  /** What would happen if this cooperation were put here. A damaged record counts as nothing: it is set aside. */
  async function meet(cooperation: Cooperation): Promise<Meeting> {
    const present = openStored(await storage.read(cooperation.id));
    if (present.kind === "newer") return "newer";
    if (present.kind !== "open") return "new";
    const isSame = JSON.stringify(present.stored.cooperation) === JSON.stringify(cooperation);
    return isSame ? "same" : "different";
  }

  /** Everything of this device, e.g. for a backup, and the ids of what cannot be read. */
  async function all(): Promise<Everything> {
    const ids = (await storage.summaries()).map(({ id }) => id);
    const found = await Promise.all(ids.map((id) => read(id).catch(() => undefined)));
    return {
      cooperations: found.filter((cooperation) => cooperation !== undefined),
      unreadable: ids.filter((_id, index) => !found[index]),
    };
  }

  /** A write that keeps what it replaces. */
  async function inPlaceOf(
    cooperation: Cooperation,
    example: ExampleId | null,
    reason: CopyReason,
  ): Promise<Write> {
    const { id } = cooperation;
    const current = openStored(await storage.read(id));
    switch (current.kind) {
      case "open": {
        const copy = copyOf(current.stored, reason, clock.now());
        return { ...writeOf(cooperation, example, current.stored.rev), copy };
      }
      case "damaged": {
        const damage = { id, foundAt: clock.now(), raw: current.raw };
        return { ...writeOf(cooperation, example, revOf(current.raw)), damage };
      }
      default:
        // Nothing there, or something newer that must not be written over: that is a conflict.
        return writeOf(cooperation, example, 0);
    }
  }

  function writeOf(cooperation: Cooperation, example: ExampleId | null, fromRev: number): Write {
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
    return { stored, summary, fromRev };
  }

  async function write(writes: readonly Write[]): Promise<void> {
    const result = await storage.saveAll(writes);
    if (result === "conflict") throw new Error("Another window has just written this cooperation.");
  }
}

export interface Everything {
  readonly cooperations: readonly Cooperation[];
  readonly unreadable: readonly string[];
}
