import { readFile, writeFile } from "node:fs/promises";

import { expect, type Page, test } from "@playwright/test";

interface Cooperation {
  id: string;
  base: { name: string; note?: string };
  [part: string]: unknown;
}

export interface Backup {
  format: string;
  version: number;
  savedAt: string;
  cooperations: Cooperation[];
}

/** Everything in the browser's database, store by store. */
export async function readDisk(page: Page): Promise<Readonly<Record<string, unknown[]>>> {
  return page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error ?? new Error("IndexedDB")));
      });
    const database = await settled(indexedDB.open("kreislauf-des-vertrauens"));
    const stores: Record<string, unknown[]> = {};
    for (const name of database.objectStoreNames)
      stores[name] = await settled(database.transaction(name).objectStore(name).getAll());
    database.close();
    return stores;
  });
}

/** Damages a stored cooperation as a fault of the disk or of another program would. */
export async function damageOnDisk(page: Page, address: string): Promise<void> {
  const id = address.split("/").at(-1) ?? "";
  await page.evaluate(async (key) => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error ?? new Error("IndexedDB")));
      });
    const database = await settled(indexedDB.open("kreislauf-des-vertrauens"));
    const store = database.transaction("cooperations", "readwrite").objectStore("cooperations");
    const stored = (await settled(store.get(key))) as { cooperation: { cycles: unknown } };
    stored.cooperation.cycles = "unlesbar";
    await settled(store.put(stored));
    database.close();
  }, id);
}

/** Saves a backup by pressing the button and reads the file. */
export async function saveBackup(page: Page): Promise<Backup> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Sicherung speichern" }).first().click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.kdv\.json$/);
  return JSON.parse(await readFile(await download.path(), "utf8")) as Backup;
}

/** Chooses a file after pressing „Sicherung laden“. */
export async function loadFile(page: Page, content: string | Buffer) {
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Sicherung laden" }).click();
  const file = test.info().outputPath("sicherung.kdv.json");
  await writeFile(file, content);
  await (await choosing).setFiles(file);
}
