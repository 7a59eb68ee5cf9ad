import { describe, expect, test } from "vitest";

import { valueProblems } from "#domain/assess.ts";
import { baseFields } from "#domain/fields/base.ts";

import { characters, readable } from "./support/judging.ts";

describe("the master data", () => {
  test.each<[string, keyof typeof baseFields, unknown, string[]]>([
    ["a missing name is asked for", "name", undefined, ["required"]],
    ["an empty name is asked for", "name", "   ", ["required"]],
    ["a name of 2 characters is too short", "name", "Ab", ["tooShort"]],
    ["blanks around a name do not make it longer", "name", " Ab ", ["tooShort"]],
    ["a name of 3 characters is long enough", "name", "Abc", []],
    ["a name of 80 characters is short enough", "name", characters(80), []],
    ["a name of 81 characters is too long", "name", characters(81), ["tooLong"]],
    ["a missing company is asked for", "ownCompany", undefined, ["required"]],
    ["a company without a name is asked for it", "ownCompany", { name: "" }, ["required name"]],
    ["a company with a name is enough", "ownCompany", { name: "Us" }, []],
    [
      "no company has less than nobody",
      "ownCompany",
      { name: "Us", employees: -1 },
      ["outOfRange employees"],
    ],
    ["a missing start is asked for", "startDate", undefined, ["required"]],
    ["a start is a day of the calendar", "startDate", "2025-02-29", ["required"]],
    ["a start in a leap year may be the 29th of February", "startDate", "2024-02-29", []],
    ["a note may be missing", "note", undefined, ["required"]],
  ])("%s", (_title, field, value, problems) => {
    expect(readable(valueProblems(baseFields[field], value))).toEqual(problems);
  });
});
