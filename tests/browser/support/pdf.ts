import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

/** The text of a printed PDF, page by page; pieces on one line stay on one line. */
export async function readPdf(bytes: Uint8Array): Promise<{ pages: string[] }> {
  const task = getDocument({
    // A copy, because the reader takes the bytes away from their owner; and no Buffer, which it refuses.
    data: Uint8Array.from(bytes),
    useSystemFonts: true,
    verbosity: VerbosityLevel.ERRORS,
  });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(
      items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join(""),
    );
  }
  await task.destroy();
  return { pages };
}
