import { describe, expect, test } from "vitest";

import type { Cycle } from "#domain/cooperation.ts";
import type { Needs } from "#domain/fields/needs.ts";
import type { Relationship } from "#domain/fields/relationship.ts";
import type { Structures } from "#domain/fields/structures.ts";
import {
  hintsToAdd,
  type LegalHintId,
  newsAbout,
  reasonsFor,
  triggeredHints,
  uncheckedHints,
} from "#domain/legal-hint.ts";

import {
  aCooperation,
  type Around,
  ally,
  anEmptyCycle,
  contextFor,
  contextIn,
  NO_COMPETITION_CLAUSE,
  us,
} from "./support/cooperations.ts";

type Row = [hint: LegalHintId, title: string, cycle: Partial<Cycle>];

const ALWAYS: readonly LegalHintId[] = ["L08", "L11"];

const needs = (entries: Needs): Partial<Cycle> => ({ needs: entries });
const structures = (entries: Structures): Partial<Cycle> => ({ structures: entries });
const relationship = (entries: Relationship): Partial<Cycle> => ({ relationship: entries });
const chosen = (competitor: "no" | "partly" | "yes", selectedIds = ["weaver"]): Partial<Cycle> => ({
  search: { candidates: [{ id: "weaver", competitor }], selectedIds },
});
const personal = (gdprRole: "none" | "processor" | "joint" | "separate" | "" | null) =>
  relationship({ dataFlows: [{ personalData: true, gdprRole }] });
const sensors = "Maschinen- und Sensordaten";

/** A cycle in which nobody has to look at a clause on competition. */
function settled(cycle: Partial<Cycle> = {}, around: Around = {}) {
  const clauses = { clauses: NO_COMPETITION_CLAUSE, ...cycle.structures };
  return contextFor({ ...cycle, ...structures(clauses) }, around);
}

test("two hints are shown always, and no other without a reason", () => {
  expect(triggeredHints(settled())).toEqual(ALWAYS);
});

test("an empty phase 3 asks for a look at competition as well", () => {
  expect(triggeredHints(contextFor())).toEqual(["L08", "L10", "L11"]);
});

const prices = (level: "internal" | "named", competitionSensitive = true) =>
  structures({ infoSharing: [{ level, competitionSensitive }] });

