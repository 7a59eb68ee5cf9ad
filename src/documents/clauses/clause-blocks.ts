import { paragraph, textList } from "../blocks.ts";
import type { Block } from "../model.ts";
import { LINE } from "./pieces.ts";

/** The wording of a clause on paper: paragraphs, and a list where entries have lines of their own. */
export function clauseBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let items: string[] = [];
  for (const line of text.split("\n")) {
    if (line.startsWith(MARK)) items.push(line.slice(MARK.length));
    else {
      endList();
      if (line.trim() !== "") blocks.push(paragraph(line));
    }
  }
  endList();
  return blocks;

  function endList() {
    if (items.length > 0) blocks.push(textList(items));
    items = [];
  }
}

const MARK = LINE.trimStart();
