import { expect, type Page, test } from "@playwright/test";

import { createCooperation, expectSaved, goTo, openExample, openStart } from "./support/app.ts";
import { saveBackup } from "./support/disk.ts";
import { textField, type } from "./support/fields.ts";

const TRIGGER = "Warum denken Sie gerade jetzt über eine Kooperation nach?";
const IDEAL = "Wie sieht der Partner aus, der zu Ihrem Bedarf passt?";
const FAVORITE = "Welches Unternehmen hätten Sie spontan gewählt?";

test("what was just typed is there after a reload, on the same page", async ({ page }) => {
  const cooperation = await createCooperation(page, "Neuladen");
  await goTo(page, `${cooperation}/bedarfsermittlung/anlass`);
  await type(textField(page, TRIGGER), "Mitten im Satz");
  await page.reload();

  await expect(textField(page, TRIGGER)).toHaveValue("Mitten im Satz");
  expect(page.url()).toContain(`${cooperation}/bedarfsermittlung/anlass`);
});

test("what was just typed is there after the window was closed", async ({ page, context }) => {
  const cooperation = await createCooperation(page, "Schließen");
  await goTo(page, `${cooperation}/bedarfsermittlung/anlass`);
  await type(textField(page, TRIGGER), "Und zu");
  await page.close({ runBeforeUnload: true });

  const other = await context.newPage();
  await goTo(other, `${cooperation}/bedarfsermittlung/anlass`);
  await expect(textField(other, TRIGGER)).toHaveValue("Und zu");
});

test("two windows show each other what was typed", async ({ page, context }) => {
  const step = "bedarfsermittlung/einsatz-alternativen-entscheidung";
  const cooperation = await createCooperation(page, "Zwei Fenster");
  await goTo(page, `${cooperation}/${step}`);
  const other = await context.newPage();
  await goTo(other, `${cooperation}/${step}`);

  await type(textField(page, "Budget"), "1500");
  await expect(textField(other, "Budget")).toHaveValue(/^1\.500,00\s€$/);
  await type(textField(other, "Leitung"), "Ole Span");
  await expect(textField(page, "Leitung")).toHaveValue("Ole Span");
  await type(textField(page, "Arbeitszeit"), "20");
  await expect(textField(other, "Arbeitszeit")).toHaveValue("20");

  for (const window of [page, other]) {
    await window.reload();
    await expect(textField(window, "Budget")).toHaveValue(/^1\.500,00\s€$/);
    await expect(textField(window, "Leitung")).toHaveValue("Ole Span");
    await expect(textField(window, "Arbeitszeit")).toHaveValue("20");
  }
});

test("typing in turns in two windows loses nothing", async ({ page, context }) => {
  const cooperation = await createCooperation(page, "Abwechselnd");
  await goTo(page, `${cooperation}/partnersuche/wunschbild`);
  const other = await context.newPage();
  await goTo(other, `${cooperation}/partnersuche/wunschbild`);

  const [ideal, favorite] = [textField(page, IDEAL), textField(other, FAVORITE)];
  for (const part of ["eins ", "zwei ", "drei ", "vier "]) {
    await ideal.pressSequentially(part);
    await favorite.pressSequentially(part);
  }

  for (const window of [page, other]) {
    await expect(textField(window, IDEAL)).toHaveValue("eins zwei drei vier ");
    await expect(textField(window, FAVORITE)).toHaveValue("eins zwei drei vier ");
  }
  await page.reload();
  await expect(textField(page, IDEAL)).toHaveValue("eins zwei drei vier ");
  await expect(textField(page, FAVORITE)).toHaveValue("eins zwei drei vier ");
});

test("typing at the same time in two parts of one question loses nothing", async ({
  page,
  context,
}) => {
  const step = "bedarfsermittlung/einsatz-alternativen-entscheidung";
  const cooperation = await createCooperation(page, "Gleichzeitig");
  await goTo(page, `${cooperation}/${step}`);
  const other = await context.newPage();
  await goTo(other, `${cooperation}/${step}`);

  await Promise.all([
    textField(page, "Leitung").pressSequentially("Jördis Ährenfeld"),
    textField(other, "Arbeitszeit").pressSequentially("20"),
  ]);

  for (const window of [page, other]) {
    await expect(textField(window, "Leitung")).toHaveValue("Jördis Ährenfeld");
    await expect(textField(window, "Arbeitszeit")).toHaveValue("20");
  }
});

test("an address leads to its page in a new window", async ({ page, context }) => {
  const cooperation = await openExample(page, "a");

  const other = await context.newPage();
  const main = await goTo(other, `${cooperation}/strukturen/rollen-und-aufgaben`);

  await expect(main.getByRole("heading", { level: 1, name: "Rollen und Aufgaben" })).toBeVisible();
});

