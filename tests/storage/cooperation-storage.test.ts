import "fake-indexeddb/auto";

import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

import {
  type Change,
  type CooperationStorage,
  copyOf,
  createBrowserStorage,
  type Write,
} from "#storage/cooperation-storage.ts";
import { type Database, openDatabase } from "#storage/database.ts";
import { createMemoryStorage } from "#storage/memory-storage.ts";
import { openStorage } from "#storage/open-storage.ts";
import { isNewerData } from "#storage/sealed-storage.ts";
import type { StoredCooperation } from "#storage/stored-cooperation.ts";

import { aCooperation } from "../domain/support/cooperations.ts";
import { afterwards, aStored, aSummary, renamed, SAVED_AT } from "./support/stored.ts";

/** What a test opened and has to close again. */
const opened: { close: () => void }[] = [];

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

afterEach(() => {
  for (const one of opened.splice(0)) one.close();
});

const first = aStored();
const second = afterwards(first, renamed(first.cooperation, "Renamed"));
const other = aStored({ cooperation: aCooperation({ id: "other" }) });

describe.each<[string, () => Promise<CooperationStorage>]>([
  ["the browser", aBrowserStorage],
  ["memory alone", () => Promise.resolve(createMemoryStorage())],
])("in %s", (_title, open) => {
  let storage: CooperationStorage;

  beforeEach(async () => {
    storage = await open();
  });

  const save = (stored = first, fromRev = stored.rev - 1) =>
    storage.save(stored, aSummary(stored), fromRev);

  test("nothing lies there at the beginning", async () => {
    expect(await storage.read(first.id)).toBeUndefined();
    expect(await everythingIn(storage)).toEqual(NOTHING);
  });

  test("what was saved is read again, and its summary with it", async () => {
    expect(await save()).toBe("saved");

    expect(await storage.read(first.id)).toEqual(first);
    expect(await storage.summaries()).toEqual([aSummary(first)]);
  });

  test("the next revision takes the place of the one before", async () => {
    await save();
    expect(await save(second)).toBe("saved");

    expect(await storage.read(first.id)).toEqual(second);
    expect(await storage.summaries()).toEqual([aSummary(second)]);
  });

  test.each<[string, number]>([
    ["an older revision", 0],
    ["one that was never there", 5],
  ])("a change that starts from %s writes nothing", async (_name, fromRev) => {
    await save();
    await save(second);

    expect(await save({ ...first, rev: fromRev + 1 }, fromRev)).toBe("conflict");
    expect(await storage.read(first.id)).toEqual(second);
    expect(await storage.summaries()).toEqual([aSummary(second)]);
  });

  test("of two changes that start from the same revision only one is written", async () => {
    await save();
    const rival = afterwards(first, renamed(first.cooperation, "Rival"));

    expect(await Promise.all([save(second), save(rival)])).toEqual(["saved", "conflict"]);
    expect(await storage.read(first.id)).toEqual(second);
  });

  test("several are written together, and what they replace is kept", async () => {
    await save();
    const copy = copyOf(first, "replace", SAVED_AT);
    const writes = [{ ...writeOf(second), copy }, writeOf(other)];

    expect(await storage.saveAll(writes)).toBe("saved");
    expect(await storage.read(first.id)).toEqual(second);
    expect(await storage.read(other.id)).toEqual(other);
    expect(await storage.summaries()).toEqual([aSummary(second), aSummary(other)]);
    expect(await storage.copies()).toEqual([copy]);
  });

  test("of several none is written when one of them meets another revision", async () => {
    await save();
    const copy = copyOf(first, "replace", SAVED_AT);
    const writes = [writeOf(other), { ...writeOf(second), fromRev: 5, copy }];

    expect(await storage.saveAll(writes)).toBe("conflict");
    expect(await storage.read(other.id)).toBeUndefined();
    expect(await storage.read(first.id)).toEqual(first);
    expect(await storage.copies()).toEqual([]);
  });

  test("a change of something that was removed does not bring it back", async () => {
    await save();
    await storage.remove(first.id, SAVED_AT);

    expect(await save(second)).toBe("conflict");
    expect(await storage.read(first.id)).toBeUndefined();
    expect(await storage.summaries()).toEqual([]);
  });

  test("removing takes cooperation and summary and leaves a copy", async () => {
    await save();
    await save(other);
    const copy = await storage.remove(first.id, SAVED_AT);

    expect(copy).toMatchObject({ cooperationId: first.id, reason: "delete", stored: first });
    expect(await storage.copies()).toEqual([copy]);
    expect(await storage.read(first.id)).toBeUndefined();
    expect(await storage.summaries()).toEqual([aSummary(other)]);
  });

  test("removing what is not there does nothing", async () => {
    expect(await storage.remove("unknown", SAVED_AT)).toBeUndefined();
    expect(await everythingIn(storage)).toEqual(NOTHING);
  });

  test("the ten newest copies of each cooperation are kept", async () => {
    await storage.keepCopy(other, "nextCycle", minute(0));
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as they are made
    for (let n = 1; n <= 12; n += 1) await storage.keepCopy(first, "replace", minute(n));

    const copies = await storage.copies();
    const own = copies.filter(({ cooperationId }) => cooperationId === first.id);
    expect(own.map(({ madeAt }) => madeAt).toSorted()).toEqual(
      Array.from({ length: 10 }, (_, index) => minute(index + 3)),
    );
    expect(copies).toHaveLength(11);
  });

  test("the copy just made is kept although the clock has jumped back", async () => {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as they are made
    for (let n = 10; n < 20; n += 1) await storage.keepCopy(first, "replace", minute(n));
    const copy = await storage.keepCopy(first, "restore", minute(1));

    expect(await storage.copies()).toContainEqual(copy);
    expect(await storage.copies()).toHaveLength(10);
  });

  test("copies count when something is removed, too", async () => {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as they are made
    for (let n = 1; n <= 10; n += 1) await storage.keepCopy(first, "replace", minute(n));
    await save();
    await storage.remove(first.id, minute(11));

    const reasons = (await storage.copies()).map(({ reason }) => reason);
    expect(reasons).toHaveLength(10);
    expect(reasons).toContain("delete");
  });

  test("the last backup is remembered", async () => {
    expect(await storage.lastBackup()).toBeUndefined();
    await storage.noteBackup(SAVED_AT);
    expect(await storage.lastBackup()).toBe(SAVED_AT);
  });

  test("removing everything leaves nothing", async () => {
    await save();
    await save(other);
    await storage.keepCopy(first, "nextCycle", SAVED_AT);
    await storage.setAside("broken", { broken: true }, SAVED_AT);
    await storage.noteBackup(SAVED_AT);
    await storage.removeAll();

    expect(await storage.read(first.id)).toBeUndefined();
    expect(await everythingIn(storage)).toEqual(NOTHING);
  });
});

