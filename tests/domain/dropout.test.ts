import { describe, expect, test } from "vitest";

import type { ClauseId } from "#domain/agreement.ts";
import type { Cycle } from "#domain/cooperation.ts";
import { type Dropout, type DropoutItem, dropoutOf, ORPHANED, TO_RETURN } from "#domain/dropout.ts";
import { withClauseSentences, withDependenceSentences } from "#domain/dropout-arrangement.ts";
import { companiesByPerson, sameName } from "#domain/people.ts";

import {
  ally,
  anEmptyCycle,
  caseA,
  caseB,
  contextFor,
  contextIn,
  us,
} from "./support/cooperations.ts";

const third = { ...ally, id: "third", name: "Third" };

function found(cycle: Partial<Cycle>, memberId = "ally"): Dropout {
  const dropout = dropoutOf(memberId, contextFor(cycle, { partners: [us, ally, third] }));
  if (!dropout) throw new Error("no member");
  return dropout;
}

const kinds = (items: readonly DropoutItem[]) => items.map(({ kind }) => kind);

describe("a task is orphaned", () => {
  const task = (assign: Record<string, string>) => ({
    structures: { tasks: [{ id: "t", task: "Steer", assign }] },
  });

  test.each<[string, Record<string, string>, string | undefined, readonly string[]]>([
    ["when it alone does and answers for it", { ally: "RA" }, "RA", []],
    [
      "when it alone answers for it; who does it is next",
      { ally: "A", third: "R", us: "C" },
      "A",
      ["third", "us"],
    ],
    [
      "when it alone does it; who answers is next",
      { ally: "R", us: "A", third: "C" },
      "R",
      ["us", "third"],
    ],
    ["when it answers and another does it too", { ally: "RA", us: "R" }, "A", ["us"]],
    ["not when another does it as well", { ally: "R", us: "RA" }, undefined, []],
    ["not when it is only asked or told", { ally: "CI", us: "RA" }, undefined, []],
    ["not when nobody does it anyway", {}, undefined, []],
  ])("%s", (_title, assign, letters, successors) => {
    const { orphaned } = found(task(assign));
    expect(orphaned.map((item) => [item.letters, item.successors])).toEqual(
      letters === undefined ? [] : [[letters, successors]],
    );
  });
});

describe("a function or contact has nobody to step in", () => {
  const role = (given: object): Partial<Cycle> => ({
    structures: {
      roles: [
        { id: "r", role: "it", memberId: "ally", person: "Kim", ...given },
        { id: "s", role: "finance", memberId: "us", person: "Dr. Lee Sol" },
      ],
    },
  });
  const contact = (given: object): Partial<Cycle> => ({
    ...role({ memberId: "third", deputy: "Lee Sol", person: "Ash" }),
    relationship: {
      contacts: [{ id: "c", topic: "Service", memberId: "ally", person: "Kim", ...given }],
    },
  });

  test.each<[string, Partial<Cycle>, readonly (string | undefined)[]]>([
    ["a function without a deputy", role({}), ["none"]],
    ["a function with a deputy of another company", role({ deputy: "lee  sol" }), []],
    ["a function with a deputy nobody knows", role({ deputy: "Pat" }), []],
    ["a function that is its own deputy", role({ deputy: "Kim" }), ["sameMember"]],
    ["a contact without a deputy", contact({}), ["none"]],
    ["a contact with a deputy of another company", contact({ deputy: "Lee Sol" }), []],
    ["a contact with a deputy nobody knows", contact({ deputy: "Pat" }), ["unknown"]],
    ["a contact that is its own deputy", contact({ deputy: "KIM" }), ["sameMember"]],
  ])("%s", (_title, cycle, reasons) => {
    expect(found(cycle).orphaned.map(({ reason }) => reason)).toEqual(reasons);
  });

  test("others lose the deputy it provides", () => {
    const cycle = {
      structures: {
        roles: [
          { id: "r", role: "it", memberId: "ally", person: "Kim", deputy: "Lee" },
          { id: "s", role: "finance", memberId: "us", person: "Lee", deputy: "Kim" },
        ],
      },
    } as const;
    expect(kinds(found(cycle).orphaned)).toEqual(["deputy"]);
    expect(kinds(found(cycle, "us").orphaned)).toEqual(["deputy"]);
  });
});

