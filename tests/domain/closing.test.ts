import { describe, expect, test } from "vitest";

import {
  answerClosing,
  answerLeaving,
  closeCooperation,
  CLOSING_ITEMS,
  isClosed,
  isClosingOffered,
  openClosingItems,
  reopenCooperation,
} from "#domain/closing.ts";
import { cooperationSchema, currentCycle, type Cycle } from "#domain/cooperation.ts";
import { startNextCycle } from "#domain/next-cycle/next-cycle.ts";
import { setField } from "#domain/edit.ts";
import { fieldStates } from "#domain/assess.ts";

import { aCooperation, anEmptyCycle, contextIn, TODAY } from "./support/cooperations.ts";
import { optionsWith } from "./support/next-cycle.ts";

const answered = (state: "fulfilled" | "partial" | "open" | "notRelevant") =>
  Object.fromEntries(CLOSING_ITEMS.map((id) => [id, { state }]));

test.each([
  ["nothing was answered", undefined, 8],
  ["all is open", answered("open"), 8],
  ["all is half done", answered("partial"), 8],
  ["all is done", answered("fulfilled"), 0],
  ["nothing concerns it", answered("notRelevant"), 0],
])("what is not settled where %s", (_title, answers, open) => {
  expect(openClosingItems(answers)).toHaveLength(open);
});

describe("the closing is offered", () => {
  test.each<[string, Partial<Cycle>, boolean]>([
    ["in no cooperation that goes on", { evaluation: { continuation: { choice: "keep" } } }, false],
    ["when the end was decided", { evaluation: { continuation: { choice: "end" } } }, true],
    ["when a consequence ends it", { evaluation: { consequences: [{ type: "end" }] } }, true],
    [
      "not for a consequence that was dropped",
      { evaluation: { consequences: [{ type: "end", status: "dropped" }] } },
      false,
    ],
  ])("%s", (_title, cycle, isOffered) => {
    expect(isClosingOffered(aCooperation({ cycles: [anEmptyCycle(cycle)] }))).toBe(isOffered);
  });

  test("once somebody has begun with it", () => {
    const begun = answerClosing("c6-01", { state: "open" })(aCooperation());

    expect(isClosingOffered(begun)).toBe(true);
  });
});

describe("a cooperation that is closed", () => {
  const closed = closeCooperation(TODAY)(aCooperation());

  test("keeps the day, and its running cycle ends with it", () => {
    expect(isClosed(closed)).toBe(true);
    expect(closed.closing).toEqual({ closedOn: TODAY });
    expect(currentCycle(closed).closedOn).toBe(TODAY);
    expect(cooperationSchema.safeParse(closed).success).toBe(true);
  });

  test("changes no more, whatever is asked of it", () => {
    const moment = { today: TODAY, newId: () => "x" };

    expect(setField("needs", "trigger", "Later", moment)(closed)).toBe(closed);
    expect(answerClosing("c6-01", { state: "open" })(closed)).toBe(closed);
    expect(closeCooperation("2026-03-01")(closed)).toBe(closed);
    expect(startNextCycle(closed, optionsWith())).toBe(closed);
  });

  test("goes on where it stood once it is opened again", () => {
    const again = reopenCooperation()(closed);

    expect(isClosed(again)).toBe(false);
    expect(again.cycles).toEqual(aCooperation().cycles);
  });

  test("does not open a cycle that was closed before", () => {
    const earlier = aCooperation({ cycles: [anEmptyCycle({ closedOn: "2025-12-01" })] });
    const again = reopenCooperation()(closeCooperation(TODAY)(earlier));

    expect(currentCycle(again).closedOn).toBe("2025-12-01");
  });
});

test("the leaving of one company has answers of its own", () => {
  const event = {
    id: "left",
    type: "E02",
    date: TODAY,
    detectedAuto: false,
    status: "open" as const,
  };
  const after = answerLeaving("left", "c6-03", { state: "fulfilled" })(
    aCooperation({ events: [event] }),
  );

  expect(after.events).toEqual([{ ...event, closing: { "c6-03": { state: "fulfilled" } } }]);
  expect(after.closing).toBeUndefined();
  expect(cooperationSchema.safeParse(after).success).toBe(true);
});

test("the closing does not count for the readiness of any phase", () => {
  const before = aCooperation();
  const after = answerClosing("c6-01", { state: "open" })(before);

  expect(fieldStates("evaluation", contextIn(after))).toEqual(
    fieldStates("evaluation", contextIn(before)),
  );
  expect(currentCycle(after).checklist).toEqual({});
});
