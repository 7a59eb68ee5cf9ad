import { describe, expect, test } from "vitest";

import type { CooperationEvent, Cycle } from "#domain/cooperation.ts";

import { ally, us } from "./support/cooperations.ts";
import { continued, marked } from "./support/next-cycle.ts";

const event = (type: string, given: Partial<CooperationEvent> = {}): CooperationEvent => ({
  id: "e",
  type,
  date: "2026-01-20",
  detectedAuto: false,
  status: "open",
  ...given,
});
const begin = (
  entries: Partial<Cycle>,
  type: string,
  { short, around = {} }: { short: boolean; around?: object },
) =>
  continued(
    entries,
    { triggerEventId: "e", seekPartner: false, short },
    { events: [event(type)], ...around },
  );

const entries: Partial<Cycle> = {
  needs: {
    trigger: "Why",
    businessAreas: [{ id: "a1", name: "Pumps" }],
    customerBenefit: "Faster",
    noGos: [{ id: "n1", text: "No exclusivity" }],
  },
  structures: {
    contributions: [{ id: "b1", memberId: "us" }],
    roles: [{ id: "r1", memberId: "us" }],
    externalAppearance: "separate",
    agreement: { kind: "signed", version: 1 },
    infoSharing: [{ id: "i1", category: "Drawings" }],
  },
  relationship: { applications: [{ id: "s1", name: "Portal" }] },
};

describe("a short cycle", () => {
  test("asks about what its event touches and what was prepared anew", () => {
    const { next } = begin(entries, "E13", { short: true });

    expect(next.short).toBe(true);
    expect(marked(next, "proposal")).toEqual(["needs.trigger"]);
    expect(marked(next, "review")).toEqual([
      "structures.externalAppearance",
      "structures.agreement",
    ]);
  });

  test("of a new application asks in phases 3 and 4", () => {
    const { next } = begin(entries, "E16", { short: true });

    expect(marked(next, "review")).toEqual([
      "relationship.applications s1",
      "structures.infoSharing i1",
    ]);
  });

  test("with a joining partner is short in phase 1 only", () => {
    const { next } = begin(entries, "E01", { short: true });

    expect(marked(next, "proposal")).toEqual(["needs.trigger", "structures.contributions"]);
  });

  test("still asks about what a consequence drafted", () => {
    const consequences = [
      { id: "q", type: "newNeed", text: "Service", status: "planned" },
    ] as const;
    const { next } = begin({ ...entries, evaluation: { consequences } }, "E13", { short: true });

    expect(marked(next, "proposal")).toEqual([
      "needs.trigger",
      expect.stringMatching(/^needs\.businessAreas new-/),
    ]);
  });
});

test("a full cycle asks about everything it took over", () => {
  const { next } = begin(entries, "E13", { short: false });

  expect(next.short).toBeUndefined();
  expect(marked(next, "proposal")).toEqual([
    "needs.trigger",
    "needs.businessAreas",
    "needs.customerBenefit",
    "needs.noGos",
    "structures.contributions",
  ]);
});

test("the event knows how many points it flagged in the cycle it began", () => {
  const { after } = begin(entries, "E16", { short: true });

  expect(after.events[0]).toMatchObject({
    status: "started",
    resultCycle: 2,
    reopened: { cycle: 2, points: { structures: 1, relationship: 1 } },
  });
});

test("what names a company that has left is flagged by its leaving", () => {
  const left = { ...ally, leftInCycle: 1 };
  const { next } = continued(
    {
      structures: {
        roles: [
          { id: "r1", memberId: "us" },
          { id: "r2", memberId: "ally" },
        ],
      },
    },
    { triggerEventId: "e", seekPartner: false },
    { partners: [us, left], events: [event("E02", { memberId: "ally" })] },
  );

  expect(next.marks).toContainEqual(
    expect.objectContaining({ field: "structures.roles", recordId: "r2", eventId: "e" }),
  );
  expect(marked(next, "review")).toEqual(["structures.roles r2"]);
});
