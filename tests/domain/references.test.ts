import { describe, expect, test } from "vitest";

import type { Cycle } from "#domain/cooperation.ts";
import { fieldsOf, PHASE_IDS, type PhaseId } from "#domain/phase.ts";
import { referencesTo, targetOf, withoutReferences } from "#domain/references.ts";
import type { Field, Fields, Target } from "#domain/shape.ts";

import { anEmptyCycle } from "./support/cooperations.ts";
import { frozen } from "./support/editing.ts";

/** The fields that may name a record of a list, or a member. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  members: [
    "structures.principles",
    "structures.jointGoals",
    "structures.partnerGoals",
    "structures.contributions",
    "structures.returns",
    "structures.tasks",
    "structures.roles",
    "structures.infoSharing",
    "structures.knowHow",
    "structures.concerns",
    "structures.amendments",
    "relationship.partnerNeeds",
    "relationship.contacts",
    "relationship.applications",
    "relationship.dataFlows",
    "relationship.promises",
    "evaluation.participants",
    "evaluation.costs",
    "evaluation.benefits",
    "evaluation.proportionality",
    "evaluation.signOff",
  ],
  businessAreas: ["needs.priorityAreaId"],
  goals: [
    "search.mustCriteria",
    "search.criteria",
    "structures.jointGoals",
    "evaluation.goalResults",
  ],
  competencies: ["structures.infoSharing"],
  opportunities: ["evaluation.opportunityResults"],
  mustCriteria: ["search.candidates"],
  criteria: ["search.candidates"],
  candidates: ["search.talks", "search.selectedIds"],
  infoSharing: ["relationship.dataFlows"],
  applications: ["relationship.dataFlows"],
  insights: ["evaluation.consequences"],
};
const targets = Object.keys(PLACES) as Target[];

/** A cycle in which every reference names the same id, whatever it refers to. */
const everywhere = frozen(
  anEmptyCycle(
    Object.fromEntries(PHASE_IDS.map((phase) => [phase, naming(fieldsOf(phase), "r1")])),
  ),
);