describe("the browser", () => {
  test("keeps everything for the next visit", async () => {
    const storage = await aBrowserStorage();
    await storage.save(first, aSummary(first), 0);
    const nextVisit = await aBrowserStorage();

    expect(await nextVisit.read(first.id)).toEqual(first);
    expect(await nextVisit.summaries()).toEqual([aSummary(first)]);
    expect(nextVisit.persistent).toBe(true);
  });

  test("has cooperation and summary together or not at all", async () => {
    const storage = await aBrowserStorage();
    await storage.save(first, aSummary(first), 0);
    const unstorable = { ...aSummary(second), name: (() => "") as unknown as string };

    await expect(storage.save(second, unstorable, 1)).rejects.toThrow("could not be cloned");
    expect(await storage.read(first.id)).toEqual(first);
    expect(await storage.summaries()).toEqual([aSummary(first)]);
    expect(await storage.save(second, aSummary(second), 1)).toBe("saved");
  });

  test("writes none of several when one cannot be stored", async () => {
    const database = await aDatabase();
    const storage = createBrowserStorage(database, aChannel());
    const unstorable = { ...writeOf(other), damage: { id: "x", foundAt: SAVED_AT, raw: () => {} } };

    await expect(storage.saveAll([writeOf(first), unstorable])).rejects.toThrow("cloned");
    expect(await storage.read(first.id)).toBeUndefined();
    expect(await database.count("damaged")).toBe(0);
  });

  test("sets a damaged record aside and leaves it where it was found", async () => {
    const database = await aDatabase();
    const storage = createBrowserStorage(database, aChannel());
    const raw = { ...first, cooperation: "?" } as unknown as typeof first;
    await database.put("cooperations", raw);
    await storage.setAside(first.id, raw, SAVED_AT);

    expect(await database.getAll("damaged")).toEqual([{ id: first.id, foundAt: SAVED_AT, raw }]);
    expect(await storage.read(first.id)).toEqual(raw);
  });

  test("leaves no table filled when everything is removed", async () => {
    const database = await aDatabase();
    const storage = createBrowserStorage(database, aChannel());
    await storage.save(first, aSummary(first), 0);
    await storage.keepCopy(first, "nextCycle", SAVED_AT);
    await storage.setAside(first.id, first, SAVED_AT);
    await storage.noteBackup(SAVED_AT);
    await storage.removeAll();

    const counts = [...database.objectStoreNames].map((name) => database.count(name));
    expect(await Promise.all(counts)).toEqual([0, 0, 0, 0, 0]);
  });

  test("tells other windows what was written and removed, and not itself", async () => {
    const here = await aBrowserStorage();
    const there = await aBrowserStorage();
    const heardHere = heardBy(here);
    const heardThere = heardBy(there);
    await here.save(first, aSummary(first), 0);
    await here.save(second, aSummary(second), 1);
    await here.save(first, aSummary(first), 0);
    await here.remove(first.id, SAVED_AT);
    await here.save(other, aSummary(other), 0);
    await here.removeAll();

    await heardThere.after(5);
    expect(heardThere.changes).toEqual([
      { id: first.id, rev: 1 },
      { id: first.id, rev: 2 },
      { id: first.id },
      { id: other.id, rev: 1 },
      { id: other.id },
    ]);
    expect(heardHere.changes).toEqual([]);
  });

  test("tells nobody any more who has stopped listening", async () => {
    const here = await aBrowserStorage();
    const there = await aBrowserStorage();
    const deaf: Change[] = [];
    there.watch((change) => deaf.push(change))();
    const heard = heardBy(there);
    await here.save(first, aSummary(first), 0);

    await heard.after(1);
    expect(deaf).toEqual([]);
  });

  test("that blocks its database is replaced by memory, and that is said", async () => {
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException("No.", "SecurityError");
      },
    } as unknown as IDBFactory;
    const storage = await openStorage(() => {});

    expect(storage.persistent).toBe(false);
    expect(await storage.save(first, aSummary(first), 0)).toBe("saved");
  });

  test("that holds data of a newer version refuses instead of looking empty", async () => {
    const { name, version } = await aDatabase();
    for (const one of opened.splice(0)) one.close();
    await new Promise((resolve) => {
      const request = indexedDB.open(name, version + 1);
      request.addEventListener("success", () => {
        opened.push(request.result);
        resolve(undefined);
      });
    });
    const storage = await openStorage(() => {});

    await expect(storage.summaries()).rejects.toSatisfy(isNewerData);
    await expect(storage.save(first, aSummary(first), 0)).rejects.toSatisfy(isNewerData);
  });

  test("makes way for a newer version of the product in another window", async () => {
    let closed = false;
    opened.push(await openDatabase(() => (closed = true)));
    const { name, version } = opened[0] as unknown as Database;
    await new Promise((resolve, reject) => {
      const request = indexedDB.open(name, version + 1);
      request.addEventListener("success", () => {
        opened.push(request.result);
        resolve(undefined);
      });
      request.addEventListener("error", () => reject(new Error("The old window is in the way.")));
      request.addEventListener("blocked", () => reject(new Error("The old window is in the way.")));
    });

    expect(closed).toBe(true);
  });
});

