import { expect, test } from "vitest";

import { blankAnswer, carriedInto, type Questionnaire } from "#domain/questionnaire.ts";

const goal = (id: string) => ({
  id,
  title: id,
  metric: "",
  unit: "",
  baseline: null,
  target: null,
  dueDate: "",
});
const before: Questionnaire = {
  cooperationId: "c",
  cooperation: "Pumpen",
  cycle: 1,
  askedBy: "Wir",
  participantId: "p",
  participant: "Leitung",
  memberId: "m",
  company: "Sie",
  mode: "open",
  targetId: "own",
  targets: ["Wir"],
  goals: [goal("g1"), goal("g2")],
  seal: "",
};

test("a questionnaire sent again keeps what was answered and asks what it asks now", () => {
  const given = {
    ...blankAnswer(before, "r-1"),
    revision: 3,
    note: "Mehr reden",
    goals: [
      { goalId: "g1", text: "fraglich" },
      { goalId: "g2", text: "auf gutem Weg" },
    ],
  };
  const again: Questionnaire = {
    ...before,
    mode: "aggregated",
    seal: "abc",
    goals: [goal("g2"), goal("g3")],
  };

  expect(carriedInto(again, given)).toEqual({
    ...given,
    mode: "aggregated",
    seal: "abc",
    goals: [
      { goalId: "g2", text: "auf gutem Weg" },
      { goalId: "g3", text: "" },
    ],
  });
});
