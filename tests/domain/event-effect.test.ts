import { describe, expect, test } from "vitest";

import { events } from "#content/de/catalogues/events.ts";
import { emptyCycle } from "#domain/cooperation.ts";
import {
  EVENT_EFFECTS,
  effectOf,
  offersShort,
  shortPhases,
  waysToBegin,
} from "#domain/event-effect.ts";
import { stepsOf } from "#domain/phase.ts";

import { aCooperation, anEmptyCycle } from "./support/cooperations.ts";

/** „3E“ for the fifth step of phase 3, as section 6.1 writes it. */
function stepNames(type: string): string {
  return effectOf(type)
    .reopens.map(({ phase, step }) => {
      const number = { needs: 1, search: 2, structures: 3, relationship: 4, evaluation: 5 }[phase];
      const index = stepsOf(phase).findIndex(({ id }) => id === step);
      return `${number}${"ABCDEFG"[index]}`;
    })
    .join(", ");
}

test.each<[type: string, classes: string, steps: string, ways: string]>([
  ["E01", "newCycle", "", "newCycle"],
  ["E02", "newCycle", "", "newCycle"],
  ["E03", "adHoc", "", "adHoc"],
  ["E04", "newCycle", "", "newCycle"],
  ["E05", "newCycle closing", "", "newCycle closing"],
  ["E06", "newCycle", "", "newCycle"],
  ["E07", "adHoc partial", "3E, 4F", "adHoc"],
  ["E08", "partial", "4F", "partial"],
  ["E09", "partial", "3B, 3F", "partial"],
  ["E10", "adHoc partial", "3E", "adHoc"],
  ["E11", "partial newCycle", "3C, 4D", "partial newCycle"],
  ["E12", "newCycle", "", "newCycle"],
  ["E13", "partial", "3F", "partial newCycle"],
  ["E14", "adHoc partial", "3D, 4E", "adHoc"],
  ["E15", "adHoc newCycle closing", "", "adHoc newCycle closing"],
  ["E16", "partial", "4E, 3D", "partial newCycle"],
  ["E17", "adHoc", "", "adHoc"],
  ["E99", "", "", ""],
])("%s recommends %s %s", (type, classes, steps, ways) => {
  expect(effectOf(type).classes.join(" ")).toBe(classes);
  expect(stepNames(type)).toBe(steps);
  expect(waysToBegin(type).join(" ")).toBe(ways);
});

test("every event the specification names has an effect", () => {
  expect(Object.keys(EVENT_EFFECTS)).toEqual(events.map(({ id }) => id));
});

test("a company that leaves asks for needs, structures and relationship first", () => {
  expect(effectOf("E02").first).toEqual(["needs", "structures", "relationship"]);
});

test("a long silence asks for a light look", () => {
  expect(Object.keys(EVENT_EFFECTS).filter((type) => effectOf(type).isLight)).toEqual(["E17"]);
});

describe("a short cycle", () => {
  test.each([
    ["E01", true],
    ["E11", true],
    ["E13", true],
    ["E16", true],
    ["E04", false],
    [undefined, false],
  ])("is offered with %s: %s", (type, isOffered) => {
    expect(offersShort(type, emptyCycle(1, "2025-01-13"))).toBe(isOffered);
  });

  test.each([
    ["keep", true],
    ["adapt", false],
    ["end", false],
  ] as const)("is offered after the decision to %s: %s", (choice, isOffered) => {
    const cycle = anEmptyCycle({ evaluation: { continuation: { choice } } });

    expect(offersShort(undefined, cycle)).toBe(isOffered);
  });

  test.each<[string | null, boolean, string[]]>([
    ["E13", true, ["needs", "search", "structures"]],
    [null, true, ["needs", "search", "structures"]],
    ["E01", true, ["needs"]],
    ["E13", false, []],
  ])("with %s (short: %s) shortens %j", (type, short, phases) => {
    const cycle = anEmptyCycle({ number: 2, short, triggerEventId: type && "e" });
    const event = {
      id: "e",
      type: type ?? "E12",
      date: "2026-01-01",
      detectedAuto: false,
      status: "started" as const,
    };

    expect(shortPhases(aCooperation({ events: [event] }), cycle)).toEqual(phases);
  });
});
