import { expect, type Page, test } from "@playwright/test";

import { de } from "#content/de/content.ts";
import { PRODUCTS } from "#documents/products.ts";

import { createCooperation, goTo, openExample } from "./support/app.ts";
import { bare } from "./support/paper.ts";
import { readPdf } from "./support/pdf.ts";

const words = await de.loadDocuments();

/** Words of the screen that nobody wants on paper. */
const SCREEN_WORDS = ["Alle Unterlagen", "Drucken", "Gespeichert um", "Rückgängig", "Zum Inhalt"];

const ADDRESSES = PRODUCTS.flatMap(({ path, variants, wordsIn }) =>
  variants.map((variant) => ({
    address: `unterlagen/${path}?fassung=${variant}`,
    title: wordsIn(words).title,
  })),
);

for (const example of ["a", "b"] as const) {
  test(`example ${example}: every work product prints with head, state and page numbers`, async ({
    page,
  }) => {
    test.slow();
    const cooperation = await openExample(page, example);
    const name = example === "a" ? "Pumpen im Blick" : "Sanieren aus einer Hand";
    for (const { address, title } of ADDRESSES) {
      await goTo(page, `${cooperation}/${address}`);
      const { pages } = await printed(page);

      expect(bare(pages[0] ?? ""), address).toContain(bare(title));
      for (const [index, text] of pages.entries()) {
        const sheet = bare(text);
        expect(sheet, address).toContain(bare(name));
        expect(sheet, address).toContain(bare(`Durchlauf ${example === "a" ? 1 : 2}`));
        expect(sheet, address).toMatch(/Stand:(nochleer|Entwurf|abgestimmt)/);
        expect(sheet, address).toContain(bare(`Seite ${index + 1} von ${pages.length}`));
        expect(
          SCREEN_WORDS.filter((word) => sheet.includes(bare(word))),
          address,
        ).toEqual([]);
      }
    }
  });
}

test("a cooperation without any entry prints papers that say what is missing", async ({ page }) => {
  test.slow();
  const cooperation = await createCooperation(page, "Ganz am Anfang");
  for (const { address, title } of ADDRESSES) {
    await goTo(page, `${cooperation}/${address}`);
    const { pages } = await printed(page);

    expect(bare(pages.join("")), address).toContain(bare(title));
    // More than the heads: never an empty page.
    expect(pages.filter((text) => bare(text).length < 150)).toEqual([]);
  }
});

test("the complete needs profile says on every page that it stays in the house", async ({
  page,
}) => {
  const cooperation = await openExample(page, "a");
  await goTo(page, `${cooperation}/unterlagen/bedarfsprofil`);
  const { pages, isLandscape } = await printed(page);

  expect(pages).toHaveLength(3);
  expect(isLandscape).toEqual([false, false, false]);
  for (const text of pages) expect(bare(text)).toContain(bare("Intern. Enthält Vertrauliches"));
  expect(bare(pages.join(""))).toContain("14Entscheidung");
});

test("the needs profile for talks holds nothing confidential", async ({ page }) => {
  const cooperation = await openExample(page, "a");
  await goTo(page, `${cooperation}/unterlagen/bedarfsprofil`);
  await page.getByRole("link", { name: "für Gespräche (ohne Vertrauliches)" }).click();
  await expect(page.getByText("Intern. Enthält Vertrauliches")).toHaveCount(0);
  const { pages } = await printed(page);
  const text = bare(pages.join(""));

  expect(pages).toHaveLength(2);
  expect(text).toContain(bare("Servicenetz in drei Bundesländern"));
  for (const secret of ["Hydraulik", "Ausfallmuster", "Tobias Rehwald", "60.000", "wandern ab"])
    expect(text).not.toContain(bare(secret));
});

test("the comparison lies on its side and repeats its head on every page", async ({ page }) => {
  const cooperation = await openExample(page, "a");
  await goTo(page, `${cooperation}/unterlagen/vergleich-nach-punkten`);
  const { pages, isLandscape } = await printed(page);

  expect(isLandscape.every(Boolean)).toBe(true);
  expect(bare(pages.join(""))).toContain(
    bare("Punkte ordnen Ihre Gedanken. Die Entscheidung treffen Sie."),
  );
  // No table head without a row under it.
  for (const text of pages) expect(bare(text)).not.toMatch(/GewichtBlaumeise[^%]*Intern\.Enthält/);
});

test("an earlier cycle keeps its papers", async ({ page }) => {
  const cooperation = await openExample(page, "b");
  await goTo(page, `${cooperation}/durchlauf/1/unterlagen/dokumentierte-entscheidung`);
  const { pages } = await printed(page);

  expect(bare(pages.join(""))).toContain(bare("Malerhof kennen wir seit Jahren."));
  expect(bare(pages.join(""))).toContain(bare("Durchlauf 1"));
});

async function printed(page: Page) {
  return readPdf(await page.pdf({ preferCSSPageSize: true }));
}

test("no word of a title is broken on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  const cooperation = await openExample(page, "b");
  for (const { path } of PRODUCTS) {
    const main = await goTo(page, `${cooperation}/unterlagen/${path}`);
    const broken = await main.getByRole("heading", { level: 1 }).evaluate((heading) => {
      const text = heading.firstChild as Text;
      return [...text.data.matchAll(/[^\s-]+/g)].flatMap(({ index, 0: word }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return range.getClientRects().length > 1 ? [word] : [];
      });
    });
    expect(broken, path).toEqual([]);
  }
});
