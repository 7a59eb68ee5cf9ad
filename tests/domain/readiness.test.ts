import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import {
  ANSWER_STATES,
  type AnswerState,
  type ChecklistAnswers,
  CHECKLISTS,
  type ChecklistItem,
  type ItemId,
} from "#domain/checklist.ts";
import { readinessOf, readinessOfItems, suggestions } from "#domain/readiness.ts";

const SEED = 20260202;

type Answer = [state: AnswerState | null, star?: "★"];

/** A checklist that consists of exactly these answers. */
function answered(answers: readonly Answer[]) {
  const items = answers.map(([, star], index): ChecklistItem<ItemId> => {
    // Any id will do: readiness knows items by their id only.
    return { id: `item-${index}` as ItemId, critical: star === "★" };
  });
  const states = Object.fromEntries(
    answers.map(([state], index) => [
      `item-${index}`,
      { state, note: state === "notRelevant" ? "Nothing to sell here" : "" },
    ]),
  );
  return readinessOfItems(items, states);
}

function times(count: number, state: AnswerState | null, star?: "★"): Answer[] {
  return Array.from({ length: count }, () => (star ? [state, star] : [state]));
}

test("the worked example of the specification comes out exactly", () => {
  const example = answered([
    ...times(5, "fulfilled"),
    ...times(2, "fulfilled", "★"),
    ["partial", "★"],
    ["open"],
    ["notRelevant"],
    [null, "★"],
    [null],
  ]);

  expect(example).toMatchObject({
    coverage: 80,
    readiness: 83,
    low: 67,
    high: 87,
    light: "amber",
    display: "final",
    starredOpen: ["item-10"],
    answered: 10,
    items: 12,
    manyExcluded: false,
    withoutReason: [],
  });
});

describe("the light", () => {
  test.each<[string, Answer[], string]>([
    ["is grey without an answer", times(100, null), "grey"],
    ["is grey at a coverage of 49 %", [...times(49, "fulfilled"), ...times(51, null)], "grey"],
    ["is amber at a coverage of 50 %", [...times(50, "fulfilled"), ...times(50, null)], "amber"],
    ["is amber at a coverage of 79 %", [...times(79, "fulfilled"), ...times(21, null)], "amber"],
    ["is green at a coverage of 80 %", [...times(80, "fulfilled"), ...times(20, null)], "green"],
    ["is red at a readiness of 49", [...times(49, "fulfilled"), ...times(51, "open")], "red"],
    ["is amber at a readiness of 50", [...times(50, "fulfilled"), ...times(50, "open")], "amber"],
    ["is amber at a readiness of 74", [...times(74, "fulfilled"), ...times(26, "open")], "amber"],
    ["is green at a readiness of 75", [...times(75, "fulfilled"), ...times(25, "open")], "green"],
    ["is amber with an open ★", [...times(98, "fulfilled"), ["open", "★"]], "amber"],
    ["is amber with an unanswered ★", [...times(98, "fulfilled"), [null, "★"]], "amber"],
    ["is green with a partial ★", [...times(98, "fulfilled"), ["partial", "★"]], "green"],
    ["is green with an irrelevant ★", [...times(98, "fulfilled"), ["notRelevant", "★"]], "green"],
    ["is red rather than amber", [...times(40, "open"), ["open", "★"]], "red"],
    ["is grey when nothing is relevant", times(12, "notRelevant"), "grey"],
  ])("%s", (_title, answers, light) => {
    expect(answered(answers).light).toBe(light);
  });
});

describe("the figure", () => {
  test.each<[string, Answer[], string]>([
    ["is hidden below a coverage of 50 %", [...times(49, "open"), ...times(51, null)], "none"],
    ["is provisional from 50 %", [...times(50, "open"), ...times(50, null)], "provisional"],
    ["is provisional up to 79 %", [...times(79, "open"), ...times(21, null)], "provisional"],
    ["stands from 80 %", [...times(80, "open"), ...times(20, null)], "final"],
  ])("%s", (_title, answers, display) => {
    expect(answered(answers).display).toBe(display);
  });

  test.each<[string, Answer[], number | null]>([
    ["counts a partial as half", [["partial"], ["open"]], 25],
    ["counts a ★ twice", [["fulfilled", "★"], ["open"]], 67],
    ["leaves the irrelevant out", [["fulfilled"], ["notRelevant"]], 100],
    ["leaves the unanswered out", [["fulfilled"], [null]], 100],
    ["rounds 62.5 up", [...times(2, "fulfilled"), ["partial"], ["open"]], 63],
    ["rounds 12.5 up", [["partial"], ...times(3, "open")], 13],
    ["rounds 37.5 up", [...times(3, "partial"), ["open"]], 38],
    ["rounds 33.3 down", [["fulfilled"], ...times(2, "open")], 33],
    ["is missing without an answer", [[null], [null]], null],
    ["is missing when nothing is relevant", times(3, "notRelevant"), null],
  ])("%s", (_title, answers, readiness) => {
    expect(answered(answers).readiness).toBe(readiness);
  });

  test("has no range when nothing is relevant", () => {
    expect(answered(times(12, "notRelevant"))).toMatchObject({
      low: null,
      high: null,
      coverage: 0,
    });
  });
});

