import type { Facts, Heading, Paragraph, TableBlock, TextList } from "./model.ts";

export function heading(text: string, number?: string, level: 2 | 3 = 2): Heading {
  return { kind: "heading", level, text, number };
}

export function paragraph(text: string, tone?: Paragraph["tone"]): Paragraph {
  return { kind: "paragraph", text, tone };
}

export function textList(items: readonly string[]): TextList {
  return { kind: "list", items };
}

/** Cells under their labels; `widths` are shares in percent. */
export function table(
  caption: string,
  labels: readonly string[],
  rows: readonly (readonly string[])[],
  empty: string,
  widths: readonly number[] = [],
): TableBlock {
  return {
    kind: "table",
    caption,
    columns: labels.map((label, index) => ({ label, width: widths[index] })),
    rows: rows.map((cells) => ({ cells })),
    empty,
  };
}

/** Names and values; what has no value is left out. */
export function facts(rows: readonly (readonly [label: string, value: string])[]): Facts {
  return {
    kind: "facts",
    rows: rows.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
  };
}
