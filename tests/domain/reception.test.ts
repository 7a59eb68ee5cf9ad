import { describe, expect, test } from "vitest";

import { contextOf } from "#domain/context.ts";
import { type Cooperation, currentCycle } from "#domain/cooperation.ts";
import type { Evaluation } from "#domain/fields/evaluation.ts";
import { type Answer, blankAnswer, questionnaireFor } from "#domain/questionnaire.ts";
import { receptionOf, takeAnswer } from "#domain/reception.ts";
import { sealedText } from "#domain/seal.ts";
import { exampleCase } from "#tests/support/example.ts";

const example = exampleCase("a");
const [own = "", partner = ""] = example.partners.map(({ id }) => id);
const person = (currentCycle(example).evaluation.participants ?? []).find(
  ({ memberId }) => memberId === partner,
);

/** The example before anybody has answered. */
function asking(change: Partial<Evaluation> = {}): Cooperation {
  const cycle = currentCycle(example);
  const evaluation = {
    ...cycle.evaluation,
    trustMode: "open" as const,
    trustRatings: [],
    proportionality: [],
    ...change,
  };
  return { ...example, cycles: [{ ...cycle, closedOn: null, evaluation }] };
}

function contextFor(cooperation: Cooperation) {
  return contextOf(cooperation, currentCycle(cooperation), "2026-02-02");
}

function answerTo(cooperation: Cooperation, change: Partial<Answer> = {}): Answer {
  const questionnaire = questionnaireFor(contextFor(cooperation), person?.id ?? "");
  if (!questionnaire) throw new Error("The example has a participant of the partner.");
  return {
    ...blankAnswer(questionnaire, "r-1"),
    values: [5, 4, 4, 3, 4, 4, 4, 4, 2, 2, 2, 2, 5, null, 5, null],
    ...change,
  };
}

function evaluationAfter(answer: Answer, cooperation: Cooperation): Evaluation {
  return currentCycle(takeAnswer(answer)(cooperation)).evaluation;
}

describe("an answer is judged before it changes anything", () => {
  const open = asking();
  const known = takeAnswer(answerTo(open))(open);
  const summing = asking({ trustMode: "aggregated", trustRatings: null });
  const summed = takeAnswer(answerTo(summing))(summing);
  test.each([
    ["the first one", answerTo(open), open, "new"],
    ["the same one again", answerTo(open), known, "known"],
    ["a newer version", answerTo(open, { revision: 2 }), known, "newer"],
    [
      "an older version",
      answerTo(open),
      takeAnswer(answerTo(open, { revision: 3 }))(open),
      "older",
    ],
    ["another one of the same person", answerTo(open, { responseId: "r-2" }), known, "newer"],
    ["the same one again, of which only sums are left", answerTo(summing), summed, "known"],
    [
      "a newer version where only sums are left",
      answerTo(summing, { revision: 2 }),
      summed,
      "alreadySummed",
    ],
    ["another cooperation", answerTo(open, { cooperationId: "else" }), open, "foreign"],
    ["another cycle", answerTo(open, { cycle: 2 }), open, "otherCycle"],
    ["another way of counting", answerTo(open, { mode: "aggregated" }), open, "otherMode"],
    ["nobody who takes part", answerTo(open, { participantId: "x" }), open, "unknownParticipant"],
    [
      "a person of another company than they were asked for",
      answerTo(open, { memberId: own }),
      open,
      "unknownParticipant",
    ],
    [
      "nothing in it",
      answerTo(open, { values: answerTo(open).values.map(() => null) }),
      open,
      "empty",
    ],
  ])("%s", (_title, answer, cooperation, expected) => {
    expect(receptionOf(answer, contextFor(cooperation))).toBe(expected);
  });

  test("a company that has left before it answered", () => {
    const left = {
      ...open,
      partners: open.partners.map((one) => (one.id === partner ? { ...one, leftInCycle: 0 } : one)),
    };

    expect(receptionOf(answerTo(open), contextFor(left))).toBe("leftCompany");
  });

  test("a closed cycle", () => {
    const closed = {
      ...open,
      cycles: open.cycles.map((cycle) => ({ ...cycle, closedOn: "2026-01-31" })),
    };

    expect(receptionOf(answerTo(open), contextFor(closed))).toBe("closed");
    expect(takeAnswer(answerTo(open))(closed)).toBe(closed);
  });

  test("an answer typed in by hand gives way only after asking", () => {
    const typed = asking({
      trustRatings: [
        { participantId: person?.id ?? "", raterId: partner, targetId: own, values: [3] },
      ],
    });

    expect(receptionOf(answerTo(typed), contextFor(typed))).toBe("newer");
  });
});