describe("items that are not relevant", () => {
  test.each([
    ["may be a third", 4, false],
    ["are many above a third", 5, true],
  ])("%s", (_title, excluded, many) => {
    const answers = [...times(excluded, "notRelevant"), ...times(12 - excluded, "fulfilled")];

    expect(answered(answers).manyExcluded).toBe(many);
  });

  test.each([
    ["without a reason are flagged", undefined, ["c1-05"]],
    ["with a reason of 9 characters are flagged", "123456789", ["c1-05"]],
    ["with blanks for a reason are flagged", " 12345678  ", ["c1-05"]],
    ["with a reason of 10 characters are not", "1234567890", []],
  ])("%s, and keep their state", (_title, note, withoutReason) => {
    const answer = note === undefined ? {} : { note };
    const answers: ChecklistAnswers = { "c1-05": { state: "notRelevant", ...answer } };

    expect(readinessOf("needs", 1, answers)).toMatchObject({ withoutReason, answered: 1 });
  });
});

test.each<[string, Answer[], number]>([
  ["six of twelve equal ones", times(12, null), 6],
  ["one more after five", [...times(5, "open"), ...times(7, null)], 1],
  ["none from half on", [...times(6, "open"), ...times(6, null)], 0],
  ["the weightiest first", [...times(2, null, "★"), ...times(4, null)], 2],
])("an estimate needs %s", (_title, answers, needed) => {
  expect(answered(answers).neededForEstimate).toBe(needed);
});

describe("the fastest way forward", () => {
  test("leads over ★ items first, open before unanswered before partial", () => {
    const answers: ChecklistAnswers = {
      ...all("needs", "fulfilled"),
      "c1-02": { state: "open" },
      "c1-03": { state: "partial" },
      "c1-04": { state: null },
      "c1-09": { state: "open" },
    };

    expect(suggestions("needs", 1, answers)).toEqual(["c1-09", "c1-04", "c1-03"]);
  });

  test("keeps the order of the list among equals and names three", () => {
    expect(suggestions("needs", 1, {})).toEqual(["c1-01", "c1-03", "c1-04"]);
  });

  test("leaves out what is fulfilled or not relevant", () => {
    const answers = { ...all("needs", "notRelevant"), "c1-10": { state: "partial" as const } };

    expect(suggestions("needs", 1, answers)).toEqual(["c1-10"]);
  });
});

describe("whatever is answered", () => {
  const answer = fc.constantFrom<AnswerState | null>(...ANSWER_STATES, null);
  const mixed = fc.array(
    fc.tuple(answer, fc.boolean()).map(([state, star]): Answer => (star ? [state, "★"] : [state])),
    { minLength: 1, maxLength: 12 },
  );

  test("the readiness lies within its range, and the range within 0 to 100", () => {
    fc.assert(
      fc.property(mixed, (answers) => {
        const { readiness, low, high, coverage } = answered(answers);

        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(100);
        expect(low === null).toBe(answers.every(([state]) => state === "notRelevant"));
        if (low === null || high === null) return;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100);
        expect(low).toBeLessThanOrEqual(readiness ?? low);
        expect(readiness ?? high).toBeLessThanOrEqual(high);
      }),
      { seed: SEED },
    );
  });

  test("one more answer lands within the range announced before", () => {
    const relevant = fc.constantFrom<AnswerState>("fulfilled", "partial", "open");
    fc.assert(
      fc.property(mixed, relevant, fc.nat(), (answers, state, pick) => {
        const unanswered = answers.flatMap(([given], index) => (given === null ? [index] : []));
        fc.pre(unanswered.length > 0);
        const chosen = unanswered[pick % unanswered.length];
        const before = answered(answers);

        const after = answered(
          answers.map(
            (one, index) => (index === chosen ? [state, ...one.slice(1)] : one) as Answer,
          ),
        );

        expect(after.readiness).toBeGreaterThanOrEqual(before.low ?? 0);
        expect(after.readiness).toBeLessThanOrEqual(before.high ?? 100);
      }),
      { seed: SEED },
    );
  });

  test("the order of the items does not matter", () => {
    fc.assert(
      fc.property(
        mixed.chain((answers) => fc.tuple(fc.constant(answers), shuffled(answers))),
        ([answers, otherwise]) => {
          const { starredOpen, withoutReason: _one, ...figures } = answered(answers);
          const { starredOpen: others, withoutReason: _other, ...same } = answered(otherwise);

          expect(same).toEqual(figures);
          expect(others).toHaveLength(starredOpen.length);
        },
      ),
      { seed: SEED },
    );
  });

  test("the order in which the answers were given does not matter", () => {
    const given = all("search", "partial");
    const backwards = Object.fromEntries(Object.entries(given).toReversed());

    expect(readinessOf("search", 1, backwards)).toEqual(readinessOf("search", 1, given));
  });
});

function shuffled(answers: readonly Answer[]) {
  return fc.shuffledSubarray([...answers], { minLength: answers.length });
}

function all(phase: keyof typeof CHECKLISTS, state: AnswerState): ChecklistAnswers {
  return Object.fromEntries(CHECKLISTS[phase].map(({ id }) => [id, { state }]));
}
