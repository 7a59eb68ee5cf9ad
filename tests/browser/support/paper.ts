import { expect, type Page } from "@playwright/test";

import { readPdf } from "./pdf.ts";

/** What the print command of the browser puts on paper, page by page. */
export async function printPage(page: Page): Promise<readonly string[]> {
  const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
  return pages;
}

/** One sheet that holds all these texts. */
export function expectOnPaper(pages: readonly string[], texts: readonly string[]): void {
  expect(pages).toHaveLength(1);
  const sheet = bare(pages[0] ?? "");
  expect(texts.filter((text) => !sheet.includes(bare(text)))).toEqual([]);
}

/** Lines break and words are hyphenated on paper: only the letters count. */
export function bare(text: string): string {
  return text.replaceAll(/[\s\u00AD\u2010-]/g, "");
}
