import { expect, test } from "@playwright/test";

import { readPdf } from "./pdf.ts";

test("a printed page gives its text back", async ({ page }) => {
  await page.setContent(
    '<h1>Maßnahmen für Müller &amp; Söhne</h1><p style="break-before: page">Seite zwei</p>',
  );

  const { pages } = await readPdf(await page.pdf());

  expect(pages).toEqual(["Maßnahmen für Müller & Söhne", "Seite zwei"]);
});
