import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Cycle } from "#domain/cooperation.ts";
import type { TrustRatings } from "#domain/shape.ts";
import {
  dimensionsToStrengthen,
  isBlindTrust,
  ownMood,
  trustIndexOf,
  trustTrend,
} from "#domain/trust-index.ts";

import { aCooperation, anEmptyCycle, contextFor, contextIn } from "./support/cooperations.ts";
import { aggregated, allOf, answer, network, rating, sumsOf } from "./support/trust.ts";

const three = network("ally", "third");

function indexOf(trustRatings: TrustRatings, around = network("ally")) {
  return trustIndexOf(contextFor({ evaluation: { trustRatings } }, around));
}

describe("the trust index", () => {
  test("turns the scale of 1 to 5 into 0 to 100", () => {
    expect(indexOf([answer("us", allOf(1)), answer("ally", allOf(1))])?.index).toBe(0);
    expect(indexOf([answer("us", allOf(3)), answer("ally", allOf(3))])?.index).toBe(50);
    expect(indexOf([answer("us", allOf(5)), answer("ally", allOf(5))])?.index).toBe(100);
  });

  test("counts every company once, however many of its people answered", () => {
    const crowd = Array.from({ length: 9 }, () => answer("us", allOf(5)));
    const trust = indexOf([...crowd, answer("ally", allOf(1))]);

    expect(trust).toMatchObject({ index: 50, persons: 10, companies: 2 });
  });

  test("counts every person once, however many companies the person rated", () => {
    const trust = indexOf(
      [
        answer("us", allOf(5), "ally", "kim"),
        answer("us", allOf(3), "third", "kim"),
        answer("us", allOf(2), "ally", "lee"),
        answer("ally", allOf(3), "us"),
      ],
      three,
    );

    // kim (5 + 3) / 2 = 4, lee 2: the company 3; the ally 3.
    expect(trust).toMatchObject({ index: 50, persons: 3 });
  });

  test("leaves out a dimension of which a person answered fewer than three items", () => {
    const trust = indexOf([
      answer("us", rating({ ability: [5, 5, null, null], benevolence: 3, integrity: 3 })),
      answer("ally", rating({ ability: 3, benevolence: 3, integrity: [3, 3, 3, null] })),
    ]);

    expect(trust?.dimensions).toEqual({
      ability: 50,
      benevolence: 50,
      integrity: 50,
      openness: null,
    });
  });

  test("needs three dimensions", () => {
    const two = rating({ ability: 4, benevolence: 4 });
    const trust = indexOf([answer("us", two), answer("ally", two)]);

    expect(trust).toMatchObject({ index: null, band: null, dimensions: { ability: 75 } });
  });

  test.each<[string, TrustRatings]>([
    ["nobody", []],
    ["the own company only", [answer("us", allOf(4))]],
    ["one company enough", [answer("us", allOf(4)), answer("ally", rating({ ability: [4, 4] }))]],
    ["the own company and one that is no member", [answer("us", allOf(4)), answer("x", allOf(1))]],
  ])("does not exist while %s answered", (_title, ratings) => {
    expect(indexOf(ratings)).toBeNull();
  });

  test("leaves out people whose company left in an earlier cycle", () => {
    const around = {
      partners: three.partners.map((one) =>
        one.id === "third" ? { ...one, leftInCycle: 1 } : one,
      ),
    };
    const trustRatings = [allOf(3), allOf(3), allOf(5)].map((values, index) =>
      answer(["us", "ally", "third"][index] ?? "", values),
    );
    const during = contextFor({ number: 1, evaluation: { trustRatings } }, around);
    const after = contextFor({ number: 2, evaluation: { trustRatings } }, around);

    expect(trustIndexOf(during)).toMatchObject({ persons: 3, index: 67 });
    expect(trustIndexOf(after)).toMatchObject({ persons: 2, index: 50 });
  });

  test("says how much was answered", () => {
    const trust = indexOf([
      answer("us", rating({ ability: 3, benevolence: 3, integrity: [3, 3, null, null] })),
      answer("ally", allOf(3)),
      answer("ally", allOf(null)),
    ]);

    // 10 + 16 of 32 items; whoever could judge nothing has not answered.
    expect(trust).toMatchObject({ answerShare: 81, persons: 2 });
  });

  test.each([
    [4, "solid"],
    [3.98, "solid"],
    [3.96, "growing"],
    [3, "growing"],
    [2.9, "fragile"],
    [2.2, "fragile"],
    [2.1, "broken"],
  ])("with a mean of %f is %s", (mean, band) => {
    const ratings = aggregated({ us: sumsOf(100, mean), ally: sumsOf(100, mean) });

    expect(indexOf(ratings)).toMatchObject({ band, capped: false });
  });

  test("is growing at most while one dimension is below 50", () => {
    const uneven = rating({ ability: 5, benevolence: 5, integrity: [2, 3, 3, 3], openness: 5 });
    const trust = indexOf([answer("us", uneven), answer("ally", uneven)]);

    expect(trust).toMatchObject({ index: 86, band: "growing", capped: true, lowest: "integrity" });
  });

  test("is not lifted by a weak dimension", () => {
    const low = rating({ ability: 3, benevolence: 2, integrity: 2, openness: 2 });

    expect(indexOf([answer("us", low), answer("ally", low)])).toMatchObject({
      index: 31,
      band: "fragile",
      capped: false,
    });
  });

  test("names the first of the lowest dimensions", () => {
    const flat = rating({ ability: 4, benevolence: 3, integrity: 3, openness: 3 });

    expect(indexOf([answer("us", flat), answer("ally", flat)])?.lowest).toBe("benevolence");
  });

  test("shows dimensions two companies see a whole point apart", () => {
    const ours = rating({ ability: 4, benevolence: 4, integrity: 4, openness: 4 });
    const theirs = rating({ ability: 3, benevolence: [3, 3, 3, 4], integrity: 5, openness: 4 });

    expect(indexOf([answer("us", ours), answer("ally", theirs)])?.spread).toEqual([
      "ability",
      "integrity",
    ]);
  });

  test("offers measures for dimensions below 60", () => {
    // 3.4 is 60, 3.39 is 59.75 and shows as 60, 3.37 is 59.
    const trust = indexOf(
      aggregated({
        us: {
          ...sumsOf(100, 3.37),
          sum: rating({ ability: 340, benevolence: 339 }).map((sum) => sum ?? 337),
        },
        ally: {
          ...sumsOf(100, 3.37),
          sum: rating({ ability: 340, benevolence: 339 }).map((sum) => sum ?? 337),
        },
      }),
    );

    expect(trust && dimensionsToStrengthen(trust)).toEqual(["integrity", "openness"]);
  });
});

