import { expect, type Page, test } from "@playwright/test";

import { createCooperation, goTo, openExample } from "./support/app.ts";
import { statementsOf } from "./support/checklist.ts";
import { bare, expectOnPaper, printPage } from "./support/paper.ts";
import { PHASE_PATHS } from "./support/routes.ts";

const NAMES = ["Bedarf", "Partnersuche", "Strukturen", "Geschäftsbeziehung", "Evaluation"];

/** Words of the screen that nobody wants on paper. */
const SCREEN_WORDS = [
  "Zum Inhalt springen",
  "Rückgängig",
  "Wiederholen",
  "Stammdaten",
  "Gespeichert um",
  "Sicherung speichern",
  "Beispiel entfernen",
  "So sieht das",
  "Notiz ergänzen",
  "Weiter zu",
];

test("the checklist of each phase fits on one sheet, filled in", async ({ page }) => {
  const cooperation = await openExample(page, "a");
  for (const [index, path] of PHASE_PATHS.entries()) {
    await goTo(page, `${cooperation}/${path}/drucken`);
    await expectSheet(page, index, [
      "Pumpen im Blick",
      "Durchlauf 1",
      `Reifegrad`,
      ...statementsOf(index + 1, 1),
    ]);
  }
});

test("the checklist of each phase fits on one sheet, empty for a table in the workshop", async ({
  page,
}) => {
  const cooperation = await openExample(page, "a");
  for (const [index, path] of PHASE_PATHS.entries()) {
    await goTo(page, `${cooperation}/${path}/drucken?leer`);
    const sheet = await expectSheet(page, index, statementsOf(index + 1, 1));
    expect(sheet).not.toContain(bare("Reifegrad"));
  }
});

test("a cooperation without any answer prints its sheets as well", async ({ page }) => {
  const name = "Möbel & „Mehr“ <GmbH>";
  const cooperation = await createCooperation(page, name);
  for (const [index, path] of PHASE_PATHS.entries()) {
    await goTo(page, `${cooperation}/${path}/drucken`);
    await expectSheet(page, index, [name, ...statementsOf(index + 1, 1)]);
  }
});

test("the print command of the browser prints the sheet instead of the checklist page", async ({
  page,
}) => {
  const cooperation = await openExample(page, "a");
  const main = await goTo(page, `${cooperation}/strukturen/checkliste`);
  await expect(main.getByRole("radio").first()).toBeVisible();

  await expectSheet(page, 2, ["Pumpen im Blick", ...statementsOf(3, 1)]);
});

test("paper shows which answer was given, in words a screen reader knows too", async ({ page }) => {
  const cooperation = await openExample(page, "a");
  await goTo(page, `${cooperation}/bedarfsermittlung/drucken`);
  const sheet = page.getByRole("article", { name: "Druckansicht: Checkliste Bedarf" });

  await expect(sheet.getByRole("img", { name: /: angekreuzt$/ })).toHaveCount(11);

  await goTo(page, `${cooperation}/bedarfsermittlung/drucken?leer`);
  await expect(sheet.getByRole("img", { name: /: angekreuzt$/ })).toHaveCount(0);
});

async function expectSheet(page: Page, index: number, texts: readonly string[]): Promise<string> {
  const pages = await printPage(page);
  expectOnPaper(pages, [`Checkliste ${index + 1}: ${NAMES[index]}`, "Seite 1 von 1", ...texts]);
  const sheet = bare(pages.join("\n"));
  expect(SCREEN_WORDS.filter((word) => sheet.includes(bare(word)))).toEqual([]);
  return sheet;
}
