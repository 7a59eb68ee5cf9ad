import { beforeEach, describe, expect, test } from "vitest";

import { createShelf, type Meeting, type Shelf } from "#state/shelf.ts";

import { aCooperation, caseA, caseB } from "../domain/support/cooperations.ts";
import { renamed } from "../storage/support/stored.ts";
import { type Device, aDevice, ID } from "./support/device.ts";

const original = aCooperation();
const changed = renamed(original, "Changed");
const CONFLICT = "Another window has just written this cooperation.";

let device: Device;
let shelf: Shelf;

beforeEach(() => {
  device = aDevice();
  shelf = createShelf(device.window(), device.clock);
});

async function copies() {
  return (await device.disk.copies()).toSorted((a, b) => a.madeAt.localeCompare(b.madeAt));
}

describe("adding", () => {
  test("puts a cooperation on the disk, with its summary", async () => {
    await shelf.add(original);

    expect(await shelf.read(ID)).toEqual(original);
    expect(await device.disk.summaries()).toMatchObject([
      { id: ID, name: "Cooperation", example: null },
    ]);
  });

  test("remembers which example it is", async () => {
    await shelf.add(caseA(), "a");

    expect(await device.disk.summaries()).toMatchObject([{ example: "a" }]);
    expect(await device.stored("demo-a")).toMatchObject({ example: "a", rev: 1 });
  });

  test("never takes the place of another cooperation", async () => {
    await shelf.add(original);

    await expect(shelf.add(changed)).rejects.toThrow(CONFLICT);
    expect(await shelf.read(ID)).toEqual(original);
  });
});

describe("replacing", () => {
  test("keeps a copy of what stood there", async () => {
    await shelf.add(original);
    await shelf.replace(changed);

    expect(await shelf.read(ID)).toEqual(changed);
    expect(await copies()).toMatchObject([
      { reason: "replace", stored: { cooperation: original } },
    ]);
  });

  test("what is not there is adding", async () => {
    await shelf.replace(original);

    expect(await shelf.read(ID)).toEqual(original);
    expect(await copies()).toEqual([]);
  });

  test("a damaged record helps: the damage is set aside", async () => {
    const raw = { id: ID, rev: 4, shape: 1, cooperation: "?" };
    await device.plant(raw);
    await shelf.replace(original);

    expect(await shelf.read(ID)).toEqual(original);
    expect(device.aside.get(ID)).toEqual(raw);
  });

  test("a record of a newer version is refused", async () => {
    const raw = { id: ID, rev: 4, shape: 99 };
    await device.plant(raw);

    await expect(shelf.replace(original)).rejects.toThrow(CONFLICT);
    expect(await device.disk.read(ID)).toEqual(raw);
  });

  test("makes an example a person's own", async () => {
    await shelf.add(caseA(), "a");
    await shelf.replace(caseA());

    expect(await device.stored("demo-a")).toMatchObject({ example: null, rev: 2 });
  });

  test("a damaged record without a usable revision helps, too", async () => {
    await device.plant({ id: ID, rev: "4" as unknown as number });
    await shelf.replace(original);

    expect(await shelf.read(ID)).toEqual(original);
  });
});

describe("putting several", () => {
  const other = aCooperation({ id: "other" });

  test("writes all of them at once and keeps copies", async () => {
    await shelf.add(original);
    await shelf.putAll([changed, other]);

    expect(await shelf.read(ID)).toEqual(changed);
    expect(await shelf.read("other")).toEqual(other);
    expect(await copies()).toMatchObject([{ reason: "replace" }]);
    expect(device.writes).toBe(2);
  });

  test("writes none, and keeps no copy, when one of them is refused", async () => {
    await shelf.add(original);
    await device.plant({ id: "other", rev: 4, shape: 99 } as { id: string; rev: number });

    await expect(shelf.putAll([changed, other])).rejects.toThrow(CONFLICT);
    expect(await shelf.read(ID)).toEqual(original);
    expect(await copies()).toEqual([]);
  });
});

describe("a cooperation from outside", () => {
  test.each<[Meeting, () => Promise<unknown>]>([
    ["new", async () => {}],
    ["new", () => device.plant({ id: ID, rev: 1 })],
    ["same", () => shelf.add(original)],
    ["different", () => shelf.add(changed)],
    ["newer", () => device.plant({ id: ID, rev: 4, shape: 99 } as { id: string; rev: number })],
  ])("is %s", async (meeting, prepare) => {
    await prepare();

    expect(await shelf.meet(original)).toBe(meeting);
  });
});

describe("restoring a copy", () => {
  test("brings back what it holds", async () => {
    await shelf.add(original);
    await shelf.replace(changed);
    const [copy] = await copies();
    device.clock.pass(1000);
    if (copy) await shelf.restore(copy);

    expect(await shelf.read(ID)).toEqual(original);
    expect((await device.stored()).rev).toBe(3);
  });

  test("can itself be undone", async () => {
    await shelf.add(original);
    await shelf.replace(changed);
    const [copy] = await copies();
    device.clock.pass(1000);
    if (copy) await shelf.restore(copy);
    const before = (await copies()).find(({ reason }) => reason === "restore");
    device.clock.pass(1000);
    if (before) await shelf.restore(before);

    expect(await shelf.read(ID)).toEqual(changed);
  });

  test("works after the cooperation was removed", async () => {
    await shelf.add(caseA(), "a");
    const copy = await device.disk.remove("demo-a", device.clock.now());
    if (copy) await shelf.restore(copy);

    expect(await shelf.read("demo-a")).toEqual(caseA());
    expect(await device.stored("demo-a")).toMatchObject({ example: "a" });
  });
});

describe("reading", () => {
  test("everything says what cannot be read", async () => {
    await shelf.add(caseA());
    await shelf.add(caseB());
    await device.plant({ id: "damaged", rev: 1 });

    expect(await shelf.all()).toEqual({
      cooperations: [caseA(), caseB()],
      unreadable: ["damaged"],
    });
  });

  test("what is not there gives nothing", async () => {
    expect(await shelf.read("unknown")).toBeUndefined();
  });
});