describe("a hint is shown for", () => {
  test.each<Row>([
    ["L01", "partners on the same level", needs({ forms: ["vertical", "horizontal"] })],
    ["L01", "a selected company that competes in part", chosen("partly")],
    ["L02", "partners on the same level", needs({ forms: ["horizontal"] })],
    ["L02", "a selected company that competes", chosen("yes")],
    ["L04", "a trade secret", structures({ infoSharing: [{ tradeSecret: true }] })],
    ["L04", "core knowledge", needs({ competencies: [{ isCore: true }] })],
    ["L05", "a personal flow to a processor", personal("processor")],
    ["L05", "a personal flow in nobody's role", personal("none")],
    ["L05", "a personal flow in an unknown role", personal(null)],
    ["L06", "a personal flow in a joint role", personal("joint")],
    ["L06", "a personal flow in nobody's role", personal("none")],
    ["L06", "a personal flow in an empty role", personal("")],
    ["L07", "a joint brand", structures({ externalAppearance: "jointBrand" })],
    ["L07", "a bidding consortium", structures({ externalAppearance: "bidding" })],
    ["L07", "a joint offer", needs({ fields: ["jointOffer"] })],
    ["L08", "every cooperation", {}],
    ["L09", "research and development", needs({ fields: ["rnd"] })],
    ["L09", "digital work", needs({ fields: ["digital"] })],
    ["L09", "rights somebody contributes", structures({ contributions: [{ kind: "rights" }] })],
    ["L09", "knowledge somebody contributes", structures({ contributions: [{ kind: "knowhow" }] })],
    ["L10", "no clause on competition yet", {}],
    [
      "L10",
      "an irrelevant clause on something else",
      structures({ clauses: [{ clauseId: "cl-15", status: "notRelevant" }] }),
    ],
    ["L10", "a clause nobody answered", structures({ clauses: [{ clauseId: "cl-16" }] })],
    [
      "L10",
      "an open clause on competition",
      structures({
        clauses: [{ clauseId: "cl-16", status: "open" }],
      }),
    ],
    [
      "L10",
      "an agreed clause on competition",
      structures({
        clauses: [{ clauseId: "cl-16", status: "agreed" }],
      }),
    ],
    [
      "L10",
      "exclusivity as a limit",
      {
        ...needs({ noGos: [{ text: "Keine Exklusivität" }] }),
        ...structures({ clauses: NO_COMPETITION_CLAUSE }),
      },
    ],
    [
      "L10",
      "exclusive sale as a limit",
      {
        ...needs({ noGos: [{ text: "Kein ausschließlicher Vertrieb" }] }),
        ...structures({ clauses: NO_COMPETITION_CLAUSE }),
      },
    ],
    ["L11", "every cooperation", {}],
    ["L12", "shared staff", needs({ fields: ["hr"] })],
    [
      "L12",
      "staff on site, added by hand",
      structures({ legalHints: { L12: { state: "toCheck" } } }),
    ],
    [
      "L13",
      "flowing data of machines",
      {
        ...structures({ infoSharing: [{ id: "values", category: sensors }] }),
        ...relationship({ dataFlows: [{ infoId: "values" }] }),
      },
    ],
    [
      "L13",
      "data of machines, added by hand",
      structures({ legalHints: { L13: { state: "checked" } } }),
    ],
    ["L14", "a shared application", relationship({ applications: [{ status: "live" }] })],
    ["L14", "a direct interface", relationship({ dataFlows: [{ method: "api" }] })],
    ["L15", "shared revenues", structures({ revenueSharing: { rule: "share" } })],
    ["L15", "shared costs", structures({ costSharing: { rule: "equal" } })],
    ["L16", "a bidding consortium", structures({ externalAppearance: "bidding" })],
    [
      "L17",
      "recorded staff, added by hand",
      structures({ legalHints: { L17: { state: "toCheck" } } }),
    ],
    ["L18", "a joint brand", structures({ externalAppearance: "jointBrand" })],
  ])("%s: %s", (hint, _title, cycle) => {
    expect(triggeredHints(contextFor(cycle))).toContain(hint);
  });
});

describe("a hint is not shown for", () => {
  test.each<Row>([
    ["L01", "partners on another level", needs({ forms: ["vertical", "diagonal"] })],
    ["L01", "a competitor nobody selected", chosen("yes", [])],
    ["L02", "a selected company that does not compete", chosen("no")],
    ["L04", "open information", structures({ infoSharing: [{ tradeSecret: false }] })],
    ["L05", "a personal flow in a joint role", personal("joint")],
    ["L05", "a flow without personal data", relationship({ dataFlows: [{ personalData: false }] })],
    ["L06", "a personal flow to a processor", personal("processor")],
    ["L06", "a personal flow each answers for", personal("separate")],
    ["L07", "separate names", structures({ externalAppearance: "separate" })],
    ["L09", "joint purchasing", needs({ fields: ["purchasing"] })],
    ["L09", "money somebody contributes", structures({ contributions: [{ kind: "money" }] })],
    [
      "L10",
      "an irrelevant clause on competition",
      structures({
        clauses: [{ clauseId: "cl-16", status: "notRelevant" }],
      }),
    ],
    ["L10", "another limit", needs({ noGos: [{ text: "Keine gemeinsame Kasse" }] })],
    ["L12", "joint sales", needs({ fields: ["sales"] })],
    [
      "L13",
      "data of machines that stay where they are",
      structures({
        infoSharing: [{ id: "values", category: sensors }],
      }),
    ],
    [
      "L13",
      "other flowing data",
      {
        ...structures({ infoSharing: [{ id: "dates", category: "Termine" }] }),
        ...relationship({ dataFlows: [{ infoId: "dates" }] }),
      },
    ],
    ["L14", "a retired application", relationship({ applications: [{ status: "retired" }] })],
    ["L14", "e-mail", relationship({ dataFlows: [{ method: "email" }] })],
    [
      "L15",
      "own accounts",
      structures({
        revenueSharing: { rule: "own" },
        costSharing: { rule: "none" },
      }),
    ],
    ["L16", "a joint brand", structures({ externalAppearance: "jointBrand" })],
    ["L17", "any application by itself", relationship({ applications: [{ status: "live" }] })],
    ["L18", "a bidding consortium", structures({ externalAppearance: "bidding" })],
  ])("%s: %s", (hint, _title, cycle) => {
    expect(triggeredHints(settled(cycle))).not.toContain(hint);
  });
});