describe("in aggregated mode the index", () => {
  test("is the mean of the item means", () => {
    const sums = { n: 3, sum: allOf(12).map(Number), count: allOf(3).map(Number) };
    const skipped = { ...sums, sum: [4, ...sums.sum.slice(1)], count: [2, ...sums.count.slice(1)] };

    // The first item has a mean of 2, the other three of 4: 3.5 for the company.
    expect(indexOf(aggregated({ us: skipped, ally: sums }))?.dimensions.ability).toBe(69);
  });

  test.each([
    [3, 1, null],
    [3, 2, 75],
  ])("of %i and %i responses is %s", (own, others, index) => {
    const trust = indexOf(aggregated({ us: sumsOf(own, 4), ally: sumsOf(others, 4) }));

    expect(trust).toMatchObject({ index, persons: own + others, companies: 2 });
    expect(trust?.hidden).toBe(index === null);
  });

  test("counts only those people behind a dimension whose answers are in it", () => {
    // Three from each company answered, but of the partner's people one alone could judge ability.
    const sums = sumsOf(3, 4);
    const judged = {
      ...sums,
      sum: sums.sum.map((sum, item) => (item < 4 ? sum / 3 : sum)),
      count: sums.count.map((count, item) => (item < 4 ? 1 : count)),
    };

    const index = indexOf(aggregated({ us: sums, ally: judged }));
    expect(index?.dimensions).toMatchObject({ ability: null, integrity: 75 });
  });

  test("compares only companies whose own result may be shown", () => {
    const ratings = (n: number) =>
      aggregated({ us: sumsOf(3, 4), ally: sumsOf(n, 2), third: sumsOf(n, 4) });

    expect(indexOf(ratings(2), three)?.spread).toEqual([]);
    expect(indexOf(ratings(3), three)?.spread).toHaveLength(4);
  });
});

test("a single company's picture is a mood, no index", () => {
  const mood = (trustRatings: TrustRatings) =>
    ownMood(contextFor({ evaluation: { trustRatings } }));

  expect(mood([answer("us", rating({ ability: 4 }))])).toMatchObject({
    ability: 75,
    openness: null,
  });
  expect(mood([answer("ally", allOf(4))])).toBeNull();
  expect(mood(aggregated({ us: sumsOf(2, 4) }))).toMatchObject({ ability: null });
  expect(mood(aggregated({ us: sumsOf(3, 4) }))).toMatchObject({ ability: 75 });
});

