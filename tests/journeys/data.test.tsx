import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";

import type { Cooperation } from "#domain/cooperation.ts";
import { readBackup, writeBackup } from "#storage/backup.ts";
import { createMemoryStorage } from "#storage/memory-storage.ts";
import { createSealedStorage } from "#storage/sealed-storage.ts";
import type { StoredCooperation } from "#storage/stored-cooperation.ts";
import { exampleCase } from "#tests/support/example.ts";
import { visit } from "#tests/support/visit.tsx";

afterEach(() => vi.restoreAllMocks());

/** A device whose disk can be filled up or fall silent in the middle of a test. */
function aDisk() {
  const disk = createMemoryStorage();
  const state = { full: false, silent: false };
  const refused = () => Promise.reject(new DOMException("No.", "QuotaExceededError"));
  const storage: typeof disk = {
    ...disk,
    save: (...given) => (state.full ? refused() : disk.save(...given)),
    saveAll: (writes) => (state.full ? refused() : disk.saveAll(writes)),
    keepCopy: (...given) => (state.full ? refused() : disk.keepCopy(...given)),
    summaries: () => (state.silent ? refused() : disk.summaries()),
    removeAll: () => (state.full ? refused() : disk.removeAll()),
  };
  return { disk, state, storage };
}

async function load(person: Awaited<ReturnType<typeof visit>>, cooperations: Cooperation[]) {
  const input = await screen.findByLabelText("Sicherung laden");
  const text = writeBackup(cooperations, "2026-02-02T13:00:00.000Z");
  await person.user.upload(input, new File([text], "x.kdv.json", { type: "application/json" }));
}

/** Puts a record under the id of an example that no version of ours would have written. */
async function spoil({ disk }: ReturnType<typeof aDisk>, change: object) {
  const [summary] = await disk.summaries();
  const stored = (await disk.read("demo-a")) as StoredCooperation;
  const raw = { ...stored, rev: 2, ...change } as StoredCooperation;
  if (summary) await disk.save(raw, summary, 1);
}

/** What was handed to the downloads. */
function downloads() {
  const blobs: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return "#saved";
  });
  return {
    blobs,
    names: async () => {
      const content = readBackup(new Uint8Array((await blobs.at(-1)?.arrayBuffer()) ?? []));
      return content.kind === "backup" ? content.cooperations.map(({ base }) => base.name) : [];
    },
  };
}

const renamed = (one: Cooperation, name: string) => ({ ...one, base: { ...one.base, name } });

test("a backup takes the place of a damaged cooperation", async () => {
  const device = aDisk();
  const person = await visit("/daten", { storage: device.storage, cooperation: exampleCase("a") });
  await spoil(device, { cooperation: "?" });

  await load(person, [exampleCase("a"), exampleCase("b")]);

  expect(await screen.findByText("2 Kooperationen wurden geladen.")).toBeVisible();
  expect(await device.disk.read("demo-a")).toMatchObject({ cooperation: exampleCase("a") });
});

test("a backup is refused as a whole where a newer version has written", async () => {
  const device = aDisk();
  const person = await visit("/daten", { storage: device.storage, cooperation: exampleCase("a") });
  await spoil(device, { shape: 99 });

  await load(person, [exampleCase("b"), exampleCase("a")]);

  expect(await screen.findByText(/liegt hier schon in einer neueren Fassung/)).toBeVisible();
  expect(await device.disk.read("demo-b")).toBeUndefined();
});

test("a backup that finds no room changes nothing and says so", async () => {
  const device = aDisk();
  const person = await visit("/daten", { storage: device.storage });
  device.state.full = true;

  await load(person, [exampleCase("a"), exampleCase("b")]);

  expect(await screen.findByText(/Die Sicherung ließ sich hier nicht speichern/)).toBeVisible();
  expect(await device.disk.summaries()).toEqual([]);
});

test("a file that cannot be read to its end is refused in a sentence", async () => {
  const person = await visit("/daten");
  vi.spyOn(File.prototype, "arrayBuffer").mockRejectedValue(new DOMException("Gone."));
  vi.spyOn(Blob.prototype, "arrayBuffer").mockRejectedValue(new DOMException("Gone."));

  await load(person, [exampleCase("a")]);

  expect(await screen.findByText(/Diese Datei lässt sich nicht lesen/)).toBeVisible();
});

test("nothing is written before the last question is answered, and a double click answers once", async () => {
  const device = aDisk();
  const person = await visit("/daten", { storage: device.storage, cooperation: exampleCase("a") });

  await load(person, [exampleCase("b"), renamed(exampleCase("a"), "Anders")]);
  const dialog = await screen.findByRole("dialog", { name: "Diese Kooperation gibt es schon" });
  expect(await device.disk.summaries()).toHaveLength(1);
  const copy = within(dialog).getByRole("button", { name: "Als Kopie anlegen" });
  copy.click();
  copy.click();

  expect(await screen.findByText("2 Kooperationen wurden geladen.")).toBeVisible();
  const names = (await device.disk.summaries()).map(({ name }) => name);
  expect(new Set(names)).toEqual(
    new Set([exampleCase("a").base.name, exampleCase("b").base.name, "Anders (Kopie)"]),
  );
  expect(names).toHaveLength(3);
});

