import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { type Disclosure, disclosureOf, type Respondents } from "#domain/trust-disclosure.ts";

/** "us" first, then partners named by a letter. */
function respondents(...persons: number[]): readonly Respondents[] {
  return persons
    .map((count, index) => ({
      memberId: index === 0 ? "us" : "abcdefgh".charAt(index - 1),
      own: index === 0,
      persons: count,
    }))
    .filter((one) => one.persons > 0);
}

function shown(...persons: number[]): string {
  const { total, own, partners, companies } = disclosureOf(respondents(...persons));
  return [total && "total", own && "own", partners && "partners", ...companies]
    .filter((part) => part !== false)
    .join(" ");
}

describe("of aggregated answers", () => {
  test.each<[string, string, number[]]>([
    ["nothing from four responses without a group of three", "", [2, 2]],
    ["a side of three without a total", "own us", [3, 1]],
    ["the total from five, and no side whose other side would follow", "total", [3, 2]],
    ["the total from five, and no partner whose other side would follow", "total", [2, 3]],
    ["both sides of three", "total own partners us a", [3, 3]],
    [
      "a group of partners although each of them stays hidden",
      "total own partners us",
      [3, 2, 2, 2],
    ],
    ["no group that gives away the own side", "total", [2, 2, 2]],
    ["no group of two responses that follows from the total", "total", [4, 1, 1]],
    ["no company that gives away the single hidden one", "total own partners us", [3, 3, 1]],
    [
      "the next smallest hidden beside a single hidden one",
      "total own partners us b",
      [3, 3, 5, 1],
    ],
    ["companies until the hidden ones have three responses", "total own partners us", [3, 1, 1, 5]],
    ["the largest beside hidden ones that have enough", "total own partners us c", [3, 1, 1, 5, 4]],
    ["all companies when all have enough", "total own partners us a b", [3, 3, 4]],
    ["a company of five beside nobody", "total own us", [5]],
    ["partners alone", "total partners a b", [0, 3, 3]],
    ["the next smallest beside a hidden own company", "total b", [2, 3, 4]],
  ])("is shown %s", (_title, expected, persons) => {
    expect(shown(...persons)).toBe(expected);
  });
});

describe("whatever the companies answered, nothing hidden follows from what is shown", () => {
  const companies = fc
    .array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 6 })
    .map((persons) => respondents(...persons));

  test("neither a company with fewer than three responses …", () => {
    fc.assert(
      fc.property(companies, (all) => {
        const known = figures(all, disclosureOf(all));
        for (const few of all.filter(({ persons }) => persons < 3)) {
          const single = all.map((one) => Number(one === few));
          expect(follows(known, single)).toBe(false);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("… nor any group of fewer than three", () => {
    fc.assert(
      fc.property(companies, (all) => {
        const known = figures(all, disclosureOf(all));
        const few = subsets(all).filter((group) => {
          const persons = group.reduce((sum, one) => sum + one.persons, 0);
          return group.length > 0 && persons < 3;
        });
        for (const group of few) {
          const sum = all.map((one) => Number(group.includes(one)));
          expect(follows(known, sum)).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("nor a company that is hidden to protect another", () => {
    fc.assert(
      fc.property(companies, (all) => {
        const disclosure = disclosureOf(all);
        const known = figures(all, disclosure);
        const hidden = all.filter(({ memberId }) => !disclosure.companies.includes(memberId));
        for (const one of hidden) {
          // The only partner is the group of the partners.
          const single = all.map((other) => Number(other === one));
          expect(follows(known, single)).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

/** Each figure shown, as the companies it is the sum of (a mean of known size is as telling). */
function figures(all: readonly Respondents[], disclosure: Disclosure): number[][] {
  return [
    ...(disclosure.total ? [all.map(() => 1)] : []),
    ...(disclosure.own ? [all.map(({ own }) => Number(own))] : []),
    ...(disclosure.partners ? [all.map(({ own }) => Number(!own))] : []),
    ...disclosure.companies.map((id) => all.map(({ memberId }) => Number(memberId === id))),
  ];
}

/** Can the wanted sum be computed from the known ones, i.e. does it add nothing to their rank? */
function follows(known: readonly number[][], wanted: readonly number[]): boolean {
  return rank([...known, [...wanted]]) === rank(known);
}

function rank(rows: readonly (readonly number[])[]): number {
  const matrix = rows.map((row) => [...row]);
  let found = 0;
  for (let column = 0; column < (matrix[0]?.length ?? 0); column += 1) {
    const pivot = matrix.findIndex(
      (row, index) => index >= found && Math.abs(row[column] ?? 0) > 1e-9,
    );
    if (pivot < 0) continue;
    const [lifted] = matrix.splice(pivot, 1);
    if (!lifted) continue;
    matrix.splice(found, 0, lifted);
    for (const row of matrix.slice(found + 1)) {
      const factor = (row[column] ?? 0) / (lifted[column] ?? 1);
      row.forEach((value, index) => (row[index] = value - factor * (lifted[index] ?? 0)));
    }
    found += 1;
  }
  return found;
}

function subsets<T>(all: readonly T[]): readonly T[][] {
  return all.reduce<T[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]);
}
