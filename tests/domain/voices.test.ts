import { describe, expect, test } from "vitest";

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

describe("in aggregated mode", () => {
  const note = { id: "voice-1", topic: "note", text: "Mehr reden" };
  const bare = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `r-${index}`,
      participantId: `p-${index}`,
      memberId: index % 2 === 0 ? own : partner,
    }));
  const voicesFrom = (count: number) =>
    voicesWith({ trustMode: "aggregated", responses: bare(count), voices: [note] });

  test("nothing can be read before five have answered", () => {
    expect(voicesFrom(4)).toEqual([]);
  });

  test("nobody knows whose text it is", () => {
    expect(voicesFrom(5)).toEqual([note]);
  });
});

test("a company that is no member of the cycle does not open the comparison", () => {
  expect(voicesWith({ responses: [ours, { ...theirs, memberId: "left" }] })).toEqual([]);
});
