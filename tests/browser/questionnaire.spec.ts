import { expect, type Page, test } from "@playwright/test";

import { expectSaved, goTo, openExample } from "./support/app.ts";

const PERSON = "Geschäftsführung Blaumeise";

/** The trust step of example A. */
async function openSurvey(page: Page) {
  const address = await openExample(page, "a");
  return { address, main: await goTo(page, `${address}/evaluation/vertrauen`) };
}

/** The code of the questionnaire, as the link carries it. */
async function linkOf(page: Page): Promise<string> {
  await page.evaluate(() => {
    // Without rights to the clipboard the link is shown instead.
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await page.getByRole("button", { name: `Fragebogen-Link für ${PERSON} kopieren` }).click();
  return page.getByLabel("Fragebogen-Link", { exact: true }).inputValue();
}

test("a partner answers in their own browser, and the answer counts once", async ({
  page,
  browser,
}) => {
  const { main } = await openSurvey(page);
  const saving = page.waitForEvent("download");
  await main.getByRole("button", { name: `Fragebogen-Datei für ${PERSON}` }).click();
  const questionnaire = await (await saving).path();

  const partner = await (await browser.newContext({ locale: "de-DE" })).newPage();
  const requests: string[] = [];
  partner.on("request", (request) => requests.push(request.url()));
  await partner.goto(`${new URL(page.url()).origin}/#/fragebogen`);
  await partner.getByLabel("Fragebogen-Datei öffnen").setInputFiles(questionnaire);
  await expect(
    partner.getByRole("heading", { name: "Fragebogen – Pumpen im Blick" }),
  ).toBeVisible();
  await expect(partner.getByText(/Die Auswertung ist offen/)).toBeVisible();
  await partner.getByRole("button", { name: "Fragebogen beginnen" }).click();
  await expect(partner.getByRole("heading", { name: "Können" })).toBeFocused();
  for (const statement of await partner.getByRole("group").all())
    await statement.getByRole("radio", { name: /^5/ }).check();
  await partner.getByLabel("Woran machen Sie das fest?").fill("Zwei Muster ohne Mangel");

  // Interrupted: nothing is lost, and the place is the same.
  await partner.reload();
  await partner.getByRole("button", { name: /Fragebogen fortsetzen/ }).click();
  await expect(partner.getByRole("heading", { name: "Können" })).toBeVisible();
  await expect(partner.getByLabel("Woran machen Sie das fest?")).toHaveValue(
    "Zwei Muster ohne Mangel",
  );
  await expect(partner.getByText("4 von 4 Aussagen beantwortet", { exact: false })).toBeVisible();
  for (const next of [/Wohlwollen/, /Verlässlichkeit/, /Offenheit/, /Ziele/, /Antwort abgeben/])
    await partner.getByRole("button", { name: new RegExp(`^Weiter zu .*${next.source}`) }).click();
  await expect(
    partner.getByText("Sie haben 4 von 16 Aussagen beantwortet", { exact: false }),
  ).toBeVisible();
  const answering = partner.waitForEvent("download");
  await partner.getByRole("button", { name: "Antwort-Datei speichern" }).click();
  const answer = await (await answering).path();
  expect(requests.every((url) => new URL(url).origin === new URL(page.url()).origin)).toBe(true);

  const intake = main.getByLabel("Antwort-Datei laden");
  await intake.setInputFiles(answer);
  // What was typed in before gives way only after asking.
  await page.getByRole("dialog").getByRole("button", { name: "Ersetzen" }).click();
  await expect(main.getByText(`Die Antwort von ${PERSON} ist übernommen.`)).toBeVisible();
  await expect(main.getByRole("row", { name: new RegExp(PERSON) })).toContainText(
    "Antwort liegt vor",
  );
  await intake.setInputFiles(answer);
  await expect(
    main.getByText("Diese Antwort ist schon eingelesen. Sie zählt nur einmal."),
  ).toBeVisible();
  await expectSaved(page);
});

test("a link opens the questionnaire, and one that was cut off says the way out", async ({
  page,
}) => {
  await openSurvey(page);
  const link = await linkOf(page);
  expect(link).toContain("#/fragebogen/F1.");

  await page.goto(link);
  await expect(page.getByRole("heading", { name: "Worum es geht" })).toBeVisible();

  await page.goto(link.slice(0, -40));
  await expect(page.getByText(/unterwegs abgeschnitten worden/)).toBeVisible();
  await page
    .getByLabel("Fragebogen-Code oder Link")
    .fill(`> ${link.slice(0, 80)}\n> ${link.slice(80)}`);
  await page.getByRole("button", { name: "Fragebogen öffnen" }).click();
  await expect(page.getByRole("heading", { name: "Worum es geht" })).toBeVisible();
});

test("own answers are sealed before the partners are asked", async ({ page }) => {
  const { main } = await openSurvey(page);
  await main.getByRole("button", { name: "Eigene Antworten festlegen" }).click();
  await expect(main.getByText("Geprüft: Ihre Antworten passen zum Siegel.")).toBeVisible();
  const [, short] = /Siegel beginnt mit (\w+)/.exec(await main.innerText()) ?? [];
  await main.getByRole("button", { name: /Geschäftsführung Quellengrund.*von 16 Fragen/ }).click();
  const first = main.getByRole("group", { name: /beherrscht fachlich/ });
  await expect(first.getByRole("radio", { name: /^1/ })).toBeDisabled();

  await page.goto(await linkOf(page));
  await expect(page.getByText(new RegExp(`Siegel beginnt mit ${short}`))).toBeVisible();
});

test("somebody answers under cover on this device", async ({ page }) => {
  const { main } = await openSurvey(page);
  await main.getByRole("button", { name: `Antworten verdeckt eingeben: ${PERSON}` }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Fragebogen beginnen" }).click();
  for (const statement of await dialog.getByRole("group").all())
    await statement.getByRole("radio", { name: /^2/ }).check();
  for (let part = 0; part < 5; part += 1)
    await dialog.getByRole("button", { name: /^Weiter zu/ }).click();
  await dialog.getByRole("button", { name: "Antworten abgeben" }).click();
  await dialog.getByRole("button", { name: "Ersetzen" }).click();

  await expect(dialog).toBeHidden();
  await expect(main.getByText("Geben Sie das Gerät zurück", { exact: false })).toBeVisible();
  // Neither opens their sheet nor shows what they said.
  await expect(
    main.getByRole("button", { name: new RegExp(`${PERSON}.*16 Fragen`) }),
  ).toBeDisabled();
});

test("a partner can prove that the sealed answers are those shown afterwards", async ({ page }) => {
  const { address, main } = await openSurvey(page);
  await main.getByRole("button", { name: "Eigene Antworten festlegen" }).click();
  await page.goto(await linkOf(page));
  await page.getByRole("button", { name: "Fragebogen beginnen" }).click();
  await page
    .getByRole("group", { name: /beherrscht fachlich/ })
    .getByRole("radio", { name: /^4/ })
    .check();
  await page.goto((await page.evaluate(() => location.href)).replace(/teil=\d/, "teil=7"));
  const answering = page.waitForEvent("download");
  await page.getByRole("button", { name: "Antwort-Datei speichern" }).click();
  const answer = await (await answering).path();

  await goTo(page, `${address}/evaluation/vertrauen`);
  await main.getByLabel("Antwort-Datei laden").setInputFiles(answer);
  await page.getByRole("dialog").getByRole("button", { name: "Ersetzen" }).click();
  const opening = page.waitForEvent("download");
  await main.getByRole("button", { name: "Antworten zum Siegel als Datei speichern" }).click();
  const opened = await (await opening).path();

  await goTo(page, "#/fragebogen");
  await page.getByLabel("Fragebogen-Datei öffnen").setInputFiles(opened);
  await expect(page.getByText(/passen zu dem Siegel, das Sie mit dem Fragebogen/)).toBeVisible();
  await expect(page.getByRole("table").getByRole("row")).toHaveCount(17);
});
