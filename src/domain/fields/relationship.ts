import {
  bool,
  choice,
  date,
  type Draft,
  list,
  long,
  money,
  number,
  openChoice,
  openRef,
  origin,
  rating,
  ref,
  refs,
  required,
  text,
} from "../shape.ts";
import { SHARE_LEVELS } from "./structures.ts";

export const RHYTHMS = [
  "daily",
  "weekly",
  "biweekly",
  "monthly",
  "quarterly",
  "halfyearly",
  "yearly",
  "onDemand",
] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** Phase 4, Geschäftsbeziehung gestalten (section 2.4). */
export const relationshipFields = {
  startDate: required(date()),
  partnerNeeds: required(
    list({
      memberId: required(ref("members")),
      requirement: required(long()),
      handling: required(long()),
      origin: origin(),
    }),
  ),
  formalRules: required(list({ text: required(text()), where: text() }, { min: 2 })),
  informalRules: required(list({ text: required(text()) }, { min: 2 })),
  culture: long(),
  channels: required(
    list(
      {
        purpose: required(
          openChoice(
            "urgent",
            "daily",
            "documents",
            "orders",
            "confidential",
            "decision",
            "figures",
            "external",
            "informal",
          ),
        ),
        channel: required(
          choice(
            "phone",
            "inPerson",
            "video",
            "email",
            "encryptedMail",
            "messenger",
            "sharedFolder",
            "tool",
            "letter",
          ),
        ),
        maxLevel: required(choice(...SHARE_LEVELS)),
        responseTime: required(choice("immediately", "sameDay", "twoDays", "week")),
        owner: text(),
        note: text(),
      },
      { min: 3 },
    ),
  ),
  meetings: required(
    list({
      title: required(text()),
      purpose: required(text()),
      rhythm: required(choice(...RHYTHMS)),
      minutes: required(number({ min: 5, max: 480 })),
      participants: required(text()),
      lead: required(text()),
      record: choice("minutes", "list", "none"),
      nextDate: date(),
      lastHeld: date(),
    }),
  ),
  contacts: required(
    list({
      topic: required(text()),
      memberId: required(ref("members")),
      person: required(text()),
      deputy: text(),
      reach: required(text()),
      decisionScope: text(),
    }),
  ),
  onlyPhoneAndEmail: bool(),
  applications: required(
    list({
      name: required(text()),
      purpose: required(text()),
      operator: required(openRef("members")),
      users: required(refs("members")),
      hosting: text(),
      personalData: required(bool()),
      accessRule: text(),
      monthlyCost: money({ min: 0 }),
      exitExport: required(choice("yes", "unclear", "no")),
      techTrust: rating(),
      status: required(choice("planned", "test", "live", "retired")),
    }),
  ),
  noDataFlows: bool(),
  dataFlows: required(
    list({
      title: required(text()),
      from: required(ref("members")),
      to: required(refs("members")),
      content: required(text()),
      infoId: required(ref("infoSharing")),
      frequency: required(choice("once", "onDemand", "daily", "weekly", "monthly", "realtime")),
      volume: required(choice("few", "some", "many")),
      method: required(
        choice("verbal", "email", "sharedFolder", "portal", "file", "api", "dataSpace"),
      ),
      applicationId: ref("applications"),
      personalData: required(bool()),
      gdprRole: required(choice("none", "processor", "joint", "separate")),
      protection: required(text()),
      owner: required(text()),
      fallback: text(),
      status: required(choice("planned", "test", "live", "retired")),
    }),
  ),
  trustMeasures: required(
    list({
      measure: required(text()),
      dimension: required(choice("ability", "benevolence", "integrity", "openness")),
      responsible: required(text()),
      dueDate: required(date()),
      done: bool(),
    }),
  ),
  issueLog: list({
    date: required(date()),
    what: required(long()),
    level: required(number({ min: 1 })),
    tensionTypeId: ref("tensionTypes"),
    resolution: long(),
    closedOn: date(),
    learned: text(),
    internal: bool(),
  }),
  decisionLog: list({
    date: required(date()),
    decision: required(long()),
    decidedBy: required(text()),
  }),
  promises: list({
    memberId: ref("members"),
    who: text(),
    what: required(text()),
    dueDate: date(),
    movedTo: date(),
    status: choice("open", "kept", "moved", "broken"),
    source: text(),
  }),
  onboarding: list({ step: required(text()), responsible: text(), done: bool() }),
} as const;

export type Relationship = Draft<typeof relationshipFields>;

export const relationshipSteps = [
  { id: "partnerNeeds", fields: ["startDate", "partnerNeeds"] },
  { id: "rules", fields: ["formalRules", "informalRules", "culture"] },
  { id: "communication", fields: ["channels", "meetings"] },
  { id: "contacts", fields: ["contacts"] },
  {
    id: "applications",
    fields: ["onlyPhoneAndEmail", "applications", "noDataFlows", "dataFlows"],
  },
  { id: "trust", fields: ["trustMeasures", "promises", "issueLog", "decisionLog", "onboarding"] },
] as const;
