import { describe, expect, test } from "vitest";

import type { Needs } from "#domain/fields/needs.ts";

import { characters, judged, readable } from "./support/judging.ts";

type Row = [title: string, field: keyof Needs, entries: Needs, found: string[]];

const area = { id: "service", name: "Service", expectedAdvantage: "Fewer trips", advantage: 5 };
const skill = { id: "skill", name: "Hydraulics", intent: "contribute" } as const;
const project = {
  id: "remote",
  title: "Remote",
  partnerHelp: "Sensors",
  obstacles: ["time"],
} as const;
const goal = {
  id: "goal",
  title: "Contracts",
  owner: "joint",
  metric: "signed contracts",
  baseline: 0,
  target: 40,
  dueDate: "2025-12-31",
  priority: 1,
} as const;
const resources = { budget: 0, hoursPerMonth: 80, leadPerson: "Service manager" };
const risk = { id: "risk", risk: "Partner fails" };
const decision = { choice: "cooperate", reason: characters(20), date: "2026-02-02" } as const;
const way = { option: "build", assessment: "Too slow", verdict: "worse" } as const;

describe("an entry of the needs counts once nothing is missing", () => {
  test.each<Row>([
    [
      "a trigger of 19 characters is too short",
      "trigger",
      { trigger: characters(19) },
      ["tooShort"],
    ],
    [
      "blanks do not lengthen a trigger",
      "trigger",
      { trigger: ` ${characters(19)} ` },
      ["tooShort"],
    ],
    ["a trigger of 20 characters is enough", "trigger", { trigger: characters(20) }, []],
    ["a trigger of 2000 characters is short enough", "trigger", { trigger: characters(2000) }, []],
    [
      "a trigger of 2001 characters is too long",
      "trigger",
      { trigger: characters(2001) },
      ["tooLong"],
    ],
    ["no business area is too few", "businessAreas", { businessAreas: [] }, ["tooFew"]],
    [
      "a business area needs its advantage described",
      "businessAreas",
      {
        businessAreas: [{ ...area, expectedAdvantage: "" }],
      },
      ["required service.expectedAdvantage"],
    ],
    [
      "a business area needs its advantage rated",
      "businessAreas",
      {
        businessAreas: [{ ...area, advantage: null }],
      },
      ["required service.advantage"],
    ],
    ["the effort of a business area may stay open", "businessAreas", { businessAreas: [area] }, []],
    ["the first area has to be chosen", "priorityAreaId", { businessAreas: [area] }, ["choice"]],
    [
      "the first area has to exist",
      "priorityAreaId",
      {
        businessAreas: [area],
        priorityAreaId: "deleted",
      },
      ["refMissing"],
    ],
    [
      "the first area is one of those entered",
      "priorityAreaId",
      {
        businessAreas: [area],
        priorityAreaId: "service",
      },
      [],
    ],
    [
      "a strength alone is no picture",
      "competencies",
      {
        competencies: [{ ...skill, level: "strong" }],
      },
      ["strengthAndGap"],
    ],
    [
      "a gap alone is no picture",
      "competencies",
      {
        competencies: [{ ...skill, level: "missing" }],
      },
      ["strengthAndGap"],
    ],
    [
      "a strength and a gap are a picture",
      "competencies",
      {
        competencies: [
          { ...skill, level: "strong" },
          { ...skill, id: "gap", level: "missing" },
        ],
      },
      [],
    ],
    [
      "something to develop is a gap, too",
      "competencies",
      {
        competencies: [{ ...skill, level: "strong", intent: "develop" }],
      },
      [],
    ],
    [
      "a project needs an obstacle",
      "digitalProjects",
      {
        digitalStatus: "planned",
        digitalProjects: [{ ...project, obstacles: [] }],
      },
      ["choice remote.obstacles"],
    ],
    [
      "a project with obstacle and help is enough",
      "digitalProjects",
      {
        digitalStatus: "yes",
        digitalProjects: [project],
      },
      [],
    ],
    [
      "a planned project has to be described",
      "digitalProjects",
      {
        digitalStatus: "planned",
      },
      ["tooFew"],
    ],
    [
      "without a project nothing has to be described",
      "digitalProjects",
      { digitalStatus: "no" },
      [],
    ],
    ["no form at all is not enough", "forms", { forms: [] }, ["choice"]],
    [
      "an undecided form excludes the others",
      "forms",
      {
        forms: ["undecided", "vertical"],
      },
      ["undecidedExcludesOthers"],
    ],
    ["an undecided form is an answer", "forms", { forms: ["undecided"] }, []],
    ["two forms go together", "forms", { forms: ["horizontal", "diagonal"] }, []],
    ["no field is not enough", "fields", { fields: [] }, ["choice"]],
    ["another field has to be named", "fields", { fields: ["other"] }, ["ownFieldMissing"]],
    [
      "blanks name no field",
      "fields",
      { fields: ["rnd", "other"], fieldsOther: "  " },
      ["ownFieldMissing"],
    ],
    ["a named field is enough", "fields", { fields: ["other"], fieldsOther: "Prototypes" }, []],
    ["a known field needs no name", "fields", { fields: ["rnd"] }, []],
    ["the missing name is no problem of its own", "fieldsOther", { fields: ["other"] }, []],
    ["an intensity has to be chosen", "intensity", { intensity: "" }, ["choice"]],
    ["no goal is too few", "goals", { goals: [] }, ["tooFew"]],
    ["a complete goal is enough", "goals", { goals: [goal] }, []],
    [
      "a goal without a metric cannot be measured",
      "goals",
      {
        goals: [{ ...goal, metric: " " }],
      },
      ["required goal.metric"],
    ],
    ["a goal may lack a baseline", "goals", { goals: [{ ...goal, baseline: null }] }, []],
    [
      "a goal due on the first day of the cycle is due too early",
      "goals",
      {
        goals: [{ ...goal, dueDate: "2025-01-13" }],
      },
      ["dueBeforeStart goal.dueDate"],
    ],
    [
      "a goal may be due on the second day",
      "goals",
      {
        goals: [{ ...goal, dueDate: "2025-01-14" }],
      },
      [],
    ],
    [
      "a level to hold needs a direction",
      "goals",
      {
        goals: [{ ...goal, baseline: 40 }],
      },
      ["directionMissing goal.direction"],
    ],
    [
      "a level to hold with a direction is enough",
      "goals",
      {
        goals: [{ ...goal, baseline: 40, direction: "up" }],
      },
      [],
    ],
    [
      "an opportunity needs a title",
      "opportunities",
      {
        opportunities: [{ id: "chance", kind: "market" }],
      },
      ["required chance.title"],
    ],
    [
      "a benefit of 19 characters is too short",
      "customerBenefit",
      {
        customerBenefit: characters(19),
      },
      ["tooShort"],
    ],
    [
      "a benefit of 20 characters is enough",
      "customerBenefit",
      {
        customerBenefit: characters(20),
      },
      [],
    ],
    ["a budget of nothing is a budget", "resources", { resources }, []],
    [
      "a budget below nothing is none",
      "resources",
      {
        resources: { ...resources, budget: -1 },
      },
      ["outOfRange budget"],
    ],
    [
      "nobody cooperates in zero hours",
      "resources",
      {
        resources: { ...resources, hoursPerMonth: 0 },
      },
      ["outOfRange hoursPerMonth"],
    ],
    [
      "somebody has to lead",
      "resources",
      {
        resources: { ...resources, leadPerson: "" },
      },
      ["required leadPerson"],
    ],
    ["no other way is too few", "alternatives", { alternatives: [] }, ["tooFew"]],
    ["one other way is enough", "alternatives", { alternatives: [way] }, []],
    [
      "a limit has to be put into words",
      "noGos",
      { noGos: [{ id: "limit" }] },
      ["required limit.text"],
    ],
    [
      "a risk has to be rated",
      "risks",
      { risks: [risk] },
      ["required risk.probability", "required risk.impact"],
    ],
    ["the support has to be rated", "internalSupport", {}, ["required"]],
    [
      "a reason of 19 characters is too short",
      "decision",
      {
        decision: { ...decision, reason: characters(19) },
      },
      ["tooShort reason"],
    ],
    ["a decision may be taken today", "decision", { decision }, []],
    [
      "a decision cannot be taken tomorrow",
      "decision",
      {
        decision: { ...decision, date: "2026-02-03" },
      },
      ["futureDate date"],
    ],
  ])("%s", (_title, field, entries, problems) => {
    expect(readable(judged("needs", field, entries).problems)).toEqual(problems);
  });
});
