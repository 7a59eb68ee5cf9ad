import { describe, expect, test } from "vitest";

import { isHarmless } from "#storage/inspect.ts";

import { caseB } from "../domain/support/cooperations.ts";

describe("harmless to look at is", () => {
  test.each<[string, unknown]>([
    ["a cooperation of two cycles", caseB()],
    ["a single value", 7],
    ["nothing", null],
    ["a text that names a prototype", { text: "__proto__" }],
    ["a nesting of 40 levels", nested(40)],
    ["a list with gaps", [undefined, null]],
  ])("%s", (_title, value) => {
    expect(isHarmless(value)).toBe(true);
  });
});

describe("refused is", () => {
  test.each<[string, unknown]>([
    ["a key that reaches for the prototype", JSON.parse(`{"__proto__": 1}`)],
    ["a constructor", JSON.parse(`{"constructor": {"prototype": {}}}`)],
    ["a prototype", JSON.parse(`{"prototype": {}}`)],
    ["one of them deep inside", [{ a: [JSON.parse(`{"__proto__": 1}`)] }]],
    ["a nesting of 41 levels", nested(41)],
    ["a nesting no recursion survives", nested(200_000)],
    ["more values than a cooperation can have", Array.from({ length: 5_000_001 }).fill(0)],
  ])("%s", (_title, value) => {
    expect(isHarmless(value)).toBe(false);
  });
});

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { value };
  return value;
}
