import { describe, expect, test } from "vitest";

import type { Partner } from "#domain/cooperation.ts";
import type { Relationship } from "#domain/fields/relationship.ts";
import type { Structures } from "#domain/fields/structures.ts";

import { ally, us } from "./support/cooperations.ts";
import { copies, judged, readable } from "./support/judging.ts";

type Row = [title: string, field: keyof Relationship, entries: Relationship, found: string[]];

const need = { id: "quiet", memberId: "us", requirement: "Quiet", handling: "No calls" };
const rule = { id: "rule", text: "Answer within a day", where: "Folder" };
const channel = {
  id: "phone",
  purpose: "urgent",
  channel: "phone",
  maxLevel: "company",
  responseTime: "immediately",
} as const;
const meeting = {
  id: "weekly",
  title: "Weekly",
  purpose: "State",
  rhythm: "weekly",
  minutes: 30,
  participants: "Both",
  lead: "Kim",
} as const;
const contact = { id: "kim", topic: "Service", memberId: "us", person: "Kim", reach: "9–17" };
const application = {
  id: "portal",
  name: "Portal",
  purpose: "Orders",
  operator: "us",
  users: ["us", "ally"],
  personalData: false,
  exitExport: "yes",
  hosting: "Own server",
  accessRule: "By role",
  monthlyCost: 0,
  status: "live",
} as const;
const flow = {
  id: "values",
  title: "Values",
  from: "us",
  to: ["ally"],
  content: "Pressure",
  infoId: "sensors",
  frequency: "daily",
  volume: "many",
  method: "api",
  personalData: false,
  gdprRole: "none",
  protection: "Encrypted",
  owner: "Kim",
  status: "live",
} as const;
const measure = { id: "tour", measure: "Tour", responsible: "Kim", dueDate: "2026-03-01" };
const issue = { id: "late", date: "2025-08-21", what: "Late", level: 2 };

const cycle = {
  structures: {
    agreement: { date: "2025-05-12" },
    infoSharing: [
      { id: "sensors", level: "company" as const },
      { id: "prices", level: "internal" as const },
    ],
  },
};

