import { expect, type Page, test } from "@playwright/test";

import { goTo, openExample } from "./support/app.ts";
import { listOf, openEntry, textField, type } from "./support/fields.ts";

const LONG = "Kooperationsvereinbarungsentwurfsbesprechungsprotokollvorlagenverzeichnis";
const PHASE = "bedarfsermittlung";

/** Where each overview stands, and the record that gets the long name. */
const OVERVIEWS = [
  {
    step: "geschaeftsfelder",
    list: "Wo könnte ein Partner Ihnen spürbar weiterhelfen?",
    entry: "Neuanlagen",
    label: "Geschäftsfeld",
  },
  {
    step: "staerken-und-luecken",
    list: "Was können wir gut, was fehlt uns?",
    entry: "Sensorik für nasse Umgebung",
    label: "Kompetenz",
  },
  {
    step: "digitalisierung",
    list: "Wie könnte ein Partner Ihr Vorhaben voranbringen?",
    entry: "Fernüberwachung",
    label: "Vorhaben",
  },
  {
    step: "ziele-und-chancen",
    list: "Welche Ziele wollen Sie erreichen?",
    entry: "Serviceverträge",
    label: "Messgröße",
  },
  {
    step: "einsatz-alternativen-entscheidung",
    list: "Was könnte schiefgehen?",
    entry: "Partner ist klein",
    label: "Risiko",
  },
] as const;

for (const width of [320, 360, 768]) {
  test(`the overviews fit on ${width} px, with the longest words`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 800 });
    const cooperation = await openExample(page, "a");
    for (const { step, list, entry, label } of OVERVIEWS) {
      const main = await goTo(page, `${cooperation}/${PHASE}/${step}`);
      await openEntry(page, list, entry);
      await type(textField(listOf(page, list), label), LONG);
      await expect(main.locator(".overview").filter({ hasText: LONG })).toBeVisible();
      await expectNothingWider(page, step);
    }
    await goTo(page, `${cooperation}/${PHASE}/form-und-feld`);
    await expectNothingWider(page, "form-und-feld");
  });
}

test("an overview leads into a record by keyboard alone", async ({ page }) => {
  const cooperation = await openExample(page, "a");
  const main = await goTo(page, `${cooperation}/${PHASE}/staerken-und-luecken`);
  const matrix = main.getByRole("table");

  await matrix.getByRole("button", { name: "Hydraulik und Pumpenauslegung" }).focus();
  await page.keyboard.press("Tab");
  await expect(matrix.getByRole("button", { name: /^Servicenetz/ })).toBeFocused();
  await page.keyboard.press("Enter");

  await expect(textField(main, "Kompetenz")).toBeFocused();
  await expect(textField(main, "Kompetenz")).toHaveValue("Servicenetz in drei Bundesländern");
  await expect(textField(main, "Kompetenz")).toBeInViewport();
});

test("the table of goals follows the typing below it", async ({ page }) => {
  const cooperation = await openExample(page, "a");
  const main = await goTo(page, `${cooperation}/${PHASE}/ziele-und-chancen`);
  const row = main.getByRole("row", { name: /Serviceverträge mit Fernüberwachung/ });
  const record = await openEntry(page, "Welche Ziele wollen Sie erreichen?", "Serviceverträge");

  await type(textField(main, "Zielwert"), "55");
  await expect(row).toContainText("von 0 auf 55 abgeschlossene Verträge");
  await expect(record.getByRole("button", { expanded: true })).toContainText("von 0 auf 55");

  await type(textField(main, "Zielwert"), "viele");
  await expect(row).toContainText("„viele“ ist keine Zahl");
});

test("an earlier cycle opens its records from the overview, and only to be read", async ({
  page,
}) => {
  const cooperation = await openExample(page, "b");
  const main = await goTo(page, `${cooperation}/durchlauf/1/${PHASE}/ziele-und-chancen`);

  await main.getByRole("table").getByRole("button", { name: "Kürzere Bauzeit" }).click();

  await expect(main.getByRole("button", { expanded: true })).toBeFocused();
  await expect(textField(main, "Ziel")).toHaveAttribute("readonly");
});

async function expectNothingWider(page: Page, step: string) {
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wider, step).toBeLessThanOrEqual(0);
  const clipped = await page
    .locator(".overview .tw")
    .evaluateAll(
      (frames) => frames.filter((frame) => frame.scrollWidth > frame.clientWidth).length,
    );
  expect(clipped, `${step}: a table that has to be scrolled`).toBe(0);
}
