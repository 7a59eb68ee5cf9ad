import { expect, test } from "@playwright/test";

import { goTo, openExample } from "./support/app.ts";
import { itemsOn } from "./support/checklist.ts";
import { openEntry } from "./support/fields.ts";

test("an earlier cycle can be read but not changed", async ({ page }) => {
  const cooperation = await openExample(page, "b");
  const first = `${cooperation}/durchlauf/1`;

  const main = await goTo(page, first);
  await expect(page.getByText(/Sie sehen den abgeschlossenen Durchlauf 1/)).toBeVisible();

  await goTo(page, `${first}/bedarfsermittlung/ziele-und-chancen`);
  const record = await openEntry(page, "Welche Ziele wollen Sie erreichen?", "Kürzere Bauzeit");
  for (const field of await record.getByRole("textbox").all())
    await expect(field).not.toBeEditable();
  for (const choice of await record.getByRole("radio").all()) await expect(choice).toBeDisabled();
  await expect(main.getByRole("button", { name: /hinzufügen|löschen|nach oben/ })).toHaveCount(0);

  await goTo(page, `${first}/bedarfsermittlung/checkliste`);
  await expect(itemsOn(page)).toHaveCount(11);
  for (const choice of await main.getByRole("radio").all()) await expect(choice).toBeDisabled();
  await expect(main.getByRole("button", { name: /Weiter zu/ })).toHaveCount(0);

  await page.getByRole("link", { name: "Zum laufenden Durchlauf" }).click();
  await expect(page.getByRole("banner")).toContainText("Durchlauf 2");
});

test("the history leads to the cycles and says how they went", async ({ page }) => {
  const cooperation = await openExample(page, "b");
  const main = await goTo(page, `${cooperation}/verlauf`);

  const table = main.getByRole("table", { name: /Reifegrad und Bearbeitungsstand/ });
  await expect(table.getByRole("row")).toHaveCount(3);
  await expect(table.getByRole("row").nth(2)).toContainText("Ein Partner scheidet aus");
  await table.getByRole("link", { name: "Durchlauf 1 Ansehen" }).click();
  await expect(page.getByRole("banner")).toContainText("Durchlauf 1");
});

test("events are listed, can be added and set aside", async ({ page }) => {
  const cooperation = await openExample(page, "b");
  const main = await goTo(page, `${cooperation}/ereignisse`);
  const before = await main.getByRole("listitem").count();
  expect(before).toBeGreaterThan(0);

  await main.getByRole("button", { name: "Ereignis eintragen" }).click();
  await main.getByRole("button", { name: "Eintragen", exact: true }).click();
  await expect(main).toContainText("Bitte wählen Sie eine Möglichkeit aus.");
  await main
    .getByRole("combobox", { name: "Was ist geschehen?" })
    .selectOption("Neue rechtliche Vorgaben");
  await main.getByRole("textbox", { name: "Notiz" }).fill("Neue Bauordnung");
  await main.getByRole("button", { name: "Eintragen", exact: true }).click();

  await expect(main.getByRole("listitem")).toHaveCount(before + 1);
  await expect(main).toContainText("Neue Bauordnung");
  await main.getByRole("button", { name: "Nicht nötig: Neue rechtliche Vorgaben" }).click();
  await page.getByRole("button", { name: "Als nicht nötig ablegen" }).click();
  await expect(
    main.getByRole("button", { name: "Wieder öffnen: Neue rechtliche Vorgaben" }),
  ).toBeVisible();
});

test("insights of earlier cycles are kept", async ({ page }) => {
  const cooperation = await openExample(page, "b");
  const main = await goTo(page, `${cooperation}/erkenntnisse`);

  await expect(main.getByRole("listitem").first()).toContainText("aus Durchlauf 1");
});
