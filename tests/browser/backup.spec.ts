import { expect, type Page, test } from "@playwright/test";

import { createCooperation, goTo, openExample } from "./support/app.ts";
import { type Backup, loadFile, readDisk, saveBackup } from "./support/disk.ts";
import { textField } from "./support/fields.ts";

/** What people paste and what programs make of it. */
const HARD_TEXTS = [
  "👩‍🔧 Über 🇩🇪-Grenzen",
  "Null\u0000byte und \uFEFFMarke",
  "halbes Paar \uD83D Ende",
  "ende \uDE00 halb",
  "מימין לשמאל \u202Eumgekehrt",
  "<script>alert(1)</script><b>fett</b>",
  "„Anführung“ 'einfach' \"doppelt\" `schräg`",
  '=HYPERLINK("http://x";"y") | cmd',
  "Zeile\r\nZeile\u2028Zeile\tTabulator",
  "e\u0301 ist nicht é",
];

test("both examples come back from their file exactly as they were", async ({ page }) => {
  await openExample(page, "a");
  await openExample(page, "b");
  await goTo(page, "#/daten");
  const saved = await saveBackup(page);
  expect(saved.cooperations).toHaveLength(2);

  await removeAll(page);
  await loadFile(page, JSON.stringify(saved));
  await expect(page.getByText("2 Kooperationen wurden geladen.")).toBeVisible();

  expect(byId(await saveBackup(page))).toEqual(byId(saved));
});

test("texts that break other programs survive a file and the screen", async ({ page }) => {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("dialog", (dialog) => faults.push(dialog.message()));
  await openExample(page, "a");
  await goTo(page, "#/daten");
  const saved = await saveBackup(page);
  await removeAll(page);
  const hard = JSON.parse(JSON.stringify(saved), hardText()) as Backup;

  await loadFile(page, JSON.stringify(hard));
  await expect(page.getByText("1 Kooperation wurde geladen.")).toBeVisible();

  expect(byId(await saveBackup(page))).toEqual(byId(hard));
  const address = `#/kooperation/${hard.cooperations[0]?.id ?? ""}`;
  for (const step of [
    "bedarfsermittlung/ziele-und-chancen",
    "partnersuche/unternehmen-vergleichen",
  ])
    await goTo(page, `${address}/${step}`);
  expect(faults).toEqual([]);
});

test("a file that is no good is refused in one sentence and changes nothing", async ({ page }) => {
  await openExample(page, "a");
  await goTo(page, "#/daten");
  const saved = await saveBackup(page);
  const good = JSON.stringify(saved);
  const before = await readDisk(page);

  for (const [content, sentence] of [
    ["kein JSON", "Diese Datei lässt sich nicht lesen, vielleicht ist sie unvollständig."],
    ["", "Diese Datei lässt sich nicht lesen"],
    [good.slice(0, good.length / 2), "Diese Datei lässt sich nicht lesen"],
    [Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), "Diese Datei lässt sich nicht lesen"],
    [`{"version":1,"todos":[]}`, "Diese Datei ist keine Sicherung aus „Kreislauf des Vertrauens“."],
    ["[1,2,3]", "Diese Datei ist keine Sicherung"],
    [JSON.stringify({ ...saved, version: 2 }), "Diese Sicherung stammt aus einer neueren Fassung"],
    [JSON.stringify({ ...saved, cooperations: "keine" }), "Diese Sicherung ist beschädigt"],
    [JSON.stringify({ ...saved, cooperations: [] }), "Diese Sicherung ist beschädigt"],
    [good.replace(`"startedOn":"`, `"startedOn":7,"x":"`), "Diese Sicherung ist beschädigt"],
    [`{"__proto__":{"a":1},${good.slice(1)}`, "Diese Sicherung ist beschädigt"],
    [Buffer.alloc(41 * 1024 * 1024, " "), "Diese Datei ist zu groß für eine Sicherung."],
  ] as const) {
    await loadFile(page, content);
    await expect(page.getByRole("status").filter({ hasText: sentence })).toBeVisible();
    expect(await readDisk(page)).toEqual(before);
  }
});

