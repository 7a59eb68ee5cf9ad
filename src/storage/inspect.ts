/** Names that could reach an object's prototype; no file of ours contains them. */
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

/** Deepest nesting and most values of a file; the deepest of ours has about ten levels. */
const MAX_DEPTH = 40;
const MAX_VALUES = 5_000_000;

/** Is a parsed file harmless to look at? Walks without recursion, so depth cannot exhaust it. */
export function isHarmless(root: unknown): boolean {
  if (!isObject(root)) return true;
  const waiting: { parent: object; depth: number }[] = [{ parent: root, depth: 0 }];
  let seen = 1;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { parent, depth } = next;
    const isList = Array.isArray(parent);
    // A list has no names to look at, and millions of numbers need no list of their own.
    const children = isList ? (parent as unknown[]) : Object.values(parent);
    seen += children.length;
    if (seen > MAX_VALUES || (children.length > 0 && depth >= MAX_DEPTH)) return false;
    if (!isList && Object.keys(parent).some((key) => FORBIDDEN.has(key))) return false;
    for (const child of children)
      if (isObject(child)) waiting.push({ parent: child, depth: depth + 1 });
  }
  return true;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
