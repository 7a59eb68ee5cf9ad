import { describe, expect, test } from "vitest";

import {
  beginEvent,
  dismissEvent,
  keepEvent,
  reopenEvent,
  snoozeEvent,
} from "#domain/answer-event.ts";
import { contextOf } from "#domain/context.ts";
import {
  type Cooperation,
  type CooperationEvent,
  cooperationSchema,
  currentCycle,
} from "#domain/cooperation.ts";
import { confirmMark, setField } from "#domain/edit.ts";
import { enterEvent } from "#domain/enter-event.ts";
import { EVENT_EFFECTS } from "#domain/event-effect.ts";
import { awaitingEvents, eventItems } from "#domain/event-item.ts";
import {
  pointsByStep,
  reopeningsOf,
  reviewedEvents,
  reviewOf,
  stepOfField,
} from "#domain/reopening.ts";

import { aCooperation, anEmptyCycle, caseA, caseB, TODAY } from "./support/cooperations.ts";

const stored = (given: Partial<CooperationEvent> = {}): CooperationEvent => ({
  id: "e",
  type: "E13",
  date: "2026-01-20",
  detectedAuto: false,
  status: "open",
  ...given,
});
const answering = { today: TODAY, id: "new" };
const view = (cooperation: Cooperation, today = TODAY) =>
  contextOf(cooperation, currentCycle(cooperation), today);
const itemOf = (cooperation: Cooperation, type: string) => {
  const item = eventItems(view(cooperation)).find((one) => one.type === type);
  if (!item) throw new Error(`There is no ${type}.`);
  return item;
};
const flags = (cooperation: Cooperation) =>
  (currentCycle(cooperation).marks ?? []).map(({ field, recordId }) =>
    recordId ? `${field} ${recordId}` : field,
  );

/** A conflict on the third level, which the data show as E10. */
const withConflict = aCooperation({
  cycles: [
    anEmptyCycle({
      structures: {
        tensions: [{ id: "t1", typeId: "T01", status: "open" }],
        conflictPath: [{ id: "s1", level: 1 }],
      },
      relationship: { issueLog: [{ id: "u1", level: 3, date: "2026-01-15", what: "Delay" }] },
    }),
  ],
});

describe("what the data show", () => {
  test("is awaited without being stored", () => {
    expect(withConflict.events).toEqual([]);
    expect(awaitingEvents(view(withConflict))).toMatchObject([
      { type: "E10", date: "2026-01-15", status: "open", stored: undefined },
    ]);
  });

  test.each([
    ["put off", snoozeEvent(itemOf(withConflict, "E10"), 7, answering), "snoozed"],
    ["found unnecessary", dismissEvent(itemOf(withConflict, "E10"), "Old", answering), "dismissed"],
    ["begun", beginEvent(itemOf(withConflict, "E10"), answering), "started"],
    ["kept for a new cycle", keepEvent(itemOf(withConflict, "E10"), answering), "open"],
  ])("is stored once it is %s", (_title, change, status) => {
    const after = change(withConflict);

    expect(after.events).toMatchObject([
      { id: "new", type: "E10", key: "u1", date: "2026-01-15", detectedAuto: true, status },
    ]);
    expect(eventItems(view(after)).filter(({ type }) => type === "E10")).toHaveLength(1);
    expect(change(after)).toEqual(after);
    expect(cooperationSchema.safeParse(after).success).toBe(true);
  });

  test("is not asked about in a cycle that is closed", () => {
    const cycle = { ...currentCycle(withConflict), closedOn: TODAY };

    expect(awaitingEvents(view({ ...withConflict, cycles: [cycle] }))).toEqual([]);
  });
});

describe("an event that was put off", () => {
  test.each([
    [7, "2026-02-08", "2026-02-09"],
    [30, "2026-03-03", "2026-03-04"],
  ])("for %i days rests until %s and is back on %s", (days, before, then) => {
    const open = aCooperation({ events: [stored()] });
    const after = snoozeEvent(itemOf(open, "E13"), days, answering)(open);

    expect(awaitingEvents(view(after, before))).toEqual([]);
    expect(awaitingEvents(view(after, then))).toMatchObject([{ id: "e", status: "open" }]);
  });
});

test("an event found unnecessary keeps its reason and can be taken back", () => {
  const open = aCooperation({ events: [stored()] });
  const after = dismissEvent(itemOf(open, "E13"), " Does not concern us ", answering)(open);

  expect(after.events).toMatchObject([{ status: "dismissed", reason: "Does not concern us" }]);
  expect(reopenEvent("e")(after).events).toMatchObject([{ status: "open", reason: "" }]);
});