describe("an answer in open mode", () => {
  const open = asking();

  test("stands under the name of the person, with everything it says", () => {
    const answer = answerTo(open, {
      why: { ability: "Zwei Muster", benevolence: "", integrity: "", openness: "" },
      cost: "viel Zeit",
      rating: 2,
      fairness: 1,
    });
    const evaluation = evaluationAfter(answer, open);

    expect(evaluation.trustRatings).toEqual([
      { participantId: person?.id, raterId: partner, targetId: own, values: answer.values },
    ]);
    expect(evaluation.participants?.find(({ id }) => id === person?.id)?.responded).toBe(true);
    expect(evaluation.responses).toMatchObject([
      { participantId: person?.id, cost: "viel Zeit", why: { ability: "Zwei Muster" } },
    ]);
    expect(evaluation.proportionality).toMatchObject([
      { memberId: partner, rating: 2, fairness: 1 },
    ]);
  });

  test("takes the place of the earlier version", () => {
    const first = takeAnswer(answerTo(open))(open);
    const values = answerTo(open).values.map(() => 1);
    const evaluation = evaluationAfter(answerTo(open, { revision: 2, values }), first);

    expect(evaluation.trustRatings).toMatchObject([{ values }]);
    expect(evaluation.responses).toHaveLength(1);
  });

  test("takes back with the earlier version what it said about effort and return", () => {
    const first = takeAnswer(answerTo(open, { rating: 2, fairness: 4 }))(open);
    const evaluation = evaluationAfter(
      answerTo(open, { revision: 2, rating: 5, fairness: null }),
      first,
    );

    expect(evaluation.proportionality).toMatchObject([
      { memberId: partner, rating: 5, fairness: 4 },
    ]);
  });

  test("leaves what the company has said about effort and return before", () => {
    const said = asking({
      proportionality: [{ id: "p", memberId: partner, rating: 5, fairness: null, comment: "gut" }],
    });
    const evaluation = evaluationAfter(answerTo(said, { rating: 1, fairness: 2 }), said);

    expect(evaluation.proportionality).toEqual([
      { id: "p", memberId: partner, rating: 5, fairness: 2, comment: "gut" },
    ]);
  });
});

test("in aggregated mode only sums and nameless texts remain of an answer", () => {
  const summing = asking({ trustMode: "aggregated", trustRatings: null });
  const evaluation = evaluationAfter(
    answerTo(summing, { note: "Mehr reden", revision: 1 }),
    summing,
  );

  // Openness has two answers only, so it does not count (section 4.4).
  expect(evaluation.trustRatings).toEqual({
    targetId: own,
    aggregated: {
      [partner]: {
        n: 1,
        sum: [5, 4, 4, 3, 4, 4, 4, 4, 2, 2, 2, 2, 0, 0, 0, 0],
        count: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0],
      },
    },
  });
  expect(evaluation.responses).toEqual([
    { id: "r-1", revision: 1, participantId: person?.id, memberId: partner },
  ]);
  expect(evaluation.voices).toEqual([{ id: "voice-1", topic: "note", text: "Mehr reden" }]);
});

test("an answer that is in the sums already is not added again", () => {
  const summing = asking({ trustMode: "aggregated", trustRatings: null });
  const once = takeAnswer(answerTo(summing))(summing);

  expect(takeAnswer(answerTo(summing, { revision: 2 }))(once)).toBe(once);
});

test("the order in which answers arrive leaves no trace in aggregated mode", () => {
  const people = ["p-a", "p-b", "p-c"].map((id) => ({ id, label: id, memberId: partner }));
  const summing = asking({ trustMode: "aggregated", trustRatings: null, participants: people });
  const answers = people.map(({ id }, index) => ({
    ...answerTo(asking()),
    mode: "aggregated" as const,
    participantId: id,
    responseId: `r-${index}`,
    note: `Text ${index}`,
  }));
  const all = (order: readonly Answer[]) => {
    let cooperation = summing;
    for (const answer of order) cooperation = takeAnswer(answer)(cooperation);
    return currentCycle(cooperation).evaluation;
  };

  expect(all(answers)).toEqual(all(answers.toReversed()));
});

describe("the seal", () => {
  const cycle = currentCycle(example);

  test("changes with every own answer and with nothing else", () => {
    const text = sealedText(cycle, own, "salt");
    const ratings = cycle.evaluation.trustRatings ?? [];
    if ("aggregated" in ratings) throw new Error("The example is counted openly.");
    const changed = (id: string) => ({
      ...cycle,
      evaluation: {
        ...cycle.evaluation,
        trustRatings: ratings.map((one) =>
          one.raterId === id ? { ...one, values: one.values.with(0, null) } : one,
        ),
      },
    });

    expect(sealedText(changed(own), own, "salt")).not.toBe(text);
    expect(sealedText(changed(partner), own, "salt")).toBe(text);
    expect(sealedText(cycle, own, "other")).not.toBe(text);
    expect(
      sealedText(
        { ...cycle, evaluation: { ...cycle.evaluation, trustRatings: ratings.toReversed() } },
        own,
        "salt",
      ),
    ).toBe(text);
  });

  test("keeps own answers from being replaced", () => {
    const sealed = asking({ seal: { hash: "abc", salt: "s", fixedOn: "2026-01-01" } });
    const mine = currentCycle(sealed).evaluation.participants?.find(
      ({ memberId }) => memberId === own,
    );
    const answer = answerTo(sealed, { participantId: mine?.id ?? "", memberId: own });

    expect(receptionOf(answer, contextFor(sealed))).toBe("sealed");
  });
});
