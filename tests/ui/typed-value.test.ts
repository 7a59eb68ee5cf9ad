import { describe, expect, test } from "vitest";

import { dayOf } from "#ui/form/formatted-value.ts";
import {
  formatDate,
  formatLongDate,
  formatMoney,
  formatNumber,
  formatShortDate,
  formatTime,
  parseDate,
  parseMoney,
  parseNumber,
} from "#ui/form/typed-value.ts";

describe("a number typed the German way is understood", () => {
  test.each<[string, number | null | undefined]>([
    ["", null],
    ["   ", null],
    ["0", 0],
    ["-0", 0],
    ["7", 7],
    ["1234", 1234],
    ["1234,50", 1234.5],
    ["1.234", 1234],
    ["1.234,5", 1234.5],
    ["1.234.567", 1234567],
    ["1.234.567,89", 1234567.89],
    ["1 234,5", 1234.5],
    ["1\u00a0234,5", 1234.5],
    ["1\u202f234\u202f567", 1234567],
    ["1'234,50", 1234.5],
    ["12.5", 12.5],
    ["12.50", 12.5],
    ["0.125", 0.125],
    ["3.1459", 3.1459],
    ["1234.567", 1234.567],
    ["1,234.5", 1234.5],
    ["1,234,567", 1234567],
    [",5", 0.5],
    ["5,", 5],
    ["-3", -3],
    ["−3", -3],
    ["– 3,5", -3.5],
    ["+4", 4],
    ["60.000 €", 60000],
    ["€ 60.000", 60000],
    ["60000EUR", 60000],
    ["60 Euro", 60],
    ["5 %", 5],
    ["5%", 5],
    ["  12  ", 12],
    ["abc", undefined],
    ["12 Stück", undefined],
    ["1.2.3", undefined],
    ["1,2,3", undefined],
    ["1.23.456", undefined],
    ["12 34", undefined],
    ["1.234 567", undefined],
    ["1,5 0", undefined],
    ["--3", undefined],
    ["3-", undefined],
    [".", undefined],
    ["%", undefined],
    ["1e5", undefined],
    ["9".repeat(400), undefined],
  ])("%j is %j", (typed, value) => {
    expect(parseNumber(typed)).toBe(value);
  });
});

describe("an amount is kept to the cent, half a cent up", () => {
  test.each<[string, number | null | undefined]>([
    ["", null],
    ["x", undefined],
    ["1.234,5", 1234.5],
    ["1,005", 1.01],
    ["2,675", 2.68],
    ["1,004", 1],
    ["-1,005", -1.01],
    ["-0,001", 0],
    ["0,0000001", 0],
    ["1000000000000000000000000", 1e24],
  ])("%j is %j", (typed, value) => {
    expect(parseMoney(typed)).toBe(value);
  });

  test("an amount beyond all numbers is not understood", () => {
    expect(parseMoney("9".repeat(308))).toBeUndefined();
  });
});

describe("a date typed the German way is understood if the day exists", () => {
  test.each<[string, string | null | undefined]>([
    ["", null],
    ["3.2.2026", "2026-02-03"],
    ["03.02.2026", "2026-02-03"],
    ["03.02.26", "2026-02-03"],
    ["3.2.26", "2026-02-03"],
    [" 3. 2. 2026 ", "2026-02-03"],
    ["2026-02-03", "2026-02-03"],
    ["1.1.69", "2069-01-01"],
    ["1.1.70", "1970-01-01"],
    ["29.2.2024", "2024-02-29"],
    ["29.2.2025", undefined],
    ["31.2.2026", undefined],
    ["0.1.2026", undefined],
    ["1.13.2026", undefined],
    ["2026-02-30", undefined],
    ["3.2.", undefined],
    ["3.2.026", undefined],
    ["morgen", undefined],
  ])("%j is %j", (typed, date) => {
    expect(parseDate(typed)).toBe(date);
  });
});

test("values are shown as they are written in German", () => {
  const spaces = /[\u00a0\u202f]/gu;

  expect(formatNumber(1234.5, "de-DE")).toBe("1.234,5");
  expect(formatNumber(66.666, "de-DE", 1)).toBe("66,7");
  expect(formatMoney(1234.5, "de-DE").replaceAll(spaces, " ")).toBe("1.234,50 €");
  expect(formatDate("2026-02-03", "de-DE")).toBe("03.02.2026");
  expect(formatLongDate("2026-02-03", "de-DE")).toBe("3. Februar 2026");
  expect(formatLongDate("2026-02-02", "de-DE", true)).toBe("Montag, 2. Februar 2026");
  expect(formatShortDate("2026-02-05", "de-DE")).toBe("Do., 5. Feb.");
  expect(formatTime("2026-02-02T13:03:00Z", "de-DE", "Europe/Berlin")).toBe("14:03");
});

test.each([
  ["2026-02-02T22:59:00.000Z", "2026-02-02"],
  ["2026-02-02T23:30:00.000Z", "2026-02-03"],
])("the day of %s is the one in the zone of the reader: %s", (instant, day) => {
  expect(dayOf(instant, "Europe/Berlin")).toBe(day);
});

test("what is no date is shown as it is", () => {
  expect(dayOf("demnächst")).toBe("demnächst");
  expect(formatDate("demnächst", "de-DE")).toBe("demnächst");
});

test("what is shown can be typed again", () => {
  for (const value of [0, 0.5, 12.5, 1234, 1234567.89, -3]) {
    expect(parseNumber(formatNumber(value, "de-DE"))).toBe(value);
    expect(parseMoney(formatMoney(value, "de-DE"))).toBe(value);
  }
});
