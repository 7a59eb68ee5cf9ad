import { expect, type Page, test } from "@playwright/test";

import { goTo, openExample } from "./support/app.ts";
import { expectOnPaper, printPage } from "./support/paper.ts";

const PHASE = "geschaeftsbeziehung";

for (const example of ["a", "b"] as const)
  test(`example ${example}: how the companies talk to each other fits on one page`, async ({
    page,
  }) => {
    const cooperation = await openExample(page, example);
    await goTo(page, `${cooperation}/unterlagen/so-reden-wir-miteinander`);

    expectOnPaper(await printPage(page), [
      "So reden wir miteinander",
      "Eilige Absprache und Störung",
      "Leitungsrunde",
      "Wer ist wofür da?",
      "Seite 1 von 1",
    ]);
  });

test("an arrow of the picture ends where its receiver stands", async ({ page }) => {
  const cooperation = await openExample(page, "a");
  await page.setViewportSize({ width: 320, height: 800 });
  const main = await goTo(page, `${cooperation}/${PHASE}/anwendungen-und-datenfluesse`);
  const picture = main.getByRole("img", { name: "4 Datenflüsse zwischen 2 Unternehmen" });

  const middles = await picture.evaluate((root) => {
    const middle = (element: Element | null | undefined) => {
      const box = element?.getBoundingClientRect();
      return box ? box.left + box.width / 2 : NaN;
    };
    const [first, second] = root.querySelectorAll(".flows-heads > b");
    const flow = root.querySelector(".flow");
    const head = flow?.querySelector(".head")?.getBoundingClientRect();
    return {
      heads: [middle(first), middle(second)],
      source: middle(flow?.querySelector(".source")),
      tip: head?.right ?? NaN,
    };
  });

  expect(middles.source).toBeCloseTo(middles.heads[0] ?? NaN, 0);
  expect(middles.tip).toBeCloseTo(middles.heads[1] ?? NaN, 0);
});

test("several lines go into a log one after the other, by keyboard alone", async ({ page }) => {
  const cooperation = await openExample(page, "b");
  const main = await goTo(page, `${cooperation}/${PHASE}/vertrauen-pflegen`);
  const what = main.getByLabel("Was wurde entschieden?");

  await what.focus();
  for (const decision of ["Portal bleibt", "Pauschale steigt", "Treffen im Mai"]) {
    await page.keyboard.type(decision);
    await page.keyboard.press("Enter");
    await expect(what).toHaveValue("");
    await expect(what).toBeFocused();
  }

  const log = main.getByRole("group", { name: "Entscheidungsprotokoll", exact: true });
  await expect(log.getByRole("listitem")).toHaveCount(5);
});

test("a promise that is settled leaves the focus in its place, and moving one asks for the date", async ({
  page,
}) => {
  const cooperation = await openExample(page, "a");
  const main = await goTo(page, `${cooperation}/${PHASE}/vertrauen-pflegen`);
  for (const what of ["Sensoren liefern", "Rechnung prüfen"]) {
    await main.getByLabel("Was ist zugesagt?").fill(what);
    await page.keyboard.press("Enter");
  }
  const table = main.getByRole("table", { name: "Offene Zusagen" });

  await table
    .getByRole("button", { name: "gehalten: Rechnung prüfen", exact: true })
    .press("Enter");
  await expect(table.getByRole("row")).toHaveCount(2);
  expect(await focusIsIn(page, ".glance")).toBe(true);

  await table.getByRole("button", { name: "verschieben: Sensoren liefern" }).press("Enter");
  await expect(main.getByLabel(/^Verschoben auf/)).toBeFocused();
});

test("what would be left behind becomes a sentence of the agreement, by keyboard alone", async ({
  page,
}) => {
  const cooperation = await openExample(page, "b");
  const main = await goTo(page, `${cooperation}/ausfall?wer=funkenfeld`);

  await main.getByRole("checkbox", { name: /„Auftragsportal“ wird von/ }).press("Space");
  await main.getByRole("radio", { name: /Beitritt und Austritt/ }).press("Space");
  await main.getByRole("button", { name: "1 Satz übernehmen" }).press("Enter");
  await expect(page.getByText(/^1 Satz steht jetzt bei/)).toBeVisible();

  await goTo(page, `${cooperation}/unterlagen/kooperationsvereinbarung`);
  await expect(page.getByRole("article")).toContainText(
    "Fällt Elektro Funkenfeld GmbH (Beispiel) aus, übernimmt Dachwerk Rotkehlchen GmbH (Beispiel) den Betrieb der Anwendung „Auftragsportal“.",
  );
});

async function focusIsIn(page: Page, place: string): Promise<boolean> {
  return page.evaluate((one) => document.activeElement?.closest(one) !== null, place);
}
