import { beforeEach, expect, test } from "vitest";

import { createServices } from "#app/services.ts";
import type { Services } from "#state/use-services.ts";

import { aCooperation } from "../domain/support/cooperations.ts";
import { renamed } from "../storage/support/stored.ts";
import { type Device, aDevice, ID } from "./support/device.ts";

let device: Device;
let services: Services;

beforeEach(async () => {
  device = aDevice();
  services = createServices(device.window(), device.clock, device.journalStore);
  await device.put({ cooperation: aCooperation() });
});

/** A person types, the disk is full, and the window is hidden: the journal holds everything. */
async function typeWithoutSaving() {
  const session = await services.loadSession();
  await session.open(ID);
  device.failing = true;
  session.change((one) => renamed(one, "Typed"), { what: "Name" });
  await session.flush();
  session.leave();
  await session.flush();
  expect([...device.journalStore.values.values()].join("")).toContain("Typed");
  device.failing = false;
  return session;
}

test("what was typed last goes with everything else, and does not come back", async () => {
  const session = await typeWithoutSaving();
  await services.library.removeAll();
  session.leave();

  expect(device.journalStore.values.size).toBe(0);
  expect(await device.disk.read(ID)).toBeUndefined();
});

test("what was typed last goes with its cooperation", async () => {
  const session = await typeWithoutSaving();
  await services.library.remove(ID);
  session.leave();

  expect(device.journalStore.values.size).toBe(0);
});