test("an address that leads nowhere says so and shows the way back", async ({ page }) => {
  const cooperation = await openExample(page, "a");
  for (const address of [
    "#/gibt-es-nicht",
    "#/kooperation/unbekannt",
    `${cooperation}/gibt-es-nicht`,
    `${cooperation}/bedarfsermittlung/gibt-es-nicht`,
    `${cooperation}/durchlauf/7/bedarfsermittlung`,
  ]) {
    const main = await goTo(page, address);
    await expect(main, address).toContainText("gibt es hier nicht");
    await main.getByRole("link", { name: "Zur Startseite" }).click();
    await expect(page.getByRole("heading", { name: "Ihre Kooperationen" })).toBeVisible();
  }
});

test("the back and forward buttons keep what was typed", async ({ page }) => {
  const cooperation = await createCooperation(page, "Vor und zurück");
  const main = await goTo(page, `${cooperation}/bedarfsermittlung/anlass`);
  await type(textField(page, TRIGGER), "Bleibt stehen");
  await main.getByRole("link", { name: "Weiter zu Geschäftsfelder" }).click();
  await expect(main.getByRole("heading", { level: 1, name: "Geschäftsfelder" })).toBeVisible();

  await page.goBack();
  await expect(textField(page, TRIGGER)).toHaveValue("Bleibt stehen");
  await page.goForward();
  await expect(main.getByRole("heading", { level: 1, name: "Geschäftsfelder" })).toBeVisible();
  await page.goBack();
  await expect(textField(page, TRIGGER)).toHaveValue("Bleibt stehen");
});

test("a deleted cooperation can be brought back at once", async ({ page }) => {
  await createCooperation(page, "Aus Versehen gelöscht");
  await openStart(page);
  await page.getByRole("button", { name: "Löschen: Aus Versehen gelöscht" }).click();
  await expect(page.getByText("„Aus Versehen gelöscht“ wurde gelöscht.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Aus Versehen gelöscht" })).toHaveCount(0);

  await page.getByRole("button", { name: "Rückgängig" }).click();

  await page.getByRole("link", { name: "Aus Versehen gelöscht", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Aus Versehen gelöscht");
});

test("a full disk is said, typing goes on, and what was typed is saved later", async ({ page }) => {
  await page.addInitScript(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function full(...record) {
      if ("diskIsFull" in globalThis) throw new DOMException("Voll", "QuotaExceededError");
      return put.apply(this, record);
    };
  });
  const cooperation = await createCooperation(page, "Voller Speicher");
  await goTo(page, `${cooperation}/bedarfsermittlung/anlass`);
  await page.evaluate(() => Object.assign(globalThis, { diskIsFull: true }));

  const trigger = textField(page, TRIGGER);
  await type(trigger, "Erster Satz.");
  const banner = page.getByRole("alert");
  await expect(banner).toContainText("Ihr Browser lässt das Speichern gerade nicht zu.");
  await expect(page.getByText("Noch nicht gespeichert").filter({ visible: true })).toBeVisible();
  await trigger.pressSequentially(" Zweiter Satz.");
  await expect(trigger).toHaveValue("Erster Satz. Zweiter Satz.");
  const file = await saveFromBanner(page);
  expect(JSON.stringify(file)).toContain("Erster Satz. Zweiter Satz.");

  await page.evaluate(() => Reflect.deleteProperty(globalThis, "diskIsFull"));
  await trigger.pressSequentially(" Dritter Satz.");
  await expectSaved(page);
  await expect(banner).toHaveCount(0);
  await page.reload();
  await expect(trigger).toHaveValue("Erster Satz. Zweiter Satz. Dritter Satz.");
});

test("without storage the app works for as long as its window is open, and says so", async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("Gesperrt", "SecurityError");
    };
  });
  const cooperation = await createCooperation(page, "Ohne Speicher");
  await expect(page.getByRole("alert")).toContainText(
    "Ihr Browser lässt das Speichern gerade nicht zu.",
  );

  await goTo(page, `${cooperation}/bedarfsermittlung/anlass`);
  await type(textField(page, TRIGGER), "Gilt bis zum Schließen");
  await goTo(page, `${cooperation}/stammdaten`);
  await goTo(page, `${cooperation}/bedarfsermittlung/anlass`);
  await expect(textField(page, TRIGGER)).toHaveValue("Gilt bis zum Schließen");

  await goTo(page, "#/daten");
  await expect(page.getByText("Dieser Browser erlaubt gerade kein Speichern.")).toBeVisible();
  const { cooperations } = await saveBackup(page);
  expect(JSON.stringify(cooperations)).toContain("Gilt bis zum Schließen");
});

async function saveFromBanner(page: Page) {
  const banner = page.getByRole("alert");
  await expect(banner.getByRole("button", { name: "Sicherung speichern" })).toBeVisible();
  return saveBackup(page);
}
