import {
  bool,
  choice,
  date,
  type Draft,
  letters,
  list,
  long,
  map,
  money,
  number,
  origin,
  rating,
  record,
  ref,
  refs,
  required,
  text,
} from "../shape.ts";

/** Section 3.5, from the least to the most sensitive. */
export const SHARE_LEVELS = ["public", "network", "company", "named", "internal"] as const;
export type ShareLevel = (typeof SHARE_LEVELS)[number];

const CLAUSE_STATES = ["open", "drafted", "agreed", "notRelevant"] as const;

/** A clause filled from the data of many members is longer than what people type (section 0.2). */
const clauseText = () => ({ ...long(), max: 20_000 }) as const;

/** Phase 3, Aufbau von Kooperationsstrukturen (section 2.3). */
export const structuresFields = {
  principles: required(list({ text: required(text()), confirmedBy: refs("members") }, { min: 3 })),
  jointGoals: required(
    list({
      goalId: required(ref("goals")),
      confirmedBy: refs("members"),
      partnerTarget: text(),
    }),
  ),
  partnerGoals: list({
    memberId: required(ref("members")),
    text: required(text()),
    openToAll: bool(),
    origin: origin(),
  }),
  contributions: required(
    list({
      memberId: required(ref("members")),
      kind: required(choice("money", "time", "equipment", "knowhow", "data", "contacts", "rights")),
      description: required(text()),
      amount: number(),
      unit: text(),
      moneyValue: money(),
      from: date(),
      to: date(),
      origin: origin(),
    }),
  ),
  returns: required(list({ memberId: required(ref("members")), description: required(text()) })),
  costSharing: required(
    record({
      rule: required(choice("equal", "byUse", "byRevenue", "byAgreement", "none")),
      text: long(),
    }),
  ),
  revenueSharing: required(
    record({
      rule: required(choice("own", "share", "byWork", "commission", "byAgreement")),
      text: long(),
    }),
  ),
  tasks: required(
    list(
      {
        task: required(text()),
        area: choice(
          "management",
          "sales",
          "delivery",
          "development",
          "data",
          "finance",
          "communication",
          "other",
        ),
        assign: map("members", letters()),
        note: text(),
      },
      { min: 3 },
    ),
  ),
  roles: required(
    list({
      role: required(
        choice(
          "coordination",
          "internalCommunication",
          "externalCommunication",
          "customers",
          "finance",
          "it",
          "privacy",
          "quality",
          "evaluation",
          "trustPerson",
        ),
      ),
      memberId: required(ref("members")),
      person: required(text()),
      deputy: text(),
    }),
  ),
  infoSharing: required(
    list(
      {
        category: required(text()),
        owner: required(ref("members")),
        level: required(choice(...SHARE_LEVELS)),
        recipients: text(),
        purpose: required(text()),
        personalData: required(bool()),
        tradeSecret: required(bool()),
        competitionSensitive: required(bool()),
        subcontractorsAllowed: bool(),
        // Long enough for all the protections that are suggested.
        protection: text({ max: 300 }),
        until: date(),
        note: text(),
        /** The core knowledge of phase 1 that the row is about. */
        origin: ref("competencies"),
      },
      { min: 5 },
    ),
  ),
  knowHow: required(
    list({
      title: required(text()),
      memberId: required(ref("members")),
      protection: required(text()),
      usageDuring: text(),
      usageAfter: required(text()),
    }),
  ),
  concerns: list({
    memberId: required(ref("members")),
    text: required(text()),
    answer: long(),
    status: required(choice("open", "answered", "agreed")),
    raisedOn: date(),
    origin: origin(),
  }),
  tensions: required(
    list(
      {
        typeId: ref("tensionTypes"),
        title: text(),
        description: long(),
        likelihood: required(rating()),
        severity: required(rating()),
        arrangement: long(),
        inAgreement: bool(),
        owner: text(),
        status: required(choice("open", "agreed", "watch")),
        origin: origin(),
      },
      { min: 3 },
    ),
  ),
  conflictPath: required(
    list(
      {
        level: required(number({ min: 1 })),
        who: required(text()),
        withinDays: required(number({ above: 0 })),
        how: text(),
      },
      { min: 2 },
    ),
  ),
  decisionRule: required(
    record({
      rule: required(choice("unanimous", "majority", "weighted", "byTopic")),
      text: long(),
    }),
  ),
  externalAppearance: required(choice("separate", "lead", "jointBrand", "bidding", "company")),
  membership: required(
    record({
      joining: required(long({ min: 20 })),
      leaving: required(long({ min: 20 })),
      ending: required(long({ min: 20 })),
    }),
  ),
  agreement: required(
    record({
      kind: required(choice("none", "oral", "loi", "draft", "reviewed", "signed")),
      date: date(),
      termFrom: date(),
      termTo: date(),
      noticeMonths: number({ min: 0 }),
      reviewedBy: text(),
      version: number({ min: 1 }),
    }),
  ),
  clauses: required(
    list({
      clauseId: required(ref("clauses")),
      status: required(choice(...CLAUSE_STATES)),
      text: clauseText(),
      /** The proposal at the time when the own text was written or the clause was agreed. */
      basis: clauseText(),
    }),
  ),
  agreementVersions: list({
    version: required(number({ min: 1 })),
    date: required(date()),
    clauses: list({
      clauseId: required(ref("clauses")),
      text: clauseText(),
      status: choice(...CLAUSE_STATES),
    }),
  }),
  amendments: list({
    clauseId: required(ref("clauses")),
    number: required(number({ min: 1 })),
    date: required(date()),
    oldText: clauseText(),
    newText: required(clauseText()),
    reason: long(),
    consequenceId: ref("consequences"),
    confirmedBy: refs("members"),
  }),
  legalHints: required(
    map(
      "legalHints",
      record({ state: choice("checked", "toCheck", "notApplicable"), note: text() }),
    ),
  ),
  evaluationPlan: required(
    record({
      intervalMonths: required(choice(3, 6, 12, 24)),
      firstDate: required(date()),
      participantsPlanned: text(),
    }),
  ),
} as const;

export type Structures = Draft<typeof structuresFields>;

export const structuresSteps = [
  { id: "principles", fields: ["principles", "jointGoals", "partnerGoals"] },
  { id: "contributions", fields: ["contributions", "returns", "costSharing", "revenueSharing"] },
  { id: "roles", fields: ["tasks", "roles"] },
  { id: "information", fields: ["infoSharing", "knowHow"] },
  { id: "tensions", fields: ["concerns", "tensions", "conflictPath", "decisionRule"] },
  {
    id: "agreement",
    fields: [
      "externalAppearance",
      "membership",
      "agreement",
      "clauses",
      "agreementVersions",
      "amendments",
      "legalHints",
      "evaluationPlan",
    ],
  },
] as const;
