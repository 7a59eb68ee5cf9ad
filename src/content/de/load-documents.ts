import type { DocumentWords } from "../documents.ts";

let loading: Promise<DocumentWords> | undefined;

/** The words of the work products, fetched with the first one and then kept. */
export function loadDocuments(): Promise<DocumentWords> {
  loading ??= load();
  return loading;
}

async function load(): Promise<DocumentWords> {
  const { common } = await import("./documents/common.ts");
  const { needsProfile } = await import("./documents/needs-profile.ts");
  const { requirementProfile } = await import("./documents/requirement-profile.ts");
  return { common, needsProfile, requirementProfile };
}
