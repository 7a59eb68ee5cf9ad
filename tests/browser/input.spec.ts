import { expect, type Locator, type Page, test } from "@playwright/test";

import { createCooperation, expectSaved, goTo } from "./support/app.ts";
import { damageOnDisk } from "./support/disk.ts";
import { addEntry, fillField, listOf, textField, type } from "./support/fields.ts";

const TRIGGER = "Warum denken Sie gerade jetzt über eine Kooperation nach?";
const DECISION = "bedarfsermittlung/einsatz-alternativen-entscheidung";

test("what a field does not understand stays as typed and is explained beside it", async ({
  page,
}) => {
  const cooperation = await createCooperation(page, "Falsch getippt");
  const main = await goTo(page, `${cooperation}/${DECISION}`);
  const decision = main.getByRole("group", { name: "Grundsatzentscheidung", exact: true });
  for (const [scope, label, typed, sentence] of [
    [main, "Arbeitszeit", "vierzig", "Bitte geben Sie eine Zahl ein."],
    [main, "Arbeitszeit", "0", "Null Stunden sind für eine Kooperation nicht realistisch."],
    [main, "Budget", "viel", "Bitte geben Sie einen Betrag in Euro ein, zum Beispiel 1.500,00."],
    [main, "Verfügbar ab", "morgen", "Bitte geben Sie ein Datum im Format TT.MM.JJJJ ein."],
    [decision, "Datum", "31.2.2026", "Bitte geben Sie ein Datum im Format TT.MM.JJJJ ein."],
    [decision, "Datum", "01.01.2099", "Das Datum liegt in der Zukunft."],
    [decision, "Begründung", "Zu kurz", "Bitte begründen Sie die Entscheidung kurz."],
  ] as const) {
    const field = textField(scope, label);
    await type(field, typed);
    await field.blur();
    await expect(field).toHaveValue(typed);
    await expect(field, `${label}: ${typed}`).toHaveAccessibleDescription(new RegExp(sentence));
    await expect(field).toHaveAttribute("aria-invalid", "true");
  }

  const hours = textField(main, "Arbeitszeit");
  await type(hours, "vierzig");
  await expectSaved(page);
  await page.reload();
  await expect(hours).toHaveValue("vierzig");
});

test("a message that appears on leaving a field does not swallow the click that left it", async ({
  page,
}) => {
  const cooperation = await createCooperation(page, "Kein Klick verloren");
  const main = await goTo(page, `${cooperation}/bedarfsermittlung/anlass`);
  await type(textField(page, TRIGGER), "Zu kurz");

  await main.getByRole("link", { name: "Weiter zu Geschäftsfelder" }).click();

  await expect(main.getByRole("heading", { level: 1, name: "Geschäftsfelder" })).toBeVisible();
});

test("an end before its beginning is explained at the end", async ({ page }) => {
  const cooperation = await createCooperation(page, "Verkehrt herum");
  const main = await goTo(page, `${cooperation}/partnersuche/suche-planen`);

  await type(textField(main, "Beginn"), "1.6.2026");
  await type(textField(main, "Ende"), "1.5.2026");
  await textField(main, "Ende").blur();

  await expect(textField(main, "Ende")).toHaveAccessibleDescription(
    /Das Ende muss nach dem Beginn liegen./,
  );
  await expect(textField(main, "Beginn")).toHaveValue("01.06.2026");
});

test("numbers and days are read the German way and shown tidily", async ({ page }) => {
  const cooperation = await createCooperation(page, "Deutsch gezählt");
  const main = await goTo(page, `${cooperation}/${DECISION}`);

  await type(textField(main, "Budget"), "1234,5");
  await type(textField(main, "Verfügbar ab"), "3.2.26");
  await textField(main, "Verfügbar ab").blur();

  await expect(textField(main, "Budget")).toHaveValue(/^1\.234,50\s€$/);
  await expect(textField(main, "Verfügbar ab")).toHaveValue("03.02.2026");
});

test("long, strange and dangerous texts are kept as typed and shown as text", async ({ page }) => {
  let alerts = 0;
  page.on("dialog", () => (alerts += 1));
  const cooperation = await createCooperation(page, "Texte");
  await goTo(page, `${cooperation}/bedarfsermittlung/anlass`);
  const trigger = textField(page, TRIGGER);
  for (const text of [
    "<script>alert(1)</script>",
    "🤝 👩‍🔧 Zusammen! 🇩🇪",
    `"><img src=x onerror=alert(1)>`,
    "שלום עולם \u202Eumgekehrt",
    "Wort ".repeat(4_000),
  ]) {
    await trigger.fill(text);
    await page.reload();
    await expect(trigger).toHaveValue(text);
  }
  await trigger.focus();
  await trigger.blur();
  await expect(page.getByText("Bitte kürzen Sie auf höchstens 2000 Zeichen.")).toBeVisible();
  expect(alerts).toBe(0);
});

