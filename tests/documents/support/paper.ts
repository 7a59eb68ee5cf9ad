import { de } from "#content/de/content.ts";
import type { DocumentInput, WorkDocument, WorkProduct } from "#documents/model.ts";
import type { CycleContext } from "#domain/context.ts";

const words = await de.loadDocuments();
const phases: DocumentInput["phases"] = {
  needs: await de.loadPhase("needs"),
  search: await de.loadPhase("search"),
  structures: await de.loadPhase("structures"),
  relationship: await de.loadPhase("relationship"),
  evaluation: await de.loadPhase("evaluation"),
};

/** A work product in German, in its first variant unless another is named. */
export function written(
  product: WorkProduct,
  context: CycleContext,
  variant: string = product.variants[0] ?? "",
): WorkDocument {
  return product.build({ content: de, words, phases, context, variant });
}

/** All that can be read in a document, part by part. */
export function textsOf(document: WorkDocument): readonly string[] {
  return stringsIn(document.blocks).concat(document.title, document.subtitle ?? "");
}

/** Every row of every table, with its cells side by side. */
export function rowsOf(document: WorkDocument): readonly string[] {
  return document.blocks.flatMap((block) =>
    block.kind === "table" ? block.rows.map(({ cells }) => cells.join(" | ")) : [],
  );
}

/** The headings of a document as they stand there. */
export function headingsOf(document: WorkDocument): readonly string[] {
  return document.blocks.flatMap((block) =>
    block.kind === "heading" ? [[block.number, block.text].filter(Boolean).join(" ")] : [],
  );
}

/** What a document says is still missing. */
export function missingIn(document: WorkDocument): readonly string[] {
  return document.blocks.flatMap((block) =>
    block.kind === "paragraph" && block.tone === "missing" ? [block.text] : [],
  );
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
