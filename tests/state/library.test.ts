import { beforeEach, describe, expect, test } from "vitest";

import { createLibrary, type Library } from "#state/library.ts";

import { aCooperation } from "../domain/support/cooperations.ts";
import { afterwards, aSummary, renamed } from "../storage/support/stored.ts";
import { type Device, aDevice, ID, settled } from "./support/device.ts";

let device: Device;
let library: Library;

beforeEach(async () => {
  device = aDevice();
  library = createLibrary(device.window(), device.clock, async () => {});
  await device.put({ cooperation: aCooperation() });
});

const idsIn = ({ store }: Library) => store.getState().summaries.map(({ id }) => id);

test("before it has read anything it says so", () => {
  expect(library.store.getState()).toMatchObject({ status: "loading", summaries: [] });
});

test("it shows all cooperations, the one changed last first", async () => {
  device.clock.pass(1000);
  await device.put({ cooperation: aCooperation({ id: "later" }) });
  await device.put({
    cooperation: aCooperation({ id: "earlier" }),
    savedAt: "2026-01-01T00:00:00.000Z",
  });
  await library.refresh();

  expect(library.store.getState().status).toBe("ready");
  expect(idsIn(library)).toEqual(["later", ID, "earlier"]);
});

test("it follows what another window writes and removes", async () => {
  await library.refresh();
  const elsewhere = device.window();
  const stored = await device.stored();
  const next = afterwards(stored, renamed(stored.cooperation, "Renamed"));
  await elsewhere.save(next, aSummary(next), stored.rev);
  await settled();
  expect(library.store.getState().summaries).toMatchObject([{ id: ID, name: "Renamed" }]);

  await elsewhere.remove(ID, device.clock.now());
  await settled();
  expect(idsIn(library)).toEqual([]);
});

describe("a cooperation that was removed", () => {
  test("is gone from the list and from the disk", async () => {
    await library.refresh();
    await library.remove(ID);

    expect(idsIn(library)).toEqual([]);
    expect(await device.disk.read(ID)).toBeUndefined();
  });

  test("comes back as it was", async () => {
    await library.refresh();
    const stored = await device.stored();
    const before = library.store.getState();
    const removed = await library.remove(ID);
    if (removed) await library.bringBack(removed);

    expect(library.store.getState()).toEqual(before);
    expect(await device.stored()).toEqual(stored);
  });

  test("leaves a copy even when nobody brings it back", async () => {
    await library.refresh();
    await library.remove(ID);

    expect(await device.disk.copies()).toMatchObject([{ cooperationId: ID, reason: "delete" }]);
  });

  test("does not take the place of what was loaded meanwhile", async () => {
    await library.refresh();
    const removed = await library.remove(ID);
    const loaded = renamed(aCooperation(), "Loaded");
    await device.put({ cooperation: loaded });
    if (removed) await library.bringBack(removed);

    expect((await device.stored()).cooperation).toEqual(loaded);
  });

  test("twice in a row, as by a double click, is removed once", async () => {
    await library.refresh();
    const removed = await Promise.all([library.remove(ID), library.remove(ID)]);

    expect(removed.filter(Boolean)).toHaveLength(1);
    expect(await device.disk.copies()).toHaveLength(1);
  });
});

test("removing what is not there brings nothing to bring back", async () => {
  await library.refresh();

  expect(await library.remove("unknown")).toBeUndefined();
  expect(idsIn(library)).toEqual([ID]);
});

test("it remembers when the last backup was made", async () => {
  await library.noteBackup();

  expect(library.store.getState().lastBackup).toBe(device.clock.now());
});

test("a device that cannot be read does not look like an empty one", async () => {
  const unreadable = { ...device.window(), summaries: () => Promise.reject(new Error("Gone.")) };
  const other = createLibrary(unreadable, device.clock, async () => {});
  await other.refresh();

  expect(other.store.getState().status).toBe("failed");
});

test("it shows again what could not be read for a moment", async () => {
  const window = device.window();
  const summaries = window.summaries;
  const passing = { ...window, summaries: () => Promise.reject(new Error("Busy.")) };
  const other = createLibrary(passing, device.clock, async () => {});
  await other.refresh();
  passing.summaries = summaries as typeof passing.summaries;
  await other.refresh();

  expect(other.store.getState().status).toBe("ready");
});

test("a file that was saved is no failure because its date cannot be kept", async () => {
  const full = { ...device.window(), noteBackup: () => Promise.reject(new Error("Full.")) };

  await expect(createLibrary(full, device.clock, async () => {}).noteBackup()).resolves.toBe(
    undefined,
  );
});
