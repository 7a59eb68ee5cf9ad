import type { LoadedQuestionnaire } from "../content.ts";

let loading: Promise<LoadedQuestionnaire> | undefined;

/** The words of the questionnaire, fetched with the first one and then kept. */
export function loadQuestionnaire(): Promise<LoadedQuestionnaire> {
  loading ??= load();
  return loading;
}

async function load(): Promise<LoadedQuestionnaire> {
  const [{ questionnaire }, trust] = await Promise.all([
    import("./questionnaire.ts"),
    import("./catalogues/trust-items.ts"),
  ]);
  return { words: questionnaire, trust };
}
