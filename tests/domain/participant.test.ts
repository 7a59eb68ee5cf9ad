import { describe, expect, test } from "vitest";

import { currentCycle } from "#domain/cooperation.ts";
import { removeRecord } from "#domain/edit.ts";
import type { Evaluation } from "#domain/fields/evaluation.ts";
import { traceOf } from "#domain/participant.ts";
import { exampleCase } from "#tests/support/example.ts";

const example = exampleCase("a");
const people = ["p-1", "p-2"].map((id) => ({ id, label: id, memberId: "m-1" }));
const sheet = (participantId: string, value: number | null) => ({
  participantId,
  raterId: "m-1",
  targetId: "m-2",
  values: [value],
});
const open: Evaluation = {
  participants: people,
  trustRatings: [sheet("p-1", 4), sheet("p-2", null)],
  responses: [{ id: "r-1", participantId: "p-1", memberId: "m-1" }],
};
const summed: Evaluation = {
  participants: people,
  trustRatings: { targetId: "m-2", aggregated: { "m-1": { n: 1, sum: [4], count: [1] } } },
  responses: [{ id: "r-1", participantId: "p-1", memberId: "m-1" }],
};

function afterRemoval(evaluation: Evaluation): Evaluation {
  const cycle = { ...currentCycle(example), closedOn: null, evaluation };
  const remove = removeRecord("evaluation", "participants", "p-1", { today: "2026-02-02" });
  return currentCycle(remove({ ...example, cycles: [cycle] })).evaluation;
}

describe("what a participant leaves behind", () => {
  test.each([
    ["answers under the name", open, "p-1", "answers"],
    ["a sheet without an answer", open, "p-2", null],
    ["a part of the sums", summed, "p-1", "sums"],
    ["nothing in the sums", summed, "p-2", null],
  ])("%s", (_title, evaluation, id, expected) => {
    expect(traceOf(evaluation, id)).toBe(expected);
  });
});

test("answers go with the person whose they are", () => {
  expect(afterRemoval(open)).toMatchObject({
    participants: [{ id: "p-2" }],
    trustRatings: [{ participantId: "p-2" }],
    responses: [],
  });
});

test("sums stay, and with them that the person is in them", () => {
  const after = afterRemoval(summed);

  expect(after.participants).toMatchObject([{ id: "p-2" }]);
  expect(after.trustRatings).toEqual(summed.trustRatings);
  expect(after.responses).toEqual(summed.responses);
});
