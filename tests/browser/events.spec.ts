import { expect, type Page, test } from "@playwright/test";

import { goTo, openExample } from "./support/app.ts";

const IMBALANCE = "Schieflage bei Kosten und Nutzen";

async function expectNoSidewaysScroll(page: Page) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wide).toBeLessThanOrEqual(0);
}

test("an event is taken up, and its points are confirmed, by keyboard alone", async ({ page }) => {
  const cooperation = await openExample(page, "a");
  await goTo(page, `${cooperation}/ereignisse`);

  await page.getByRole("button", { name: `Jetzt beginnen: ${IMBALANCE}` }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Jetzt zu entscheiden" })).toBeFocused();
  await page.getByRole("link", { name: "Zu Phase 3 Strukturen" }).focus();
  await page.keyboard.press("Enter");
  const title = page.getByRole("heading", { name: new RegExp(`Wieder geöffnet: ${IMBALANCE}`) });
  await expect(title).toContainText("11 Punkte zu prüfen");

  await page.getByRole("button", { name: "weiterhin so: Regelungspunkte" }).focus();
  await page.keyboard.press("Enter");
  await expect(title).toContainText("10 Punkte zu prüfen");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: /^Beitrag: Entwicklungszuschuss/ })).toBeFocused();

  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("heading", { level: 1, name: "Beiträge und Gegenleistung" }),
  ).toBeVisible();
  const record = page.locator(":focus");
  await expect(record).toContainText("Entwicklungszuschuss");
  await expect(record).toContainText("Zuklappen");
});

test("events, points and the closing fit a narrow screen", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const cooperation = await openExample(page, "a");
  const main = await goTo(page, `${cooperation}/ereignisse`);
  await expectNoSidewaysScroll(page);
  await main.getByRole("button", { name: `Jetzt beginnen: ${IMBALANCE}` }).click();

  for (const place of ["strukturen", "strukturen/beitraege-und-gegenleistung", "abschluss"]) {
    await goTo(page, `${cooperation}/${place}`);
    await expectNoSidewaysScroll(page);
  }
});

test("a closed cooperation is kept closed after a reload, and prints its list", async ({
  page,
}) => {
  const cooperation = await openExample(page, "a");
  const main = await goTo(page, `${cooperation}/abschluss`);
  await main.getByRole("button", { name: "Kooperation abschließen" }).click();
  await page.getByRole("button", { name: "Trotzdem abschließen" }).click();
  const banner = page.getByText(/Diese Kooperation ist seit dem .* abgeschlossen/);
  await expect(banner).toBeVisible();

  await page.reload();
  await expect(banner).toBeVisible();
  await expect(page.getByRole("radio").first()).toBeDisabled();

  const list = await goTo(page, `${cooperation}/unterlagen/abschlussliste`);
  await expect(list.getByRole("table", { name: "Abschlussliste" })).toContainText(
    "Die Schlussabrechnung ist erstellt",
  );
});