describe("since the cycle before the index", () => {
  function trend(before: number | undefined, now: number, persons = 3) {
    const ratings = (value: number) =>
      aggregated({ us: sumsOf(persons, value), ally: sumsOf(persons, value) });
    const cycles = [
      anEmptyCycle({
        number: 1,
        evaluation: before === undefined ? {} : { trustRatings: ratings(before) },
      }),
      anEmptyCycle({ number: 2, evaluation: { trustRatings: ratings(now) } }),
    ];
    return trustTrend(contextIn(aCooperation({ cycles }), 2));
  }

  test.each([
    [3, 3, 0, "unchanged", false],
    [3, 3.16, 4, "unchanged", false],
    [3, 3.2, 5, "slightly", false],
    [3.2, 3, -5, "slightly", false],
    [3, 3.36, 9, "slightly", false],
    [3, 3.4, 10, "clearly", false],
    [3.2, 2.8, -10, "clearly", true],
    [3, 2.9, -2, "unchanged", true],
  ])("went from %f to %f", (before, now, change, size, bandFell) => {
    expect(trend(before, now)).toEqual({ change, size, rough: false, bandFell });
  });

  test("cannot be compared with nothing", () => {
    expect(trend(undefined, 3)).toBeNull();
    expect(trustTrend(contextFor())).toBeNull();
  });

  test("can be read only roughly with few answers", () => {
    const few = [answer("us", allOf(3)), answer("ally", allOf(3))];
    const cycles = [1, 2].map((number) =>
      anEmptyCycle({ number, evaluation: { trustRatings: few } }),
    );

    expect(trustTrend(contextIn(aCooperation({ cycles }), 2))).toMatchObject({ rough: true });
  });
});

describe("blind trust", () => {
  const settled = ["cl-01", "cl-03", "cl-04", "cl-06", "cl-07", "cl-08", "cl-09", "cl-10"];
  const clauses = [
    ...settled,
    ...["12", "13", "14", "15", "18", "19", "20", "21", "22"].map((n) => `cl-${n}`),
  ].map((clauseId) => ({ clauseId, status: "agreed" as const }));
  const given = (value: number, structures: Cycle["structures"]) =>
    isBlindTrust(
      contextFor({
        structures,
        evaluation: { trustRatings: aggregated({ us: sumsOf(9, value), ally: sumsOf(9, value) }) },
      }),
    );

  test.each<[string, number, Cycle["structures"], boolean]>([
    ["an oral agreement", 4.4, { agreement: { kind: "oral" }, clauses }, true],
    ["no agreement", 4.4, { agreement: { kind: "none" }, clauses }, true],
    ["a signed agreement", 4.4, { agreement: { kind: "signed" }, clauses }, false],
    [
      "two open key points",
      4.4,
      { agreement: { kind: "signed" }, clauses: clauses.slice(2) },
      false,
    ],
    [
      "three open key points",
      4.4,
      { agreement: { kind: "signed" }, clauses: clauses.slice(3) },
      true,
    ],
    ["an oral agreement and less trust", 4.37, { agreement: { kind: "oral" }, clauses }, false],
  ])("beside %s and a mean of %f", (_title, value, structures, blind) => {
    expect(given(value, structures)).toBe(blind);
  });
});

const values = fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }), {
  minLength: 16,
  maxLength: 16,
});
const answers = fc.array(
  fc.record({
    raterId: fc.constantFrom("us", "ally", "third"),
    participantId: fc.uuid(),
    targetId: fc.constant("network"),
    values,
  }),
  { minLength: 2, maxLength: 9 },
);

describe("whatever people answer", () => {
  test("the order of the answers does not matter", () => {
    fc.assert(
      fc.property(answers, fc.integer(), (given, seed) => {
        const turned = given.toSorted((a, b) =>
          `${a.participantId}${seed}` < `${b.participantId}${seed}` ? 1 : -1,
        );
        const [one, other] = [indexOf(given, three), indexOf(turned, three)];
        expect(other?.dimensions).toEqual(one?.dimensions);
        expect(other?.index).toEqual(one?.index);
      }),
    );
  });

  test("one more person who answers as the own colleagues do on average changes nothing", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), answers, (value, given) => {
        const others = given.filter(({ raterId }) => raterId !== "us");
        const alone = indexOf([answer("us", allOf(value)), ...others], three);
        const crowd = indexOf(
          [...Array.from({ length: 7 }, () => answer("us", allOf(value))), ...others],
          three,
        );
        expect(crowd?.dimensions).toEqual(alone?.dimensions);
      }),
    );
  });

  test("no figure leaves the scale, and an unanswered item never pulls a figure down", () => {
    fc.assert(
      fc.property(answers, (given) => {
        const silenced = given.map((one) => ({ ...one, values: one.values.map((v) => v && 5) }));
        const trust = indexOf(silenced, three);
        for (const index of Object.values(trust?.dimensions ?? {}))
          expect([null, 100]).toContain(index);
        const real = indexOf(given, three);
        for (const index of Object.values(real?.dimensions ?? {}))
          expect(index === null || (index >= 0 && index <= 100)).toBe(true);
      }),
    );
  });
});