test("pasted rich text arrives as plain text", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const cooperation = await createCooperation(page, "Einfügen");
  await goTo(page, `${cooperation}/bedarfsermittlung/anlass`);
  await page.evaluate(async () => {
    const asBlob = (kind: string, text: string) => new Blob([text], { type: kind });
    await navigator.clipboard.write([
      new ClipboardItem({
        "text/html": asBlob("text/html", "<h1 onclick='alert(1)'>Anlass</h1><ul><li>Punkt</ul>"),
        "text/plain": asBlob("text/plain", "Anlass\n• Punkt"),
      }),
    ]);
  });

  await textField(page, TRIGGER).click();
  await page.keyboard.press("ControlOrMeta+V");

  await expect(textField(page, TRIGGER)).toHaveValue("Anlass\n• Punkt");
  await page.reload();
  await expect(textField(page, TRIGGER)).toHaveValue("Anlass\n• Punkt");
});

test("names with quotes, umlauts and very long words stand wherever they are used", async ({
  page,
}) => {
  const name = `"Größe" & <b>Öl</b> 'Übermaß'`;
  const long = "Kooperationsvereinbarungsentwurfsbesprechungsterminkalender99";
  const cooperation = await createCooperation(page, name, { company: long });
  const main = await goTo(page, `${cooperation}/bedarfsermittlung/geschaeftsfelder`);
  const list = "Wo könnte ein Partner Ihnen spürbar weiterhelfen?";
  await addEntry(page, list, "Geschäftsfeld", { Geschäftsfeld: name });
  await addEntry(page, list, "Geschäftsfeld", { Geschäftsfeld: long });
  await fillField(main, "Mit welchem Geschäftsfeld möchten Sie beginnen?", name);
  await expectSaved(page);
  await page.reload();

  await expect(listOf(page, list).getByRole("listitem")).toContainText([name, long]);
  await expect(
    main.getByRole("combobox", { name: "Mit welchem Geschäftsfeld möchten Sie beginnen?" }),
  ).toHaveText(new RegExp(long));
  await expect(page.getByRole("banner")).toContainText(name);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await goTo(page, "#/");
  await expect(page.getByRole("link", { name, exact: true })).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test("a stored cooperation that cannot be read says so and shows the way back", async ({
  page,
}) => {
  const cooperation = await createCooperation(page, "Beschädigt");
  await createCooperation(page, "Unversehrt");
  await goTo(page, "#/");
  await damageOnDisk(page, cooperation);

  const main = await goTo(page, `${cooperation}/bedarfsermittlung`);
  await expect(main.getByRole("heading", { level: 1 })).toHaveText(
    "Diese Kooperation lässt sich nicht lesen",
  );
  const downloading = page.waitForEvent("download");
  await main.getByRole("button", { name: "Rohdaten sichern" }).click();
  expect((await downloading).suggestedFilename()).toMatch(/\.json$/);

  await main.getByRole("link", { name: "Zur Startseite" }).click();
  await page.getByRole("link", { name: "Unversehrt", exact: true }).click();
  await expect(main.getByRole("heading", { level: 1 })).toHaveText("Unversehrt");
});

test("an error inside a screen says what happened, offers a backup and the way back", async ({
  page,
}) => {
  const cooperation = await createCooperation(page, "Fehler im Bild");
  await goTo(page, "#/");
  await breakScreens(page);

  await page.goto(`/${cooperation}/bedarfsermittlung`);
  const alert = page.getByRole("alert");
  await expect(alert).toContainText("Auf dieser Seite ist etwas schiefgegangen");
  await expect(alert).toContainText("Ihre Angaben sind weiterhin gespeichert.");
  await expectBackupOffered(page.getByRole("main"), page);

  await page.getByRole("button", { name: "Zur Startseite" }).click();
  await expect(page.getByRole("link", { name: "Fehler im Bild", exact: true })).toBeVisible();
});

/** Any fault will do; there is no known one to provoke. */
async function breakScreens(page: Page): Promise<void> {
  await page.evaluate(() => {
    Object.defineProperty(document, "title", {
      set() {
        if (location.hash.includes("bedarfsermittlung")) throw new Error("Gestellter Fehler");
      },
    });
  });
}

async function expectBackupOffered(main: Locator, page: Page): Promise<void> {
  const downloading = page.waitForEvent("download");
  await main.getByRole("button", { name: "Sicherung speichern" }).click();
  expect((await downloading).suggestedFilename()).toMatch(/\.kdv\.json$/);
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
}
