import { expect, test } from "@playwright/test";

import { createCooperation, goTo, openExample } from "./support/app.ts";
import { bare, printPage } from "./support/paper.ts";

const NOTICE =
  "Arbeitsentwurf – kein Rechtsdokument. Vor der Unterschrift rechtlich prüfen lassen.";

test("the agreement prints with its notice on every page and each annex on one of its own", async ({
  page,
}) => {
  const cooperation = await openExample(page, "a");
  await goTo(page, `${cooperation}/unterlagen/kooperationsvereinbarung?fassung=clean`);
  const pages = (await printPage(page)).map(bare);

  expect(pages.filter((text) => !text.includes(bare(NOTICE)))).toEqual([]);
  const annexes = [1, 2, 3, 4, 5].map((number) =>
    pages.findIndex((text) => text.includes(`Anlage${number}:`)),
  );
  // The points fill as many pages as they need; behind them each annex has a page of its own.
  expect(annexes).toEqual([5, 4, 3, 2, 1].map((fromEnd) => pages.length - fromEnd));
  const signatures = pages.find((text) => text.includes("Unterschriften")) ?? "";
  expect(signatures).toContain(bare("für Blaumeise Sensorik GmbH"));
});

test("an agreement without any data prints as a draft that says what is missing", async ({
  page,
}) => {
  const cooperation = await createCooperation(page, "Leer");
  await goTo(page, `${cooperation}/unterlagen/kooperationsvereinbarung`);
  const paper = bare((await printPage(page)).join("\n"));

  expect(paper).toContain(bare("[noch offen: gemeinsame Ziele]"));
  expect(paper).toContain(bare("Es ist noch keine Aufgabe eingetragen."));
});

test("a gap in the agreement leads to the field that closes it", async ({ page }) => {
  const cooperation = await createCooperation(page, "Leer");
  const main = await goTo(page, `${cooperation}/strukturen/vereinbarung-und-recht`);

  await main.getByRole("button", { name: /^18\s*Klärung von Streit/ }).click();
  await main.getByRole("link", { name: "[noch offen: Stufen mit Fristen]" }).click();

  await expect(page).toHaveURL(/strukturen\/spannungen-und-klaerung$/);
  await expect(page.locator("#structures-conflictPath")).toBeFocused();
});
