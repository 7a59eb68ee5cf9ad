import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Partner } from "#domain/cooperation.ts";
import {
  cellOf,
  isAssigned,
  leftBehind,
  type Letter,
  LETTERS,
  loads,
  taskHints,
  taskProblems,
  toggled,
} from "#domain/raci.ts";

import { ally, us } from "./support/cooperations.ts";
import { readable } from "./support/judging.ts";

const third: Partner = { id: "third", name: "Third", own: false, joinedInCycle: 1 };
const both = [us, ally];
const three = [us, ally, third];

const task = (assign: Readonly<Record<string, string>>) => ({ id: "plan", task: "Plan", assign });

describe("a letter is set and taken back", () => {
  test.each<[title: string, cell: string, letter: Letter, after: string]>([
    ["into an empty cell", "", "R", "R"],
    ["again", "R", "R", ""],
    ["who does it may answer for it", "R", "A", "RA"],
    ["who answers for it may do it", "A", "R", "RA"],
    ["one of both goes alone", "RA", "R", "A"],
    ["who is asked before does not do it", "RA", "C", "C"],
    ["who is told is not asked", "C", "I", "I"],
    ["who does it is told anyway", "I", "R", "R"],
    ["two of a file that go together in another order", "AR", "A", "R"],
    ["three of a file, one taken back", "RCI", "C", "RI"],
    ["three of a file, one more", "RCI", "A", "RA"],
  ])("%s", (_title, cell, letter, after) => {
    expect(toggled(cell, letter)).toBe(after);
  });

  test("whatever is pressed, a cell holds one letter or the pair, each once", () => {
    const presses = fc.array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(presses, (pressed) => {
        const cell = pressed.reduce<string>((held, letter) => toggled(held, letter), "");
        expect(["", "R", "A", "C", "I", "RA"]).toContain(cell);
        const last = pressed.at(-1) ?? "R";
        expect(toggled(toggled("", last), last)).toBe("");
      }),
    );
  });
});

describe("exactly one answers for a task and somebody does it", () => {
  test.each<[title: string, assign: Readonly<Record<string, string>>, found: string[]]>([
    ["one for both", { us: "RA", ally: "C" }, []],
    ["two accountable", { us: "RA", ally: "A" }, ["accountable plan.assign"]],
    ["nobody does it", { us: "A", ally: "I" }, ["responsible plan.assign"]],
    ["nobody at all", {}, ["accountable plan.assign", "responsible plan.assign"]],
    [
      "one who has left does not count",
      { gone: "RA", us: "C" },
      ["accountable plan.assign", "responsible plan.assign"],
    ],
  ])("%s", (_title, assign, found) => {
    expect(readable(taskProblems(task(assign), both))).toEqual(found);
    expect(isAssigned(task(assign), both)).toBe(found.length === 0);
  });
});

test("the letters of a company that has left wait to be given to somebody else", () => {
  const held = task({ gone: "AR", us: "C", other: "" });
  expect(leftBehind(held, both)).toEqual([{ memberId: "gone", cell: "RA" }]);
  expect(cellOf(held, "us")).toBe("C");
});

describe("more than half of the members are asked before", () => {
  test.each<[asked: number, members: readonly Partner[], found: string[]]>([
    [1, both, []],
    [2, both, ["manyAsked plan.assign"]],
    [1, three, []],
    [2, three, ["manyAsked plan.assign"]],
    [1, [us], []],
  ])("%i of %#", (asked, members, found) => {
    const assign = Object.fromEntries(members.slice(0, asked).map(({ id }) => [id, "C"]));
    expect(readable(taskHints(task(assign), members))).toEqual(found);
  });
});

describe("how the tasks fall to the members", () => {
  const rows = (ours: number, theirs: number) => [
    ...Array.from({ length: ours }, (_, at) => ({ id: `o${at}`, assign: { us: "RA", ally: "I" } })),
    ...Array.from({ length: theirs }, (_, at) => ({ id: `t${at}`, assign: { ally: "RA" } })),
  ];
  const said = (tasks: ReturnType<typeof rows>, members: readonly Partner[]) =>
    loads(tasks, members).map(({ hints }) => hints.map(({ code }) => code).join(" "));

  test.each<[title: string, ours: number, theirs: number, found: string[]]>([
    ["60 percent is not yet much", 3, 2, ["", ""]],
    ["more than 60 percent is much", 4, 2, ["muchResponsibility", ""]],
    ["all is much, and leaves nothing for the other", 3, 0, ["muchResponsibility", "noTask"]],
    ["two tasks say nothing about shares", 2, 0, ["", "noTask"]],
    ["nothing entered, nothing to say", 0, 0, ["", ""]],
  ])("%s", (_title, ours, theirs, found) => {
    expect(said(rows(ours, theirs), both)).toEqual(found);
  });

  test("alone there is nobody to share with", () => {
    expect(said(rows(5, 0), [us])).toEqual([""]);
  });

  test("letters are counted for each member", () => {
    expect(loads(rows(2, 1), both).map(({ letters }) => letters)).toEqual([
      { R: 2, A: 2, C: 0, I: 0 },
      { R: 1, A: 1, C: 0, I: 2 },
    ]);
  });
});
