import type { historyViews } from "./history-views.ts";

let loading: Promise<typeof historyViews> | undefined;

/** What the pages across the cycles say, fetched with the first of them and then kept. */
export function loadHistory(): Promise<typeof historyViews> {
  loading ??= import("./history-views.ts").then((module) => module.historyViews);
  return loading;
}