test("a file that meets another state asks: keep, replace or copy", async ({ page }) => {
  const name = "Zwei Stände";
  await createCooperation(page, name);
  await goTo(page, "#/daten");
  const saved = await saveBackup(page);
  const changed = structuredClone(saved);
  for (const { base } of changed.cooperations) base.note = "aus der Datei";
  const dialog = page.getByRole("dialog", { name: "Diese Kooperation gibt es schon" });
  const load = async () => {
    await loadFile(page, JSON.stringify(changed));
    await expect(dialog).toContainText(name);
  };

  await load();
  await dialog.getByRole("button", { name: "Behalten" }).click();
  await expect(dialog).toHaveCount(0);
  expect(byId(await saveBackup(page))).toEqual(byId(saved));

  await load();
  await dialog.getByRole("button", { name: "Als Kopie anlegen" }).click();
  await expect(dialog).toHaveCount(0);
  const both = await saveBackup(page);
  expect(both.cooperations.map(({ base }) => base.name).toSorted()).toEqual([
    name,
    `${name} (Kopie)`,
  ]);

  await load();
  await dialog.getByRole("button", { name: "Ersetzen" }).click();
  await expect(dialog).toHaveCount(0);
  const replaced = await saveBackup(page);
  expect(replaced.cooperations.map(({ base }) => base.note)).toEqual([
    "aus der Datei",
    "aus der Datei",
  ]);
});

test("an automatic copy brings back what was replaced, and that can be undone too", async ({
  page,
}) => {
  const cooperation = await createCooperation(page, "Kopie");
  await goTo(page, "#/daten");
  const saved = await saveBackup(page);
  const changed = structuredClone(saved);
  for (const { base } of changed.cooperations) base.note = "ersetzt";
  await loadFile(page, JSON.stringify(changed));
  await page.getByRole("dialog").getByRole("button", { name: "Ersetzen" }).click();
  await expect(page.getByText("1 Kooperation wurde geladen.")).toBeVisible();

  const copies = page.getByRole("region", { name: "Automatische Kopien" });
  await copies.getByRole("button", { name: /^Zurückholen: Kopie/ }).click();
  await expect(page.getByText("„Kopie“ wurde zurückgeholt.")).toBeVisible();
  expect(byId(await saveBackup(page))).toEqual(byId(saved));

  await copies
    .getByRole("listitem")
    .filter({ hasText: "vor dem Zurückholen" })
    .getByRole("button", { name: /^Zurückholen/ })
    .click();
  await expect(copies.getByRole("listitem")).toHaveCount(3);
  expect(byId(await saveBackup(page))).toEqual(byId(changed));
  const main = await goTo(page, `${cooperation}/stammdaten`);
  await expect(textField(main, "Notiz")).toHaveValue("ersetzt");
});

test("a deleted cooperation is among the automatic copies", async ({ page }) => {
  await createCooperation(page, "Gelöscht und geholt");
  await page.goto("/#/");
  await page.getByRole("button", { name: "Löschen: Gelöscht und geholt" }).click();
  await expect(page.getByText("„Gelöscht und geholt“ wurde gelöscht.")).toBeVisible();
  await page.reload();

  await goTo(page, "#/daten");
  await page.getByRole("button", { name: /^Zurückholen: Gelöscht und geholt/ }).click();

  await page.goto("/#/");
  await page.getByRole("link", { name: "Gelöscht und geholt", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Gelöscht und geholt");
});

async function removeAll(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Alle Daten entfernen" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Alle Daten entfernen" }).click();
  await expect(page.getByText("Alle Daten wurden aus diesem Browser entfernt.")).toBeVisible();
  expect(Object.values(await readDisk(page)).flat()).toEqual([]);
}

function byId({ cooperations }: Backup): unknown {
  return Object.fromEntries(cooperations.map((one) => [one.id, one]));
}

/** Replaces every second free text; ids, days and choices stay what they are. */
function hardText(): (key: string, value: unknown) => unknown {
  let count = 0;
  return (key, value) => {
    const isFree = typeof value === "string" && /\s/.test(value) && key !== "savedAt";
    count += 1;
    return isFree ? `${HARD_TEXTS[count % HARD_TEXTS.length]} ${value}` : value;
  };
}
