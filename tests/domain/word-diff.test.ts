import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { wordDiff } from "#domain/word-diff.ts";

/** „[-old-]“ and „{+new+}“ around what stays. */
function marked(before: string, after: string): string {
  return wordDiff(before, after)
    .map(({ kind, text }) =>
      kind === "same" ? text : kind === "removed" ? `[-${text}-]` : `{+${text}+}`,
    )
    .join("");
}

describe("word by word", () => {
  test.each([
    ["nothing changed", "Der Rest gilt.", "Der Rest gilt.", "Der Rest gilt."],
    [
      "a word replaced",
      "zu gleichen Teilen",
      "zu festen Teilen",
      "zu [-gleichen-]{+festen+} Teilen",
    ],
    ["a number raised", "30 % Blaumeise", "38 % Blaumeise", "[-30-]{+38+} % Blaumeise"],
    ["a word added", "alle 6 Monate", "spätestens alle 6 Monate", "{+spätestens +}alle 6 Monate"],
    ["a comma added", "Frist zum Ende", "Frist, zum Ende", "Frist{+,+} zum Ende"],
    ["a word removed", "mit drei Monaten Frist", "mit Monaten Frist", "mit [-drei -]Monaten Frist"],
    [
      "neighbouring words replaced as one",
      "Werbung zu gleichen Teilen",
      "Werbung nach echtem Bedarf",
      "Werbung [-zu gleichen Teilen-]{+nach echtem Bedarf+}",
    ],
    ["everything new", "", "Neu.", "{+Neu.+}"],
    ["everything gone", "Alt.", "", "[-Alt.-]"],
    ["nothing at all", "", "", ""],
    ["a line added", "a\n– b", "a\n– c\n– b", "a\n– {+c\n– +}b"],
  ])("%s", (_title, before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });
});

const prose = fc
  .array(fc.constantFrom("der", "die", "Frist", "Frist,", "30 %", "\n–", " ", "ä.", "😀"))
  .map((words) => words.join(" "));
const texts = fc.oneof(prose, fc.string({ unit: "binary", maxLength: 60 }));

test("nothing of either text is lost or invented", () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const parts = wordDiff(before, after);
      const without = (kind: string) =>
        parts.map((part) => (part.kind === kind ? "" : part.text)).join("");
      expect(without("added")).toBe(before);
      expect(without("removed")).toBe(after);
    }),
  );
});

test("stretches never stand next to others of their kind", () => {
  fc.assert(
    fc.property(prose, prose, (before, after) => {
      const kinds = wordDiff(before, after).map(({ kind }) => kind);
      expect(kinds.filter((kind, index) => kind === kinds[index - 1])).toEqual([]);
    }),
  );
});

test("texts too long to compare count as replaced, and keep their common ends", () => {
  const long = (word: string) => Array.from({ length: 3000 }, () => word).join(" ");
  const parts = wordDiff(`Anfang ${long("alt")} Ende`, `Anfang ${long("neu")} Ende`);

  expect(parts.map(({ kind }) => kind)).toEqual(["same", "removed", "added", "same"]);
});
