import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The text of a printed PDF, page by page; pieces on one line stay on one line. */
export async function readPdf(
  bytes: Uint8Array,
): Promise<{ pages: string[]; isLandscape: boolean[] }> {
  const task = getDocument({
    // A copy, because the reader takes the bytes away from their owner; and no Buffer, which it refuses.
    data: Uint8Array.from(bytes),
    useSystemFonts: true,
    verbosity: VerbosityLevel.ERRORS,
  });
  const document = await task.promise;
  const pages: string[] = [];
  const isLandscape: boolean[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    isLandscape.push(width > height);
    const { items } = await page.getTextContent();
    pages.push(
      items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join(""),
    );
  }
  await task.destroy();
  return { pages, isLandscape };
}
