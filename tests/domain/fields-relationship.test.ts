import { describe, expect, test } from "vitest";

import type { Relationship } from "#domain/fields/relationship.ts";

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
  ])("%s", (_title, field, entries, hints) => {
    const state = judged("relationship", field, entries, { cycle });

    expect(readable(state.hints)).toEqual(hints);
    expect(state.problems).toEqual([]);
  });
});