describe("an entry of the relationship counts once nothing is missing", () => {
  test.each<Row>([
    ["the start has to be known", "startDate", {}, ["required"]],
    ["each member needs something", "partnerNeeds", { partnerNeeds: [need] }, ["partnerNeed"]],
    [
      "a need of each is enough",
      "partnerNeeds",
      {
        partnerNeeds: [need, { ...need, memberId: "ally" }],
      },
      [],
    ],
    ["one fixed rule is too few", "formalRules", { formalRules: [rule] }, ["tooFew"]],
    ["two fixed rules are enough", "formalRules", { formalRules: [rule, rule] }, []],
    ["one habit is too few", "informalRules", { informalRules: [rule] }, ["tooFew"]],
    ["two habits are enough", "informalRules", { informalRules: [rule, rule] }, []],
    ["two channels are too few", "channels", { channels: [channel, channel] }, ["tooFew"]],
    [
      "three channels with an urgent one are enough",
      "channels",
      {
        channels: [channel, channel, channel],
      },
      [],
    ],
    [
      "something urgent needs a channel",
      "channels",
      {
        channels: copies(3, { ...channel, purpose: "daily" }),
      },
      ["urgentMissing"],
    ],
    [
      "a purpose may be named in own words",
      "channels",
      {
        channels: [channel, channel, { ...channel, purpose: "Night shift" }],
      },
      [],
    ],
    ["no meeting is no regular meeting", "meetings", {}, ["noRegularMeeting"]],
    [
      "a meeting on demand is not regular",
      "meetings",
      {
        meetings: [{ ...meeting, rhythm: "onDemand" }],
      },
      ["noRegularMeeting"],
    ],
    [
      "a meeting of 4 minutes is too short",
      "meetings",
      {
        meetings: [{ ...meeting, minutes: 4 }],
      },
      ["outOfRange weekly.minutes"],
    ],
    [
      "a meeting of 5 minutes is long enough",
      "meetings",
      { meetings: [{ ...meeting, minutes: 5 }] },
      [],
    ],
    [
      "a meeting of 480 minutes is short enough",
      "meetings",
      {
        meetings: [{ ...meeting, minutes: 480 }],
      },
      [],
    ],
    [
      "a meeting of 481 minutes is too long",
      "meetings",
      {
        meetings: [{ ...meeting, minutes: 481 }],
      },
      ["outOfRange weekly.minutes"],
    ],
    ["each member has a contact", "contacts", { contacts: [contact] }, ["contactMissing"]],
    [
      "a contact of each is enough",
      "contacts",
      {
        contacts: [contact, { ...contact, memberId: "ally" }],
      },
      [],
    ],
    ["applications have to be named", "applications", {}, ["tooFew"]],
    ["telephone and e-mail alone are an answer", "applications", { onlyPhoneAndEmail: true }, []],
    [
      "an application needs its operator and its export",
      "applications",
      {
        applications: [{ ...application, operator: "", exitExport: "" }],
      },
      ["choice portal.operator", "choice portal.exitExport"],
    ],
    [
      "an operator may be named in own words",
      "applications",
      {
        applications: [{ ...application, operator: "Data centre" }],
      },
      [],
    ],
    [
      "telephone and e-mail do not excuse half an application",
      "applications",
      {
        onlyPhoneAndEmail: true,
        applications: [{ ...application, name: "" }],
      },
      ["required portal.name"],
    ],
    ["data flows have to be named", "dataFlows", {}, ["tooFew"]],
    ["no data flows is an answer", "dataFlows", { noDataFlows: true }, []],
    ["a complete data flow is enough", "dataFlows", { dataFlows: [flow] }, []],
    [
      "a data flow needs its protection and its owner",
      "dataFlows",
      {
        dataFlows: [{ ...flow, protection: "", owner: "" }],
      },
      ["required values.protection", "required values.owner"],
    ],
    [
      "a personal flow without a role is unsettled",
      "dataFlows",
      {
        dataFlows: [{ ...flow, personalData: true, gdprRole: "" as const }],
      },
      ["choice values.gdprRole"],
    ],
    [
      "a personal flow in nobody's role is unsettled",
      "dataFlows",
      {
        dataFlows: [{ ...flow, personalData: true, gdprRole: "none" }],
      },
      ["gdprRole values.gdprRole"],
    ],
    [
      "a personal flow in a role is settled",
      "dataFlows",
      {
        dataFlows: [{ ...flow, personalData: true, gdprRole: "joint" }],
      },
      [],
    ],
    [
      "what stays in the house does not flow",
      "dataFlows",
      {
        dataFlows: [{ ...flow, infoId: "prices" }],
      },
      ["staysInHouse values.infoId"],
    ],
    ["no measure is too few", "trustMeasures", { trustMeasures: [] }, ["tooFew"]],
    [
      "a measure needs its dimension",
      "trustMeasures",
      {
        trustMeasures: [measure],
      },
      ["choice tour.dimension"],
    ],
    [
      "a measure with all of it is enough",
      "trustMeasures",
      {
        trustMeasures: [{ ...measure, dimension: "benevolence" }],
      },
      [],
    ],
    [
      "an issue is not closed before it arose",
      "issueLog",
      {
        issueLog: [{ ...issue, closedOn: "2025-08-20" }],
      },
      ["dateOrder late.closedOn"],
    ],
    [
      "an issue may be closed on its day",
      "issueLog",
      {
        issueLog: [{ ...issue, closedOn: "2025-08-21" }],
      },
      [],
    ],
    [
      "a decision needs somebody who took it",
      "decisionLog",
      {
        decisionLog: [{ id: "alarm", date: "2025-07-03", decision: "Three levels" }],
      },
      ["required alarm.decidedBy"],
    ],
    ["no log has to be kept", "issueLog", {}, []],
    ["no culture has to be described", "culture", {}, []],
  ])("%s", (_title, field, entries, problems) => {
    expect(readable(judged("relationship", field, entries, { cycle }).problems)).toEqual(problems);
  });
});

