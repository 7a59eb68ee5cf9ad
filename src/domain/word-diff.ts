/** A stretch of two texts: in both, only in the earlier one, or only in the later one. */
export interface DiffPart {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Larger comparisons would take noticeable time and memory; cells of the table, words × words. */
const MAX_CELLS = 4_000_000;

/**
 * What became of a text, word by word (longest common subsequence).
 *
 * "same" and "removed" together give the earlier text, "same" and "added" the later one. Two texts
 * that are too long to compare in time count as replaced between their common beginning and end.
 */
export function wordDiff(before: string, after: string): readonly DiffPart[] {
  const [from, to] = [wordsOf(before), wordsOf(after)];
  const start = commonLength(from, to);
  const end = commonLength(from.slice(start).toReversed(), to.slice(start).toReversed());
  const middle = compared(from.slice(start, from.length - end), to.slice(start, to.length - end));
  return joined([...same(from.slice(0, start)), ...middle, ...same(from.slice(from.length - end))]);
}

/** Words, spaces and single signs: a comma that is added leaves the word before it alone. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
}

function commonLength(one: readonly string[], other: readonly string[]): number {
  const length = Math.min(one.length, other.length);
  const differs = one.findIndex((word, index) => index >= length || word !== other[index]);
  return differs === -1 ? length : differs;
}

function compared(from: readonly string[], to: readonly string[]): readonly DiffPart[] {
  const removed = () => from.map((text) => ({ kind: "removed" as const, text }));
  const added = () => to.map((text) => ({ kind: "added" as const, text }));
  if (from.length === 0 || to.length === 0 || from.length * to.length > MAX_CELLS)
    return [...removed(), ...added()];

  const width = to.length + 1;
  const common = commonLengths(from, to, width);
  const parts: DiffPart[] = [];
  let [row, column] = [0, 0];
  while (row < from.length && column < to.length) {
    const [old, young] = [from[row] ?? "", to[column] ?? ""];
    if (old === young) {
      parts.push({ kind: "same", text: old });
      row += 1;
      column += 1;
    } else if (at(common, (row + 1) * width + column) >= at(common, row * width + column + 1)) {
      parts.push({ kind: "removed", text: old });
      row += 1;
    } else {
      parts.push({ kind: "added", text: young });
      column += 1;
    }
  }
  return [...parts, ...removed().slice(row), ...added().slice(column)];
}

/** How many words two texts share from each pair of places on, row by row. */
function commonLengths(from: readonly string[], to: readonly string[], width: number) {
  const lengths = new Uint32Array((from.length + 1) * width);
  for (let row = from.length - 1; row >= 0; row -= 1)
    for (let column = to.length - 1; column >= 0; column -= 1)
      lengths[row * width + column] =
        from[row] === to[column]
          ? at(lengths, (row + 1) * width + column + 1) + 1
          : Math.max(
              at(lengths, (row + 1) * width + column),
              at(lengths, row * width + column + 1),
            );
  return lengths;
}

function at(numbers: Uint32Array, index: number): number {
  return numbers[index] ?? 0;
}

function same(words: readonly string[]): readonly DiffPart[] {
  return words.map((text) => ({ kind: "same", text }));
}

/** Stretches instead of words; a mere space between two changes belongs to both of them. */
function joined(words: readonly DiffPart[]): readonly DiffPart[] {
  const parts: DiffPart[] = [];
  let [removed, added] = ["", ""];
  words.forEach(({ kind, text }, index) => {
    const next = words[index + 1];
    const isBetween = (removed || added) && text.trim() === "" && next && next.kind !== "same";
    if (kind === "removed") removed += text;
    else if (kind === "added") added += text;
    else if (isBetween) [removed, added] = [removed + text, added + text];
    else {
      closeChange();
      const last = parts.at(-1);
      if (last?.kind === "same") parts[parts.length - 1] = { kind, text: last.text + text };
      else parts.push({ kind, text });
    }
  });
  closeChange();
  return parts;

  function closeChange() {
    if (removed) parts.push({ kind: "removed", text: removed });
    if (added) parts.push({ kind: "added", text: added });
    [removed, added] = ["", ""];
  }
}