describe("among members who compete", () => {
  const rival = { ...ally, competitor: "partly" as const };
  test.each<[string, Partial<Cycle>, boolean, LegalHintId[]]>([
    ["agreements are a matter of competition law", {}, true, ["L01", "L02"]],
    ["sensitive information is a matter of its own", prices("named"), true, ["L01", "L02", "L03"]],
    ["sensitive information may stay in the house", prices("internal"), true, ["L01", "L02"]],
    ["harmless information may be shared", prices("named", false), true, ["L01", "L02"]],
    ["nothing of it matters without a competitor", prices("named"), false, []],
  ])("%s", (_title, cycle, compete, hints) => {
    const context = settled(cycle, { partners: [us, compete ? rival : ally] });

    expect(triggeredHints(context)).toEqual([...hints, ...ALWAYS]);
  });

  test("a company that has left competes no more", () => {
    const former = { ...rival, leftInCycle: 1 };

    expect(triggeredHints(settled({ number: 2 }, { partners: [us, former] }))).toEqual(ALWAYS);
  });
});

describe("a triggered hint is unchecked", () => {
  test.each<[string, NonNullable<Structures["legalHints"]>, LegalHintId[]]>([
    ["without an assessment", {}, ["L08", "L11"]],
    [
      "while it is to be checked",
      { L08: { state: "toCheck" }, L11: { state: "checked" } },
      ["L08"],
    ],
    [
      "no more once it was checked or ruled out",
      {
        L08: { state: "checked" },
        L11: { state: "notApplicable" },
      },
      [],
    ],
    ["with a note only", { L08: { note: "Ask the insurer" }, L11: { state: "checked" } }, ["L08"]],
  ])("%s", (_title, legalHints, unchecked) => {
    expect(uncheckedHints(settled(structures({ legalHints })))).toEqual(unchecked);
  });

  test("unless it is not triggered", () => {
    const legalHints = {
      L08: { state: "checked" },
      L11: { state: "checked" },
      L18: { state: "toCheck" },
    } as const;

    expect(uncheckedHints(settled(structures({ legalHints })))).toEqual([]);
  });
});