describe("an entry of the relationship may be worth a look and still counts", () => {
  test.each<Row>([
    [
      "a start before the agreement",
      "startDate",
      {
        startDate: "2025-05-11",
      },
      ["startBeforeAgreement"],
    ],
    ["a start on the day of the agreement", "startDate", { startDate: "2025-05-12" }, []],
    [
      "a trust of 2 in an application",
      "applications",
      {
        applications: [{ ...application, techTrust: 2 }],
      },
      ["lowTechTrust portal.techTrust"],
    ],
    [
      "a trust of 3 in an application",
      "applications",
      {
        applications: [{ ...application, techTrust: 3 }],
      },
      [],
    ],
    ["an application nobody rated", "applications", { applications: [application] }, []],
    [
      "data nobody knows the place of",
      "applications",
      { applications: [{ ...application, hosting: " " }] },
      ["hostingUnknown portal.hosting"],
    ],
    [
      "data nobody can take along",
      "applications",
      { applications: [{ ...application, exitExport: "no" }] },
      ["noExport portal.exitExport"],
    ],
    [
      "an export nobody has cleared up",
      "applications",
      { applications: [{ ...application, exitExport: "unclear" }] },
      ["noExport portal.exitExport"],
    ],
    [
      "access without a rule",
      "applications",
      { applications: [{ ...application, accessRule: "" }] },
      ["noAccessRule portal.accessRule"],
    ],
    [
      "a cost nobody knows",
      "applications",
      { applications: [{ ...application, monthlyCost: null }] },
      ["costNotAssigned portal.monthlyCost"],
    ],
    [
      "a cost nobody has agreed to share",
      "applications",
      { applications: [{ ...application, monthlyCost: 40 }] },
      ["costNotAssigned portal.monthlyCost"],
    ],
    [
      "personal data without a contract",
      "applications",
      { applications: [{ ...application, personalData: true }] },
      ["noDataContract portal.personalData"],
    ],
    [
      "an application that is gone raises no questions",
      "applications",
      {
        applications: [
          { ...application, hosting: "", exitExport: "no", accessRule: "", status: "retired" },
        ],
      },
      [],
    ],
    [
      "a meeting held tomorrow",
      "meetings",
      { meetings: [{ ...meeting, lastHeld: "2026-02-03" }] },
      ["futureDate weekly.lastHeld"],
    ],
    [
      "a meeting held today",
      "meetings",
      { meetings: [{ ...meeting, lastHeld: "2026-02-02" }] },
      [],
    ],
  ])("%s", (_title, field, entries, hints) => {
    const state = judged("relationship", field, entries, { cycle });

    expect(readable(state.hints)).toEqual(hints);
    expect(state.problems).toEqual([]);
  });
});

describe("what is known elsewhere settles a hint", () => {
  const personal = { ...application, personalData: true, monthlyCost: 40 };

  test.each<[string, Partial<Structures>, string[]]>([
    [
      "a worded clause and a rule for costs",
      { clauses: [{ clauseId: "cl-15", status: "drafted" }], costSharing: { rule: "equal" } },
      [],
    ],
    [
      "an open clause is no contract",
      { clauses: [{ clauseId: "cl-15", status: "open" }], costSharing: { rule: "equal" } },
      ["noDataContract portal.personalData"],
    ],
    [
      "a checked legal hint stands for a contract",
      { legalHints: { L06: { state: "checked" } }, costSharing: { rule: "none" } },
      [],
    ],
    [
      "a legal hint to check does not",
      { legalHints: { L05: { state: "toCheck" } }, costSharing: { rule: "none" } },
      ["noDataContract portal.personalData"],
    ],
  ])("%s", (_title, structures, hints) => {
    const state = judged(
      "relationship",
      "applications",
      { applications: [personal] },
      { cycle: { structures } },
    );

    expect(readable(state.hints)).toEqual(hints);
  });
});

describe("a company that has left is named where it is still entered", () => {
  const gone: Partner = { ...ally, id: "gone", name: "Gone", leftInCycle: 1 };
  const around = { cycle: { ...cycle, number: 2 }, partners: [us, ally, gone] };

  test.each<Row>([
    [
      "as a contact",
      "contacts",
      { contacts: [contact, { ...contact, id: "lee", memberId: "gone" }] },
      ["memberLeft lee.memberId"],
    ],
    [
      "as operator and user",
      "applications",
      { applications: [{ ...application, operator: "gone", users: ["us", "gone"] }] },
      ["memberLeft portal.operator", "memberLeft portal.users"],
    ],
    [
      "as source of a flow",
      "dataFlows",
      { dataFlows: [{ ...flow, from: "gone" }] },
      ["memberLeft values.from"],
    ],
    [
      "as receiver of a flow",
      "dataFlows",
      { dataFlows: [{ ...flow, to: ["ally", "gone"] }] },
      ["memberLeft values.to"],
    ],
  ])("%s", (_title, field, entries, hints) => {
    expect(readable(judged("relationship", field, entries, around).hints)).toEqual(hints);
  });
});
