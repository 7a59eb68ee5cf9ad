import type { DocumentWords } from "../documents.ts";

let loading: Promise<DocumentWords> | undefined;

/** The words of the work products, fetched with the first one and then kept. */
export function loadDocuments(): Promise<DocumentWords> {
  loading ??= import("./documents/words.ts").then(({ words }) => words);
  return loading;
}
