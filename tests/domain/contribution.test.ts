import { describe, expect, test } from "vitest";

import { balances, sumsByKind } from "#domain/contribution.ts";

import { caseA, contextFor, contextIn } from "./support/cooperations.ts";

test("each partner of the example gives and gets, added up by kind and converted into nothing", () => {
  const context = contextIn(caseA());
  const [own, other] = balances(context.cycle.structures, context);

  expect(own).toMatchObject({ memberId: "quellengrund", gets: [{}] });
  expect(own?.gives).toHaveLength(3);
  expect(own?.sums).toEqual([
    { kind: "money", rows: 1, money: 36000, amounts: [] },
    { kind: "time", rows: 1, money: 50700, amounts: [{ unit: "Stunden", amount: 780 }] },
    { kind: "contacts", rows: 1, money: null, amounts: [] },
  ]);
  expect(other?.sums).toEqual([
    { kind: "time", rows: 1, money: 78750, amounts: [{ unit: "Stunden", amount: 1050 }] },
    { kind: "rights", rows: 1, money: null, amounts: [] },
  ]);
});

test("a member without contribution and return is there, with nothing", () => {
  const context = contextFor({
    structures: { contributions: [{ memberId: "us", kind: "data", description: "Plans" }] },
  });
  expect(balances(context.cycle.structures, context)[1]).toEqual({
    memberId: "ally",
    name: "Ally",
    gives: [],
    gets: [],
    sums: [],
  });
});

describe("what belongs together is added", () => {
  const row = { id: "r", memberId: "us", kind: "time" } as const;
  const money = { ...row, kind: "money" } as const;

  test.each([
    ["no rows", [], []],
    [
      "units that differ in capitals and spaces only",
      [
        { ...row, amount: 10, unit: "Stunden" },
        { ...row, amount: 2.5, unit: " stunden " },
      ],
      [{ kind: "time", rows: 2, money: null, amounts: [{ unit: "Stunden", amount: 12.5 }] }],
    ],
    [
      "different units stay apart",
      [
        { ...row, amount: 10, unit: "Stunden" },
        { ...row, amount: 3, unit: "Tage" },
      ],
      [
        {
          kind: "time",
          rows: 2,
          money: null,
          amounts: [
            { unit: "Stunden", amount: 10 },
            { unit: "Tage", amount: 3 },
          ],
        },
      ],
    ],
    [
      "money without a value counts by its amount, with one by its value",
      [
        { ...money, amount: 500, unit: "Euro" },
        { ...money, amount: 7, unit: "T€", moneyValue: 7000 },
        { ...money, amount: null, moneyValue: null },
      ],
      [{ kind: "money", rows: 3, money: 7500, amounts: [] }],
    ],
    [
      "an amount without a unit says nothing, a row without a kind belongs nowhere",
      [
        { ...row, amount: 4, unit: "" },
        { ...row, kind: "" as const, amount: 9, unit: "Tage" },
      ],
      [{ kind: "time", rows: 1, money: null, amounts: [] }],
    ],
  ])("%s", (_title, rows, sums) => {
    expect(sumsByKind(rows)).toEqual(sums);
  });
});
