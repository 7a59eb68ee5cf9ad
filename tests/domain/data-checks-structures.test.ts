import { describe, expect, test } from "vitest";

import type { Structures } from "#domain/fields/structures.ts";

import { NO_COMPETITION_CLAUSE } from "./support/cooperations.ts";
import { contradicted, type Evidence, expectEvidence } from "./support/data-checks.ts";
import { copies, characters } from "./support/judging.ts";

const given = (supports: Structures, contradicts: Structures): Evidence => ({
  supports: { structures: supports },
  contradicts: { structures: contradicts },
});

const both = ["us", "ally"];
const confirmed = { text: "We speak up early", confirmedBy: both };
const unconfirmed = { ...confirmed, confirmedBy: ["us"] };
const ours = { memberId: "us" };
const theirs = { memberId: "ally" };
const inside = { role: "internalCommunication", person: "Kim", deputy: "Sam" } as const;
const outside = { role: "externalCommunication", person: "Sam", deputy: "Kim" } as const;
const open = { level: "network" } as const;
const secret = { level: "internal", tradeSecret: true } as const;
const interests = { typeId: "T01", likelihood: 3, severity: 3 };
const control = { typeId: "T02", likelihood: 3, severity: 3 };
const rules = { joining: characters(20), leaving: characters(20), ending: characters(20) };
const clauses = NO_COMPETITION_CLAUSE;
const always = { L08: { state: "checked" }, L11: { state: "notApplicable" } } as const;

describe("an answer about the structures", () => {
  expectEvidence("structures", {
    "c3-01": given(
      { principles: copies(3, confirmed) },
      { principles: [confirmed, confirmed, unconfirmed] },
    ),
    "c3-02": given({ jointGoals: [unconfirmed, confirmed] }, { jointGoals: [unconfirmed] }),
    "c3-03": given(
      { contributions: [ours, theirs], returns: [ours, theirs] },
      { contributions: [ours, theirs], returns: [ours] },
    ),
    "c3-04": given(
      { tasks: [{ assign: { us: "RA", ally: "R" } }] },
      { tasks: [{ assign: { us: "RA" } }, { assign: { us: "RA", ally: "A" } }] },
    ),
    "c3-05": given({ roles: [inside, outside] }, { roles: [inside, { ...outside, deputy: "" }] }),
    "c3-06": given(
      { infoSharing: [open, open, open, open, { level: "internal" }] },
      { infoSharing: copies(5, open) },
    ),
    "c3-07": given(
      { infoSharing: [{ ...secret, protection: "Lock" }] },
      { infoSharing: [{ ...secret, protection: "Lock" }, secret] },
    ),
    "c3-08": given({ agreement: { kind: "signed" } }, { agreement: { kind: "reviewed" } }),
    "c3-09": given({ tensions: [interests, control] }, { tensions: [interests] }),
    "c3-10": given({ conflictPath: [{}, {}] }, { conflictPath: [{}] }),
    "c3-11": given({ membership: rules }, { membership: { ...rules, ending: characters(19) } }),
    "c3-12": given(
      { clauses, legalHints: always },
      { clauses, legalHints: { ...always, L08: { state: "toCheck" } } },
    ),
  });

  test.each<[string, string, Structures]>([
    ["two principles", "c3-01", { principles: [confirmed, confirmed] }],
    [
      "a member without a contribution",
      "c3-03",
      { contributions: [ours], returns: [ours, theirs] },
    ],
    ["a task nobody does", "c3-04", { tasks: [{ assign: { us: "A" } }] }],
    ["no task", "c3-04", { tasks: [] }],
    ["nobody who speaks to the outside", "c3-05", { roles: [inside] }],
    ["four kinds of information", "c3-06", { infoSharing: copies(4, { level: "internal" }) }],
    ["an oral agreement", "c3-08", { agreement: { kind: "oral" } }],
    [
      "a tension without an arrangement",
      "c3-09",
      {
        tensions: [interests, { ...control, severity: 4 }],
      },
    ],
    ["no rules about membership", "c3-11", {}],
  ])("is contradicted by %s as well", (_title, item, structures) => {
    expect(contradicted("structures", item, { structures })).toEqual([item]);
  });

  test("about legal hints is contradicted by what was put off, not by what nobody assessed", () => {
    const legalHints = { L08: { state: "checked" } } as const;

    expect(contradicted("structures", "c3-12", { structures: { clauses, legalHints } })).toEqual(
      [],
    );
  });

  test("about secrets agrees with having none", () => {
    expect(contradicted("structures", "c3-07", { structures: { infoSharing: [open] } })).toEqual(
      [],
    );
  });
});
