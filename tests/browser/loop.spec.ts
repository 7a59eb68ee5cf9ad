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

  await expect(
    main.getByRole("heading", { name: "Durchlauf 2 – Anlass: Ein Partner scheidet aus" }),
  ).toBeVisible();
  const trust = main.getByRole("row", { name: /^Vertrauensindex/ });
  await expect(trust.getByRole("cell")).toHaveText(["52", "71", "↑ gestiegen"]);
  await main.getByRole("link", { name: "Durchlauf 1 ansehen" }).click();
  await expect(page.getByRole("banner")).toContainText("Durchlauf 1");
});

test("two cycles stand side by side, and one below the other on a phone", async ({ page }) => {
  const cooperation = await openExample(page, "b");
  await goTo(page, `${cooperation}/verlauf`);
  await page.getByRole("link", { name: "Zwei Durchläufe vergleichen" }).click();
  const cells = page.getByRole("row", { name: /^Warum denken Sie gerade jetzt/ }).getByRole("cell");
  const tops = async () => {
    const boxes = await Promise.all((await cells.all()).map((cell) => cell.boundingBox()));
    return boxes.map((box) => Math.round(box?.y ?? 0));
  };

  const [then, now] = await tops();
  expect(then).toBe(now);

  await page.setViewportSize({ width: 360, height: 780 });
  await expect.poll(async () => (await tops())[1]).toBeGreaterThan((await tops())[0] ?? 0);
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
});

test("the way from a goal to where its baseline was measured can be gone by keyboard", async ({
  page,
}) => {
  const cooperation = await openExample(page, "b");
  await goTo(page, `${cooperation}/bedarfsermittlung/ziele-und-chancen`);
  await openEntry(page, "Welche Ziele wollen Sie erreichen?", "Kürzere Bauzeit");
  const way = page.getByRole("link", { name: /Istwert wurde Ausgangswert/ });
  await way.focus();
  await page.keyboard.press("Enter");

  await expect(page.getByText(/Sie sehen den abgeschlossenen Durchlauf 1/)).toBeVisible();
  const result = page
    .getByRole("group", { name: "Wurden die Ziele erreicht?" })
    .getByRole("button", { expanded: true });
  await expect(result).toBeFocused();
  await expect(result).toBeInViewport();
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

test("insights of all cycles can be searched", async ({ page }) => {
  const cooperation = await openExample(page, "b");
  const main = await goTo(page, `${cooperation}/erkenntnisse`);
  const entries = main.getByRole("list").getByRole("listitem");
  await expect(entries).toHaveCount(6);

  await main.getByRole("textbox", { name: "Suchen" }).fill("koordination");
  await expect(main.getByRole("status")).toHaveText("2 von 6 Erkenntnissen");
  await main.getByRole("combobox", { name: "Durchlauf" }).selectOption("aus Durchlauf 1");
  await expect(entries).toHaveText([/Koordination ist Arbeit und braucht eine Vergütung/]);
});
