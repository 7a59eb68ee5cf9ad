import type { Content } from "#content/content.ts";
import type { ListWords } from "#ui/list/list-words.ts";

/** The words of a list whose records are given: nothing is added, moved or removed. */
export function fixedListWords({ screens }: Content): ListWords {
  const { edit, show, fold, up, down, remove, moved } = screens.field;
  return { edit, view: show, fold, up, down, remove, moved, add: "", empty: "" };
}
