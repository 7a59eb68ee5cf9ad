import { describe, expect, test } from "vitest";

import { createJournal } from "#storage/journal.ts";

import { aKeyValueStore } from "./support/key-value-store.ts";

const entry = { id: "pumps", fromRev: 3, stored: `{"text":"half a sent"}` };
const other = { id: "roofs", fromRev: 1, stored: "{}" };

describe("a note", () => {
  test("is read again by another window", () => {
    const backing = aKeyValueStore();
    createJournal(backing).write(entry);

    expect(createJournal(backing).read("pumps")).toEqual(entry);
  });

  test("takes the place of the one before", () => {
    const journal = createJournal(aKeyValueStore());
    journal.write(entry);
    journal.write({ ...entry, fromRev: 4 });

    expect(journal.read("pumps")).toEqual({ ...entry, fromRev: 4 });
  });

  test("is gone once it is cleared, and leaves nothing behind", () => {
    const backing = aKeyValueStore();
    const journal = createJournal(backing);
    journal.write(entry);
    journal.clear("pumps");

    expect(journal.read("pumps")).toBeUndefined();
    expect(backing.values.size).toBe(0);
  });

  test("of one cooperation leaves that of another alone", () => {
    const backing = aKeyValueStore();
    createJournal(backing).write(entry);
    const elsewhere = createJournal(backing);
    elsewhere.write(other);
    elsewhere.clear("roofs");

    expect(createJournal(backing).read("pumps")).toEqual(entry);
  });

  test("goes with all others", () => {
    const backing = aKeyValueStore();
    const journal = createJournal(backing);
    journal.write(entry);
    journal.write(other);
    journal.clearAll();

    expect(backing.values.size).toBe(0);
  });

  test("of another cooperation is not mistaken for this one", () => {
    const journal = createJournal(aKeyValueStore());
    journal.write(other);

    expect(journal.read("pumps")).toBeUndefined();
  });
});

test.each([
  ["nothing", ""],
  ["half a file", `[{"id":"pumps","fromR`],
  ["another thing", `{"id":"pumps"}`],
  ["a note without its revision", `[{"id":"pumps","stored":"{}"}]`],
])("%s in its place is no note", (_title, text) => {
  const backing = aKeyValueStore();
  backing.values.set("kdv-journal", text);
  const journal = createJournal(backing);

  expect(journal.read("pumps")).toBeUndefined();
  journal.write(entry);
  expect(journal.read("pumps")).toEqual(entry);
});

describe("leaving the page goes well although the browser", () => {
  test("has no room left; the note from before stays", () => {
    const backing = aKeyValueStore();
    const journal = createJournal(backing);
    journal.write(other);
    backing.full = true;
    journal.write(entry);

    expect(journal.read("pumps")).toBeUndefined();
    expect(journal.read("roofs")).toEqual(other);
  });

  test("blocks its storage", () => {
    const backing = aKeyValueStore();
    backing.blocked = true;
    const journal = createJournal(backing);
    journal.write(entry);
    journal.clear("pumps");

    expect(journal.read("pumps")).toBeUndefined();
  });
});