function naming(fields: Fields, id: string): object {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = valueNaming(field, id);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

function valueNaming(field: Field, id: string): unknown {
  switch (field.kind) {
    case "text":
    case "long":
      // Looks like the id and is none.
      return id;
    case "ref":
      return id;
    case "refs":
      return ["other", id];
    case "map":
      return { other: valueNaming(field.value, id) ?? null, [id]: null };
    case "record":
      return naming(field.fields, id);
    case "list":
      return [{ id, ...naming(field.fields, id) }, { id: "second" }];
    default:
      return undefined;
  }
}

const placesOf = (cycle: Cycle, target: Target, id = "r1") =>
  referencesTo(cycle, target, id).map(({ phase, fieldId }) => `${phase}.${fieldId}`);

describe("where an id stands for many things", () => {
  test.each(targets)("%s are named by the fields that refer to them", (target) => {
    expect(placesOf(everywhere, target)).toEqual(PLACES[target]);
  });

  test.each(targets)("%s are not named by an id that is nowhere", (target) => {
    expect(placesOf(everywhere, target, "r2")).toEqual([]);
  });

  test.each(targets)("without references to %s all others stay", (target) => {
    const cleaned = withoutReferences(everywhere, target, "r1");
    const others = targets.filter((other) => other !== target);

    expect(placesOf(cleaned, target)).toEqual([]);
    for (const other of others) expect(placesOf(cleaned, other)).toEqual(PLACES[other]);
  });

  test.each(targets)("without references to %s only the fields that had one change", (target) => {
    const cleaned = withoutReferences(everywhere, target, "r1");
    const changed = PHASE_IDS.flatMap((phase) =>
      Object.entries(cleaned[phase])
        .filter(([field, value]) => value !== (everywhere[phase] as Record<string, unknown>)[field])
        .map(([field]) => `${phase}.${field}`),
    );

    expect(changed).toEqual(PLACES[target]);
  });

  test("an id nobody refers to changes nothing", () => {
    expect(withoutReferences(everywhere, "goals", "r2")).toEqual(everywhere);
  });

  test("an empty cycle names nothing", () => {
    for (const target of targets) expect(placesOf(anEmptyCycle(), target)).toEqual([]);
    expect(withoutReferences(anEmptyCycle(), "goals", "r1")).toEqual(anEmptyCycle());
  });
});

describe("a reference is taken out of", () => {
  test.each<[string, Target, Partial<Cycle>, Partial<Cycle>]>([
    [
      "a choice, which is open again",
      "businessAreas",
      { needs: { priorityAreaId: "r1" } },
      { needs: { priorityAreaId: "" } },
    ],
    [
      "a selection, which keeps the others",
      "candidates",
      { search: { selectedIds: ["a", "r1", "b"] } },
      { search: { selectedIds: ["a", "b"] } },
    ],
    [
      "an entry, which stays with the rest of it",
      "goals",
      { evaluation: { goalResults: [{ id: "row", goalId: "r1", actual: 31 }] } },
      { evaluation: { goalResults: [{ id: "row", goalId: "", actual: 31 }] } },
    ],
    [
      "the scores of each company",
      "criteria",
      {
        search: {
          candidates: [
            { id: "a", scores: { r1: { value: 4 }, price: { value: 2 } } },
            { id: "b", scores: { r1: null } },
            { id: "c", scores: null },
          ],
        },
      },
      {
        search: {
          candidates: [
            { id: "a", scores: { price: { value: 2 } } },
            { id: "b", scores: {} },
            { id: "c", scores: null },
          ],
        },
      },
    ],
    [
      "the musts of a company, not its scores",
      "mustCriteria",
      { search: { candidates: [{ id: "a", mustChecks: { r1: "no" }, scores: { r1: null } }] } },
      { search: { candidates: [{ id: "a", mustChecks: {}, scores: { r1: null } }] } },
    ],
    [
      "the roles of a task",
      "members",
      { structures: { tasks: [{ id: "t", task: "r1", assign: { us: "A", r1: "R" } }] } },
      { structures: { tasks: [{ id: "t", task: "r1", assign: { us: "A" } }] } },
    ],
    [
      "both ends of a flow, not its application",
      "members",
      {
        relationship: {
          dataFlows: [{ id: "f", from: "r1", to: ["us", "r1"], applicationId: "r1" }],
        },
      },
      { relationship: { dataFlows: [{ id: "f", from: "", to: ["us"], applicationId: "r1" }] } },
    ],
  ])("%s", (_title, target, before, cleaned) => {
    const cycle = frozen(anEmptyCycle(before));

    expect(withoutReferences(cycle, target, "r1")).toEqual(anEmptyCycle(cleaned));
  });

  test("an entry without an id, which keeps the place it had", () => {
    const cycle = anEmptyCycle({
      structures: { jointGoals: [{ goalId: "a" }, { goalId: "gone" }] },
    });

    expect(withoutReferences(cycle, "goals", "gone").structures.jointGoals).toEqual([
      { id: "r1", goalId: "a" },
      { id: "r2", goalId: "" },
    ]);
  });

  test("no entry of the trace and no field from a later version", () => {
    const search = {
      selectedIds: ["r1"],
      weightChanges: [{ id: "r1", reason: "r1" }],
      laterField: ["r1"],
    };
    const cycle = anEmptyCycle({ search });

    expect(withoutReferences(cycle, "candidates", "r1").search).toEqual({
      ...search,
      selectedIds: [],
    });
  });
});

describe("trust answers name companies, too", () => {
  const values = Array.from({ length: 16 }, () => 3);
  const answer = (raterId: string, targetId: string) => ({
    participantId: `${raterId} about ${targetId}`,
    raterId,
    targetId,
    values,
  });
  const sums = { n: 1, sum: values, count: values };

  test("answers by a company and about it go with it", () => {
    const ours = answer("us", "network");
    const trustRatings = [ours, answer("us", "gone"), answer("gone", "us")];
    const cycle = anEmptyCycle({ evaluation: { trustRatings } });

    expect(referencesTo(cycle, "members", "gone")).toEqual([
      { phase: "evaluation", fieldId: "trustRatings", count: 2 },
    ]);
    const cleaned = withoutReferences(cycle, "members", "gone");
    expect(cleaned.evaluation.trustRatings).toEqual([ours]);
    expect(referencesTo(cleaned, "members", "gone")).toEqual([]);
  });

  test.each([
    [
      "its own sums",
      { targetId: "network", aggregated: { us: sums, gone: sums } },
      1,
      { targetId: "network", aggregated: { us: sums } },
    ],
    [
      "all sums about it",
      { targetId: "gone", aggregated: { us: sums, third: sums } },
      2,
      { targetId: "network", aggregated: {} },
    ],
  ])("of sums: %s", (_title, trustRatings, count, cleaned) => {
    const cycle = anEmptyCycle({ evaluation: { trustRatings } });
    expect(referencesTo(cycle, "members", "gone")[0]?.count).toBe(count);
    expect(withoutReferences(cycle, "members", "gone").evaluation.trustRatings).toEqual(cleaned);
  });
});

test("each record that refers is counted once, however often it does", () => {
  const cycle = anEmptyCycle({
    structures: {
      tasks: [
        { id: "a", assign: { ally: "R" } },
        { id: "b", assign: { us: "A" } },
        { id: "c", assign: { ally: "", us: "R" } },
      ],
    },
    relationship: { dataFlows: [{ id: "f", from: "ally", to: ["ally", "us"] }] },
  });
  expect(
    referencesTo(cycle, "members", "ally").map(({ fieldId, count }) => [fieldId, count]),
  ).toEqual([
    ["tasks", 2],
    ["dataFlows", 1],
  ]);
});

describe("others refer to", () => {
  test.each<[PhaseId, string, Target]>([
    ["needs", "businessAreas", "businessAreas"],
    ["needs", "competencies", "competencies"],
    ["needs", "goals", "goals"],
    ["needs", "opportunities", "opportunities"],
    ["search", "mustCriteria", "mustCriteria"],
    ["search", "criteria", "criteria"],
    ["search", "candidates", "candidates"],
    ["structures", "infoSharing", "infoSharing"],
    ["relationship", "applications", "applications"],
    ["evaluation", "insights", "insights"],
  ])("the records of %s.%s", (phase, field, target) => {
    expect(targetOf(phase, field)).toBe(target);
  });

  test.each<[PhaseId, string]>([
    ["needs", "risks"],
    ["search", "talks"],
    ["structures", "jointGoals"],
    ["evaluation", "goals"],
  ])("no records of %s.%s", (phase, field) => {
    expect(targetOf(phase, field)).toBeUndefined();
  });
});