test("a backup holds what was typed although the browser refused to store it", async () => {
  const saved = downloads();
  const device = aDisk();
  const person = await visit("/kooperation/demo-a/stammdaten", {
    storage: device.storage,
    cooperation: exampleCase("a"),
  });
  await screen.findByLabelText("Name der Kooperation");
  device.state.full = true;
  await person.write("Name der Kooperation", "Zuletzt getippt");
  await person.leaveField();
  person.goTo("/daten");
  await screen.findByRole("heading", { level: 1, name: "Daten" });

  await person.press("Sicherung speichern");

  await waitFor(() => expect(saved.blobs).toHaveLength(1));
  expect(await saved.names()).toEqual(["Zuletzt getippt"]);
});

test("a backup holds what took the place of the cooperation opened before", async () => {
  const saved = downloads();
  const person = await visit("/kooperation/demo-a/stammdaten", { cooperation: exampleCase("a") });
  await screen.findByLabelText("Name der Kooperation");
  person.goTo("/daten");
  await screen.findByRole("heading", { level: 1, name: "Daten" });
  await load(person, [renamed(exampleCase("a"), "Aus der Datei")]);
  await person.press("Ersetzen");
  await screen.findByText("1 Kooperation wurde geladen.");

  await person.press("Sicherung speichern");

  await waitFor(() => expect(saved.blobs).toHaveLength(1));
  expect(await saved.names()).toEqual(["Aus der Datei"]);
});

test("a backup that had to leave something out says so and does not count", async () => {
  const saved = downloads();
  const device = aDisk();
  const person = await visit("/daten", { storage: device.storage, cooperation: exampleCase("a") });
  await load(person, [exampleCase("b")]);
  await screen.findByText("1 Kooperation wurde geladen.");
  await spoil(device, { cooperation: "?" });

  await person.press("Sicherung speichern");

  expect(await screen.findByText(/1 Kooperation fehlt in der Sicherung/)).toBeVisible();
  expect(await saved.names()).toEqual([exampleCase("b").base.name]);
  expect(await device.disk.lastBackup()).toBeUndefined();
});

test("where there is nothing to save a sentence says so", async () => {
  const saved = downloads();
  const person = await visit("/daten");

  await person.press("Sicherung speichern");

  expect(await screen.findByText(/Es gibt noch nichts zu sichern/)).toBeVisible();
  expect(saved.blobs).toEqual([]);
});

test("data that could not be removed are not said to be gone", async () => {
  const device = aDisk();
  const person = await visit("/daten", { storage: device.storage, cooperation: exampleCase("a") });
  device.state.full = true;

  await person.press("Alle Daten entfernen");
  const dialog = await screen.findByRole("dialog");
  await person.user.click(within(dialog).getByRole("button", { name: "Alle Daten entfernen" }));

  expect(await screen.findByText(/Das Löschen hat nicht geklappt/)).toBeVisible();
});

test("a copy that could not be brought back is not said to be there", async () => {
  const device = aDisk();
  const person = await visit("/daten", { storage: device.storage, cooperation: exampleCase("a") });
  await load(person, [renamed(exampleCase("a"), "Anders")]);
  await person.press("Ersetzen");
  const restore = await screen.findByRole("button", { name: /^Zurückholen/ });
  device.state.full = true;

  await person.user.click(restore);

  expect(await screen.findByText(/Die Kopie ließ sich nicht zurückholen/)).toBeVisible();
});

test("a device that does not answer does not look like an empty one", async () => {
  const device = aDisk();
  device.state.silent = true;
  await visit("/", { storage: device.storage });

  expect(await screen.findByRole("alert")).toHaveTextContent(
    "Ihre Kooperationen lassen sich gerade nicht anzeigen",
  );
});

test("what could not be read is not counted as nothing", async () => {
  const device = aDisk();
  device.state.silent = true;
  await visit("/daten", { storage: device.storage });

  await screen.findByRole("alert");
  expect(screen.queryByText(/Kooperationen auf diesem Gerät/)).toBeNull();
});

test("beside data of a newer version nothing can be begun", async () => {
  const storage = createSealedStorage(new DOMException("Newer.", "VersionError"));
  await visit("/", { storage });

  expect(await screen.findByRole("alert")).toHaveTextContent("aus einer neueren Fassung");
  expect(screen.queryByRole("button", { name: "Neue Kooperation anlegen" })).toBeNull();
});
