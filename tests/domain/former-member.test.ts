import { describe, expect, test } from "vitest";

import { formerNames, namesIn } from "#domain/former-member.ts";

import { ally, caseB, contextFor, contextIn, us } from "./support/cooperations.ts";

test("a member that has left is known by its name without the remark in brackets", () => {
  expect(formerNames(contextIn(caseB(), 2))).toContain("Malerhof Farbenfroh GmbH");
});

test("a company that was looked at and is no partner counts, a member does not", () => {
  const candidates = [{ name: "Weaver" }, { name: "Ally" }, { name: "" }];

  expect(formerNames(contextFor({ search: { candidates } }))).toEqual(["Weaver"]);
});

test("nobody is former while all are members", () => {
  expect(formerNames(contextFor({}, { partners: [us, ally] }))).toEqual([]);
});

describe("a text names a company", () => {
  test.each([
    ["Die Malerhof Farbenfroh GmbH zahlt.", true],
    ["Die MALERHOF  Farbenfroh GmbH, Ort, zahlt.", true],
    ["Der Malerhof zahlt.", false],
    ["", false],
  ])("%s: %s", (text, isNamed) => {
    expect(namesIn(text, ["Malerhof Farbenfroh GmbH"])).toHaveLength(isNamed ? 1 : 0);
  });

  test("not by a part of another word", () => {
    expect(namesIn("Rausch", ["Us"])).toEqual([]);
  });
});
