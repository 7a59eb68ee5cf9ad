import { describe, expect, test } from "vitest";

import {
  recordById,
  recordsOf,
  withChange,
  withMove,
  withoutRecord,
  withRecord,
} from "#domain/records.ts";

interface Rule {
  readonly id?: string;
  readonly text: string;
}

const named: Rule[] = [
  { id: "early", text: "Early" },
  { id: "honest", text: "Honest" },
  { id: "fair", text: "Fair" },
];
const unnamed: Rule[] = [{ text: "First" }, { id: "r1", text: "Named" }, { text: "Third" }];

describe("records of a list", () => {
  test.each([null, undefined, []])("are none where there is no list (%s)", (list) => {
    expect(recordsOf(list)).toEqual([]);
  });

  test("keep the ids they have", () => {
    expect(recordsOf(named)).toEqual(named);
  });

  test("get ids that nobody has taken", () => {
    expect(recordsOf(unnamed).map(({ id }) => id)).toEqual(["r2", "r1", "r3"]);
  });

  test("get the same ids every time", () => {
    expect(recordsOf(structuredClone(unnamed))).toEqual(recordsOf(unnamed));
    expect(recordsOf(unnamed)).toBe(recordsOf(unnamed));
  });

  test("get an id in place of an empty one", () => {
    expect(recordsOf([{ id: "", text: "Blank" }])).toEqual([{ id: "r1", text: "Blank" }]);
  });

  test("leave the stored list as it is", () => {
    recordsOf(unnamed);

    expect(unnamed).toEqual([{ text: "First" }, { id: "r1", text: "Named" }, { text: "Third" }]);
  });
});

describe("a record", () => {
  test("is found by its id, given or derived", () => {
    expect(recordById(named, "fair")?.text).toBe("Fair");
    expect(recordById(unnamed, "r3")?.text).toBe("Third");
  });

  test.each(["deleted", null, undefined, ""])("that was deleted is not found (%s)", (id) => {
    expect(recordById(named, id)).toBeUndefined();
  });

  test("is added last, and the others keep their ids", () => {
    expect(withRecord(unnamed, { id: "new", text: "New" }).map(({ id }) => id)).toEqual([
      "r2",
      "r1",
      "r3",
      "new",
    ]);
    expect(withRecord<Rule>(null, { id: "new", text: "New" })).toEqual([
      { id: "new", text: "New" },
    ]);
  });

  test("is changed alone", () => {
    expect(withChange(named, "honest", { text: "Frank" })).toEqual([
      named[0],
      { id: "honest", text: "Frank" },
      named[2],
    ]);
  });

  test("that is unknown changes nothing", () => {
    expect(withChange(named, "deleted", { text: "Lost" })).toEqual(named);
    expect(withoutRecord(named, "deleted")).toEqual(named);
    expect(withMove(named, "deleted", 1)).toEqual(named);
  });

  test("is removed alone, and the others keep their ids", () => {
    expect(withoutRecord(unnamed, "r1").map(({ id }) => id)).toEqual(["r2", "r3"]);
  });

  test.each<[string, string, -1 | 1, string[]]>([
    ["moves down", "early", 1, ["honest", "early", "fair"]],
    ["moves up", "fair", -1, ["early", "fair", "honest"]],
    ["stays at the top", "early", -1, ["early", "honest", "fair"]],
    ["stays at the bottom", "fair", 1, ["early", "honest", "fair"]],
  ])("%s", (_title, id, by, order) => {
    expect(withMove(named, id, by).map((rule) => rule.id)).toEqual(order);
  });

  test("without an id keeps the derived one when it moves", () => {
    const moved = withMove(unnamed, "r3", -1);

    expect(moved.map(({ id }) => id)).toEqual(["r2", "r3", "r1"]);
    expect(recordById(moved, "r3")?.text).toBe("Third");
  });
});