describe("an event that is begun", () => {
  const begun = (type: string, cooperation: Cooperation) => {
    const open = { ...cooperation, events: [stored({ type })] };
    return beginEvent(itemOf(open, type), answering)(open);
  };

  test.each(Object.keys(EVENT_EFFECTS))("%s flags records of its own steps only", (type) => {
    const after = begun(type, caseB());
    const { reopens }: { reopens: readonly { phase: string; step: string }[] } =
      EVENT_EFFECTS[type as keyof typeof EVENT_EFFECTS];
    const flagged = (currentCycle(after).marks ?? []).filter(({ eventId }) => eventId === "e");

    for (const { field } of flagged) {
      const [phase, fieldId = ""] = field.split(".");
      expect(reopens).toContainEqual(
        expect.objectContaining({
          phase,
          step: stepOfField(phase as "structures" | "relationship", fieldId),
        }),
      );
    }
    expect(flagged.length > 0).toBe(reopens.length > 0);
    expect(cooperationSchema.safeParse(after).success).toBe(true);
  });

  test("flags exactly what the step holds", () => {
    expect(flags(begun("E10", withConflict))).toEqual([
      "structures.tensions t1",
      "structures.conflictPath s1",
    ]);
  });

  test("leaves out what is done, closed or a log of the past", () => {
    const after = begun(
      "E08",
      aCooperation({
        cycles: [
          anEmptyCycle({
            relationship: {
              trustMeasures: [
                { id: "m1", done: true },
                { id: "m2", done: false },
              ],
              issueLog: [
                { id: "u1", what: "Settled", closedOn: "2025-12-01" },
                { id: "u2", what: "Still open" },
              ],
              promises: [
                { id: "p1", status: "kept" },
                { id: "p2", status: "open" },
              ],
              decisionLog: [{ id: "d1", decision: "Go on" }],
            },
          }),
        ],
      }),
    );

    expect(flags(after)).toEqual([
      "relationship.trustMeasures m2",
      "relationship.promises p2",
      "relationship.issueLog u2",
    ]);
  });

  test("asks about an amendment only in the agreement and its points", () => {
    const fields = new Set(flags(begun("E09", caseA())).map((flag) => flag.split(" ")[0]));
    const agreement = [...fields].filter(
      (field) => stepOfField("structures", field?.split(".")[1] ?? "") === "agreement",
    );

    expect(agreement).toEqual(["structures.agreement", "structures.clauses"]);
  });

  test("counts what is still to be looked at, and says when nothing is", () => {
    let cooperation = begun("E10", withConflict);
    const event = () => cooperation.events[0] ?? stored();
    expect(reopeningsOf(view(cooperation), "structures")).toMatchObject([
      { cause: { kind: "event", event: { id: "e" } }, marks: [{}, {}] },
    ]);
    expect(pointsByStep(view(cooperation), "structures").get("tensions")).toBe(2);
    expect(reviewOf(event(), view(cooperation))).toEqual({ open: 2, all: 2 });

    for (const mark of currentCycle(cooperation).marks ?? [])
      cooperation = confirmMark(mark)(cooperation);

    expect(reopeningsOf(view(cooperation))).toEqual([]);
    expect(reviewOf(event(), view(cooperation))).toEqual({ open: 0, all: 2 });
    expect(reviewedEvents(view(cooperation), "structures")).toEqual([event()]);
    expect(reviewedEvents(view(cooperation), "relationship")).toEqual([]);
  });

  test("lets go of the very record that was changed", () => {
    const before = begun(
      "E10",
      aCooperation({
        cycles: [anEmptyCycle({ structures: { tensions: [{ id: "t1" }, { id: "t2" }] } })],
      }),
    );
    const tensions = [{ id: "t1" }, { id: "t2", description: "Both want the lead" }];
    const moment = { today: TODAY, newId: () => "x" };

    expect(flags(setField("structures", "tensions", tensions, moment)(before))).toEqual([
      "structures.tensions t1",
    ]);
  });

  test("flags nothing any more once it is taken back", () => {
    const after = reopenEvent("e")(begun("E10", withConflict));

    expect(currentCycle(after).marks).toEqual([]);
    expect(after.events).toMatchObject([{ status: "open", reopened: null }]);
  });
});

describe("entering an event by hand", () => {
  const entered = { date: "2026-01-20", note: "Said on the phone", memberId: null };
  const ids = () => {
    let next = 0;
    return () => `id-${(next += 1)}`;
  };

  test("lets a new company join with the next cycle", () => {
    const after = enterEvent(
      { ...entered, type: "E01", joining: " Weaver " },
      ids(),
    )(aCooperation());

    expect(after.partners.at(-1)).toMatchObject({ name: "Weaver", own: false, joinedInCycle: 2 });
    expect(after.events).toMatchObject([
      { type: "E01", memberId: after.partners.at(-1)?.id, status: "open", detectedAuto: false },
    ]);
    expect(view(after).members).toHaveLength(2);
  });

  test("lets a company have its last cycle in the running one", () => {
    const after = enterEvent({ ...entered, type: "E02", memberId: "ally" }, ids())(aCooperation());

    expect(after.partners[1]).toMatchObject({ leftInCycle: 1, leftOn: "2026-01-20" });
    expect(after.events).toMatchObject([
      { type: "E02", memberId: "ally", date: "2026-01-20", note: "Said on the phone" },
    ]);
    expect(view(after).members).toHaveLength(2);
  });

  test("changes nothing else", () => {
    const before = aCooperation();
    const after = enterEvent({ ...entered, type: "E13" }, ids())(before);

    expect({ ...after, events: [] }).toEqual(before);
  });
});
