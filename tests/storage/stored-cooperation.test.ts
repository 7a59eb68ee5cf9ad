import { describe, expect, test } from "vitest";

import { openStored, STORED_SHAPE } from "#storage/stored-cooperation.ts";

import { aCooperation, anEmptyCycle } from "../domain/support/cooperations.ts";
import { aStored } from "./support/stored.ts";

/** One record per shape that ever reached a browser, as that version wrote it. Never edited. */
const released = Object.values(
  import.meta.glob<{ shape: number; cooperation: unknown }>("./released/*.json", {
    import: "default",
    eager: true,
  }),
);

describe("every released shape", () => {
  test("has its example", () => {
    const shapes = released.map(({ shape }) => shape);
    expect(shapes).toEqual(Array.from({ length: STORED_SHAPE }, (_, index) => index + 1));
  });

  test.each(released)("$shape can still be opened", (raw) => {
    expect(openStored(raw)).toMatchObject({ kind: "open", stored: { shape: STORED_SHAPE } });
  });

  test("the present one is opened as it lies there, key by key", () => {
    const raw = released.at(-1);
    const opened = openStored(raw);
    expect(JSON.stringify(opened)).toBe(JSON.stringify({ kind: "open", stored: raw }));
  });
});

describe("a record is opened", () => {
  test.each<[string, unknown]>([
    ["without place, example and texts", aStored()],
    ["with none of them named", aStored({ place: null, example: null, typed: null })],
    ["with an entry this version does not know", { ...aStored(), later: ["entry"] }],
    ["with text of any kind", aStored({ typed: { "needs.goals.g.target": "\uD83D \0 =1+1" } })],
  ])("%s", (_title, raw) => {
    expect(openStored(raw)).toEqual({ kind: "open", stored: raw });
  });
});

test("nothing there is no damage", () => {
  expect(openStored(undefined)).toEqual({ kind: "missing" });
});

test.each([
  ["by one", { ...aStored(), shape: STORED_SHAPE + 1 }],
  ["by far, whatever it holds", { shape: 99, rooms: [] }],
])("a record of a shape that is newer %s is handed over untouched", (_title, raw) => {
  expect(openStored(raw)).toEqual({ kind: "newer", raw });
});

describe("a record is damaged, and handed over for rescue,", () => {
  test.each<[string, unknown]>([
    ["when it is empty", null],
    ["when it is no record", "cooperation"],
    ["when it is a list", [aStored()]],
    ["without a shape", { ...aStored(), shape: undefined }],
    ["with a shape of 0", { ...aStored(), shape: 0 }],
    ["with half a shape", { ...aStored(), shape: 0.5 }],
    ["with its shape as a text", { ...aStored(), shape: "1" }],
    ["without a revision", { ...aStored(), rev: undefined }],
    ["without the instant of its saving", { ...aStored(), savedAt: null }],
    ["without a cooperation", { ...aStored(), cooperation: undefined }],
    ["with a cooperation without cycles", aStored({ cooperation: aCooperation({ cycles: [] }) })],
    ["with a wrong type deep inside", damagedInside()],
    ["as an example nobody knows", { ...aStored(), example: "c" }],
    ["with a number among the texts", { ...aStored(), typed: { path: 7 } }],
  ])("%s", (_title, raw) => {
    expect(openStored(raw)).toEqual({ kind: "damaged", raw });
  });
});

function damagedInside(): unknown {
  const cycle = { ...anEmptyCycle(), needs: { goals: [{ target: "40" }] } };
  return { ...aStored(), cooperation: { ...aCooperation(), cycles: [cycle] } };
}
