import { expect, test } from "vitest";

import { contextOf } from "#domain/context.ts";
import { currentCycle } from "#domain/cooperation.ts";
import type { Evaluation } from "#domain/fields/evaluation.ts";
import { voicesOf } from "#domain/voices.ts";
import { exampleCase } from "#tests/support/example.ts";

const example = exampleCase("a");
const [own = "", partner = ""] = example.partners.map(({ id }) => id);
const people = [
  { id: "p-own", label: "Leitung", memberId: own },
  { id: "p-them", label: "Werkstatt", memberId: partner },
];
const ours = {
  id: "r-1",
  participantId: "p-own",
  memberId: own,
  why: { ability: "", benevolence: "", integrity: "Zusagen halten", openness: "" },
  goalViews: { g1: "auf gutem Weg" },
  note: "  ",
};
const theirs = { id: "r-2", participantId: "p-them", memberId: partner, cost: "viel Zeit" };

function voicesWith(evaluation: Partial<Evaluation>) {
  const cycle = {
    ...currentCycle(example),
    evaluation: { participants: people, trustRatings: [], ...evaluation },
  };
  return voicesOf(contextOf({ ...example, cycles: [cycle] }, cycle, "2026-02-02"));
}

test("nothing that was written can be read before a second company has answered", () => {
  expect(voicesWith({ responses: [ours] })).toEqual([]);
  expect(voicesWith({ responses: [ours, { ...ours, id: "r-3", participantId: "p-3" }] })).toEqual(
    [],
  );
});

test("in open mode every text stands under the name of the person", () => {
  expect(voicesWith({ responses: [theirs, ours] })).toMatchObject([
    { topic: "integrity", text: "Zusagen halten", by: { person: "Leitung" } },
    { topic: "goal:g1", text: "auf gutem Weg", by: { person: "Leitung" } },
    { topic: "cost", text: "viel Zeit", by: { person: "Werkstatt" } },
  ]);
});

test("in aggregated mode nobody knows whose text it is", () => {
  const bare = [ours, theirs].map(({ id, participantId, memberId }) => ({
    id,
    participantId,
    memberId,
  }));

  expect(
    voicesWith({ responses: bare, voices: [{ id: "voice-1", topic: "note", text: "Mehr reden" }] }),
  ).toEqual([{ id: "voice-1", topic: "note", text: "Mehr reden" }]);
});

test("a company that is no member of the cycle does not open the comparison", () => {
  expect(voicesWith({ responses: [ours, { ...theirs, memberId: "left" }] })).toEqual([]);
});
