import type { Cooperation } from "#domain/cooperation.ts";
import { createSession } from "#state/session.ts";
import { summaryOf } from "#state/summary-of.ts";
import type { Change, CooperationStorage } from "#storage/cooperation-storage.ts";
import { createJournal } from "#storage/journal.ts";
import { createMemoryStorage } from "#storage/memory-storage.ts";
import { openStored, STORED_SHAPE, type StoredCooperation } from "#storage/stored-cooperation.ts";

import { aCooperation } from "../../domain/support/cooperations.ts";
import { aKeyValueStore } from "../../storage/support/key-value-store.ts";
import { aClock } from "./clock.ts";

/** The cooperation most tests are about. */
export const ID = aCooperation().id;

/**
 * One disk with several windows on it. Writes can be made to fail, or to wait until a test lets
 * them through; a window hears of the others after the write, as from a BroadcastChannel.
 */
export function aDevice() {
  const disk = createMemoryStorage();
  const journalStore = aKeyValueStore();
  const clock = aClock();
  const windows = new Set<(change: Change) => void>();
  const aside = new Map<string, unknown>();
  let gate = Promise.resolve();

  const device = {
    disk,
    clock,
    journalStore,
    /** Damaged records that were set aside. */
    aside,
    /** The disk is full, or gone. */
    failing: false,
    unreadable: false,
    /** How often something was written. */
    writes: 0,

    /** Lets no write through until the returned function is called. */
    hold(): () => void {
      let release = () => {};
      gate = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },

    /** The storage as one window has it. */
    window(): CooperationStorage {
      let own: ((change: Change) => void) | undefined;
      const tell = (change: Change) => {
        for (const heard of windows) if (heard !== own) queueMicrotask(() => heard(change));
      };
      const saveAll: CooperationStorage["saveAll"] = async (writes) => {
        await gate;
        if (device.failing) throw new DOMException("No.", "QuotaExceededError");
        // What lies there is a copy: later changes of the object must not reach it.
        const result = await disk.saveAll(structuredClone(writes));
        if (result === "saved") {
          device.writes += 1;
          for (const { stored } of writes) tell({ id: stored.id, rev: stored.rev });
          for (const { damage } of writes) if (damage) aside.set(damage.id, damage.raw);
        }
        return result;
      };
      return {
        ...disk,
        persistent: true,
        read(id) {
          return device.unreadable ? Promise.reject(new Error("Gone.")) : disk.read(id);
        },
        setAside(id, raw) {
          aside.set(id, raw);
          return Promise.resolve();
        },
        save: (stored, summary, fromRev) => saveAll([{ stored, summary, fromRev }]),
        saveAll,
        async remove(id, now) {
          const copy = await disk.remove(id, now);
          tell({ id });
          return copy;
        },
        watch(heard) {
          own = heard;
          windows.add(heard);
          return () => windows.delete(heard);
        },
      };
    },

    /** A window that has opened nothing yet. */
    session: () => createSession(device.window(), clock, createJournal(journalStore)),

    /** A window with the cooperation open. */
    async opened(id = ID) {
      const session = device.session();
      await session.open(id);
      return session;
    },

    /** Puts a record on the disk without any window hearing of it. */
    async put(given: Partial<StoredCooperation> & { cooperation: Cooperation }): Promise<void> {
      const stored = {
        id: given.cooperation.id,
        shape: STORED_SHAPE,
        rev: 1,
        savedAt: clock.now(),
        ...given,
      };
      const moment = { today: clock.today(), changedAt: stored.savedAt };
      await disk.save(stored, summaryOf(stored.cooperation, moment, stored), 0);
    },

    /** Puts something on the disk that no version of ours would write. */
    async plant(raw: { id: string; rev: number }): Promise<void> {
      const moment = { today: clock.today(), changedAt: clock.now() };
      const summary = summaryOf(aCooperation({ id: raw.id }), moment, {});
      await disk.save(raw as StoredCooperation, summary, 0);
    },

    /** What a person would find on the next visit. */
    async stored(id = ID): Promise<StoredCooperation> {
      const found = openStored(await disk.read(id));
      if (found.kind !== "open") throw new Error(`${id} is ${found.kind}.`);
      return found.stored;
    },
  };
  return device;
}

export type Device = ReturnType<typeof aDevice>;

/** Everything that was set going has come to rest; no time passes meanwhile. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