function writeOf(stored: StoredCooperation): Write {
  return { stored, summary: aSummary(stored), fromRev: stored.rev - 1 };
}

const NOTHING = { summaries: [], copies: [], lastBackup: undefined };

async function everythingIn(storage: CooperationStorage) {
  return {
    summaries: await storage.summaries(),
    copies: await storage.copies(),
    lastBackup: await storage.lastBackup(),
  };
}

async function aDatabase(): Promise<Database> {
  const database = await openDatabase(() => {});
  opened.push(database);
  return database;
}

function aChannel(): BroadcastChannel {
  const channel = new BroadcastChannel("windows");
  opened.push(channel);
  return channel;
}

async function aBrowserStorage(): Promise<CooperationStorage> {
  return createBrowserStorage(await aDatabase(), aChannel());
}

/** Changes as they arrive; `after` waits until so many have come. */
function heardBy(storage: CooperationStorage) {
  const changes: Change[] = [];
  let awaited: { count: number; resolve: () => void } | undefined;
  storage.watch((change) => {
    changes.push(change);
    if (changes.length === awaited?.count) awaited.resolve();
  });
  return {
    changes,
    after: (count: number) =>
      new Promise<void>((resolve) => {
        if (changes.length >= count) resolve();
        else awaited = { count, resolve };
      }),
  };
}

function minute(n: number): string {
  return `2026-02-02T10:${String(n).padStart(2, "0")}:00.000Z`;
}
