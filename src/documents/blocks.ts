import type { Facts, Heading, Paragraph, TextList } from "./model.ts";

export function heading(text: string, number?: string, level: 2 | 3 = 2): Heading {
  return { kind: "heading", level, text, number };
}

export function paragraph(text: string, tone?: Paragraph["tone"]): Paragraph {
  return { kind: "paragraph", text, tone };
}

export function textList(items: readonly string[]): TextList {
  return { kind: "list", items };
}

/** Names and values; what has no value is left out. */
export function facts(rows: readonly (readonly [label: string, value: string])[]): Facts {
  return {
    kind: "facts",
    rows: rows.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
  };
}