describe("what else it would leave behind or give back", () => {
  const application = {
    id: "w",
    name: "Portal",
    operator: "ally",
    users: ["us", "ally"],
    exitExport: "no",
  } as const;
  const flow = {
    id: "f",
    title: "Values",
    content: "Pressure",
    from: "us",
    to: ["ally"],
    status: "live",
  } as const;

  test.each<[string, Partial<Cycle>, readonly string[], readonly string[]]>([
    [
      "an application it runs",
      { relationship: { applications: [application] } },
      ["application us"],
      ["export"],
    ],
    [
      "an application it only uses",
      { relationship: { applications: [{ ...application, operator: "us" }] } },
      [],
      ["access"],
    ],
    [
      "an application that is gone",
      { relationship: { applications: [{ ...application, status: "retired" }] } },
      [],
      [],
    ],
    ["a flow only to it", { relationship: { dataFlows: [flow] } }, ["flowTo"], ["data"]],
    [
      "a flow to it and others",
      { relationship: { dataFlows: [{ ...flow, to: ["ally", "third"] }] } },
      [],
      ["data"],
    ],
    [
      "a flow to it and one that has left",
      { relationship: { dataFlows: [{ ...flow, to: ["ally", "gone"] }] } },
      ["flowTo"],
      ["data"],
    ],
    [
      "a flow from it of data another owns",
      {
        structures: { infoSharing: [{ id: "i", category: "Values", owner: "third" }] },
        relationship: { dataFlows: [{ ...flow, from: "ally", to: ["us"], infoId: "i" }] },
      },
      ["flowFrom third"],
      [],
    ],
    [
      "a flow that has ended",
      { relationship: { dataFlows: [{ ...flow, status: "retired" }] } },
      [],
      [],
    ],
    [
      "knowledge only it has",
      { structures: { knowHow: [{ id: "k", title: "Recipes", memberId: "ally" }] } },
      ["knowledge"],
      [],
    ],
    [
      "a trade secret it was trusted with",
      {
        structures: {
          infoSharing: [
            { id: "a", category: "Code", owner: "us", tradeSecret: true, level: "named" },
            { id: "b", category: "Prices", owner: "us", tradeSecret: true, level: "internal" },
            { id: "c", category: "Own", owner: "ally", tradeSecret: true, level: "named" },
            { id: "d", category: "Dates", owner: "us", tradeSecret: false, level: "network" },
          ],
        },
      },
      [],
      ["secret"],
    ],
    [
      "machines it brought",
      {
        structures: {
          contributions: [
            { id: "m", memberId: "ally", kind: "equipment", description: "Press" },
            { id: "n", memberId: "third", kind: "equipment", description: "Van" },
            { id: "o", memberId: "us", kind: "time", description: "Hours" },
          ],
        },
      },
      ["contribution third"],
      ["belongings"],
    ],
    [
      "promises it has not kept yet",
      {
        relationship: {
          promises: [
            { id: "p", what: "Deliver", memberId: "ally" },
            { id: "q", what: "Pay", memberId: "ally", status: "kept" },
            { id: "r", what: "Call", memberId: "us" },
          ],
        },
      },
      ["promise"],
      [],
    ],
    ["nothing where nothing is entered", {}, [], []],
  ])("%s", (_title, cycle, orphaned, toReturn) => {
    const dropout = found(cycle);
    const said = dropout.orphaned.map(({ kind, successors }) => [kind, ...successors].join(" "));
    expect(said).toEqual(orphaned);
    expect(kinds(dropout.toReturn)).toEqual(toReturn);
  });

  test("a company that is no member cannot drop out", () => {
    expect(dropoutOf("gone", contextFor())).toBeUndefined();
  });

  test("ids are different, and every kind lies on its side, in both examples", () => {
    for (const context of [contextIn(caseA()), contextIn(caseB(), 1), contextIn(caseB(), 2)])
      for (const { id } of context.members) {
        const dropout = dropoutOf(id, context);
        const items = [...(dropout?.orphaned ?? []), ...(dropout?.toReturn ?? [])];
        expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
        expect(
          kinds(dropout?.orphaned ?? []).every((kind) => ORPHANED.includes(kind as never)),
        ).toBe(true);
        expect(
          kinds(dropout?.toReturn ?? []).every((kind) => TO_RETURN.includes(kind as never)),
        ).toBe(true);
      }
  });

  test("the sensor maker of the first example takes its platform with it", () => {
    const dropout = dropoutOf("blaumeise", contextIn(caseA()));
    expect(dropout?.orphaned).toContainEqual(
      expect.objectContaining({ kind: "application", subject: "Überwachungsplattform" }),
    );
    expect(dropout?.orphaned).toContainEqual(
      expect.objectContaining({
        kind: "task",
        subject: "Plattform entwickeln und betreiben",
        successors: ["quellengrund"],
      }),
    );
    expect(dropout?.toReturn).toContainEqual(
      expect.objectContaining({ kind: "access", subject: "Gemeinsamer Projektordner" }),
    );
  });
});