describe("why a hint is shown", () => {
  const rival = { ...ally, competitor: "partly" as const };
  const reasons = (hint: LegalHintId, cycle: Partial<Cycle>, around: Around = {}) =>
    reasonsFor(hint, settled(cycle, around)).map(({ code, name, other }) =>
      [code, name, other].filter((part) => part !== undefined).join(" "),
    );

  test.each<[hint: LegalHintId, cycle: Partial<Cycle>, expected: string[]]>([
    ["L01", needs({ forms: ["horizontal"] }), ["horizontal", "competitor Ally"]],
    ["L03", prices("named"), ["sensitiveRow  Ally"]],
    ["L03", prices("internal"), []],
    [
      "L04",
      {
        ...structures({ infoSharing: [{ tradeSecret: true, category: "Recipes" }] }),
        ...needs({ competencies: [{ isCore: true, name: "Brewing" }] }),
      },
      ["tradeSecret Recipes", "coreCompetence Brewing"],
    ],
    [
      "L05",
      relationship({
        dataFlows: [
          { title: "Orders", personalData: true, gdprRole: "processor" },
          { title: "Calls", personalData: true, gdprRole: "none" },
          { title: "Staff", personalData: true, gdprRole: "joint" },
        ],
      }),
      ["processorFlow Orders", "openRoleFlow Calls"],
    ],
    ["L06", personal("joint"), ["jointFlow "]],
    [
      "L07",
      { ...needs({ fields: ["jointOffer"] }), ...structures({ externalAppearance: "bidding" }) },
      ["bidding", "jointOffer"],
    ],
    ["L08", {}, ["always"]],
    [
      "L09",
      {
        ...needs({ fields: ["rnd", "digital"] }),
        ...structures({ contributions: [{ kind: "rights", description: "Brand" }] }),
      },
      ["research", "digital", "rights Brand"],
    ],
    ["L10", needs({ noGos: [{ text: "Exklusiv nie" }] }), ["exclusivity Exklusiv nie"]],
    ["L12", structures({ legalHints: { L12: { state: "toCheck" } } }), ["byHand"]],
    [
      "L12",
      {
        ...needs({ fields: ["hr"] }),
        ...structures({ legalHints: { L12: { state: "checked" } } }),
      },
      ["staff"],
    ],
    [
      "L14",
      relationship({ applications: [{ name: "Portal", status: "live" }] }),
      ["application Portal"],
    ],
    [
      "L15",
      structures({ revenueSharing: { rule: "share" }, costSharing: { rule: "equal" } }),
      ["sharedRevenue", "sharedCosts"],
    ],
    ["L18", structures({ externalAppearance: "jointBrand" }), ["jointBrand"]],
  ])("%s", (hint, cycle, expected) => {
    expect(reasons(hint, cycle, { partners: [us, rival] })).toEqual(expected);
  });

  test("a company that was selected and joined is named once", () => {
    const candidate = { id: "c", name: "Ally", competitor: "yes" as const };
    const search = { candidates: [candidate], selectedIds: ["c"] };

    expect(reasons("L02", { search }, { partners: [us, rival] })).toEqual(["competitor Ally"]);
  });
});

test("a person can add what the data do not know, as long as it is not shown anyway", () => {
  expect(hintsToAdd(settled())).toEqual(["L12", "L13", "L17"]);
  expect(hintsToAdd(settled(needs({ fields: ["hr"] })))).toEqual(["L13", "L17"]);
  expect(hintsToAdd(settled(structures({ legalHints: { L17: { state: "toCheck" } } })))).toEqual([
    "L12",
    "L13",
  ]);
});

describe("in a later cycle a hint applies", () => {
  const brand = { externalAppearance: "jointBrand" as const };
  const answered = { legalHints: { L18: { state: "checked" as const } } };
  test.each<[string, Structures, Structures, "again" | "new" | undefined]>([
    ["again after an assessment that no longer holds", answered, brand, "again"],
    ["anew where nobody assessed it before", {}, brand, "new"],
    ["as before where it did already", brand, brand, undefined],
    ["as before once it is assessed", {}, { ...brand, ...answered }, undefined],
    ["no more without a reason", brand, {}, undefined],
  ])("%s", (_title, before, now, expected) => {
    const first = anEmptyCycle({ structures: before, closedOn: "2025-12-31" });
    const second = anEmptyCycle({ number: 2, structures: now });
    const cooperation = aCooperation({ cycles: [first, second] });

    expect(newsAbout("L18", contextIn(cooperation, 2))).toBe(expected);
  });

  test("without news in the first cycle", () => {
    expect(newsAbout("L18", contextFor(structures(brand)))).toBeUndefined();
  });
});
