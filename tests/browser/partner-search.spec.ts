import { expect, test } from "@playwright/test";

import { createCooperation, expectSaved, goTo, openExample } from "./support/app.ts";
import { listOf, takeSuggestions } from "./support/fields.ts";

const CRITERIA = "Woran messen Sie die übrigen Unternehmen?";

test("weights are set by the arrow keys, and their sum follows", async ({ page }) => {
  const cooperation = await createCooperation(page, "Gewichte mit den Pfeiltasten");
  const main = await goTo(page, `${cooperation}/partnersuche/anforderungsprofil`);
  await takeSuggestions(page, CRITERIA, ["Verfügbare Kapazität", "Räumliche Nähe"]);
  await expect(listOf(page, CRITERIA).getByRole("listitem")).toHaveCount(2);

  const slider = main.getByRole("slider", { name: /Verfügbare Kapazität/ });
  const number = main.getByRole("textbox", { name: /Verfügbare Kapazität/ });
  await slider.focus();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("ArrowRight");
  await expect(slider).toBeFocused();
  await expect(number).toHaveValue("3");
  await page.keyboard.press("End");
  await expect(number).toHaveValue("100");
  await page.keyboard.press("ArrowLeft");
  await expect(main.getByText("Summe: 99 %")).toBeVisible();

  await page.keyboard.press("Tab");
  await expect(number).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await expect(main.getByText("Summe: 100 %")).toBeVisible();
  await expectSaved(page);
  await page.reload();
  await expect(number).toHaveValue("99");
});

test("a company changes its state by keyboard and keeps the focus", async ({ page }) => {
  const cooperation = await openExample(page, "a");
  const main = await goTo(page, `${cooperation}/partnersuche/suche-planen`);
  const company = main.getByRole("group", { name: /Nordlicht/ });
  const state = company.getByRole("combobox", { name: "Stand" });
  await state.focus();
  await page.keyboard.press("i");

  await expect(state).toHaveValue("talk");
  await expect(state).toBeFocused();
  const talking = main.getByRole("region", { name: "im Gespräch", exact: true });
  await expect(talking.getByRole("group", { name: /Nordlicht/ })).toBeVisible();
});

for (const step of [
  "partnersuche/wunschbild",
  "partnersuche/anforderungsprofil",
  "partnersuche/suche-planen",
  "partnersuche/kennenlernen-und-probelauf",
  "strukturen/spannungen-und-klaerung",
]) {
  test(`nothing reaches beyond a screen of 320 px in ${step}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const cooperation = await openExample(page, "a");
    const main = await goTo(page, `${cooperation}/${step}`);
    const folded = main.locator("details:not([open]) > summary");
    while ((await folded.count()) > 0) await folded.first().click();

    const beyond = await page.evaluate(() =>
      [...document.querySelectorAll("main *")]
        .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
        .map((one) => one.className || one.tagName),
    );
    expect(beyond).toEqual([]);
  });
}