describe("persons", () => {
  test.each([
    ["Dr. Yara Sonnleitner", "yara sonnleitner"],
    ["  Prof. Dr.-Ing. Kim   Lee ", "kim lee"],
    ["Drago Medved", "drago medved"],
    ["", ""],
  ])("%s is known as %s", (name, known) => {
    expect(sameName(name)).toBe(known);
  });

  test("named for two companies belong to none for sure", () => {
    const cycle = anEmptyCycle({
      structures: {
        roles: [
          { person: "Kim", memberId: "us" },
          { person: "Kim", memberId: "us" },
          { person: "Lee", memberId: "us" },
        ],
      },
      relationship: {
        contacts: [
          { person: "Lee", memberId: "ally" },
          { person: "Lee", memberId: "us" },
          { person: "", memberId: "us" },
        ],
      },
    });
    expect([...companiesByPerson(cycle)]).toEqual([["kim", "us"]]);
  });
});

describe("a finding becomes an arrangement", () => {
  const at = (clauseId: ClauseId) => ({ clauseId, proposal: "Proposed." });

  test("below what the data propose for a clause nobody has touched, which is a draft now", () => {
    expect(withClauseSentences([], at("cl-21"), ["One.", "Two.", "One."])).toMatchObject([
      {
        clauseId: "cl-21",
        status: "drafted",
        text: "Proposed.\nOne.\nTwo.",
        basis: "Proposed.",
      },
    ]);
  });

  test("below the own words of a clause, which has to be agreed again", () => {
    const clauses = [
      { id: "k", clauseId: "cl-22", status: "agreed", text: "Held. \n", basis: "Before." },
      { id: "l", clauseId: "cl-21", status: "agreed", text: "Other." },
    ] as const;
    expect(withClauseSentences(clauses, at("cl-22"), ["One."])).toEqual([
      { id: "k", clauseId: "cl-22", status: "drafted", text: "Held.\nOne.", basis: "Before." },
      { id: "l", clauseId: "cl-21", status: "agreed", text: "Other." },
    ]);
  });

  test("below the wording of the data as it was agreed, not as it would be now", () => {
    const clauses = [{ id: "k", clauseId: "cl-22", status: "agreed", basis: "Agreed." }] as const;
    expect(withClauseSentences(clauses, at("cl-22"), ["One."])).toMatchObject([
      { text: "Agreed.\nOne.", status: "drafted", basis: "Proposed." },
    ]);
  });

  test("only once", () => {
    const clauses = [{ id: "k", clauseId: "cl-22", status: "agreed", text: "One." }] as const;
    expect(withClauseSentences(clauses, at("cl-22"), ["One."])).toBe(clauses);
    const tensions = [{ id: "x", typeId: "T05", arrangement: "One." }];
    expect(withDependenceSentences(tensions, ["One."], "new")).toBe(tensions);
  });

  test("as arrangement of the tension between independence and ties", () => {
    expect(withDependenceSentences(null, ["One."], "new")).toEqual([
      { id: "new", typeId: "T05", arrangement: "One.", status: "open" },
    ]);
    const tensions = [{ id: "x", typeId: "T05", arrangement: "Held.", status: "agreed" }] as const;
    expect(withDependenceSentences(tensions, ["One."], "new")).toEqual([
      { id: "x", typeId: "T05", arrangement: "Held.\nOne.", status: "agreed" },
    ]);
  });
});
