import {
  bool,
  choice,
  date,
  type Draft,
  type Field,
  list,
  long,
  map,
  money,
  multi,
  number,
  openRef,
  rating,
  record,
  ref,
  required,
  text,
  trustRatings,
} from "../shape.ts";
import { TRUST_DIMENSIONS } from "../trust-dimensions.ts";

/** Section 3.10, in its order. */
export const CONSEQUENCE_TYPES = [
  "amendAgreement",
  "changeRoles",
  "changeInfoSharing",
  "clarifyTension",
  "changeRule",
  "changeCommunication",
  "changeData",
  "trustMeasure",
  "adjustGoal",
  "newGoal",
  "newNeed",
  "newOpportunity",
  "newPartner",
  "endPartner",
  "learn",
  "end",
] as const;
export type ConsequenceType = (typeof CONSEQUENCE_TYPES)[number];

/**
 * What `targetRef` holds where a rule looks it up (sections 3.10 and 6.2). The other types say in
 * own words what they are about.
 */
export const CONSEQUENCE_TARGETS = {
  amendAgreement: ref("clauses"),
  changeInfoSharing: openRef("infoSharing"),
  clarifyTension: openRef("tensionTypes"),
  changeRule: choice("formalRules", "informalRules"),
  changeCommunication: choice("meetings", "channels", "contacts"),
  changeData: openRef("applications"),
  trustMeasure: choice(...TRUST_DIMENSIONS),
  adjustGoal: ref("goals"),
  newNeed: choice("needs.businessAreas", "needs.competencies"),
  endPartner: ref("members"),
} as const satisfies { readonly [T in ConsequenceType]?: Field };

/** Phase 5, Evaluation (section 2.5). */
export const evaluationFields = {
  period: required(record({ from: required(date()), to: required(date()) })),
  participants: required(
    list({
      label: required(text()),
      memberId: required(ref("members")),
      role: text(),
      responded: bool(),
    }),
  ),
  goalResults: required(
    list({
      goalId: required(ref("goals")),
      actual: number(),
      measuredOn: date(),
      comment: long(),
      reason: multi(
        "partnerDelay",
        "ownDelay",
        "resources",
        "market",
        "goalUnrealistic",
        "coordination",
        "technology",
        "exceeded",
      ),
    }),
  ),
  opportunityResults: required(
    list({
      opportunityId: ref("opportunities"),
      title: required(text()),
      isNew: required(bool()),
      used: required(choice("yes", "partly", "no")),
      effect: long(),
    }),
  ),
  costs: required(
    list({
      memberId: required(ref("members")),
      category: required(
        choice(
          "labour",
          "investment",
          "external",
          "software",
          "travel",
          "marketing",
          "coordination",
          "other",
        ),
      ),
      planned: money(),
      actual: money(),
      hours: number({ min: 0 }),
      hourlyRate: money({ min: 0 }),
      note: text(),
    }),
  ),
  benefits: required(
    list({
      memberId: required(ref("members")),
      category: required(
        choice(
          "revenue",
          "saving",
          "avoided",
          "funding",
          "quality",
          "speed",
          "knowledge",
          "reputation",
          "customers",
          "staff",
          "other",
        ),
      ),
      kind: required(choice("monetary", "nonMonetary")),
      planned: money(),
      actual: money(),
      rating: rating(),
      note: text(),
    }),
  ),
  proportionality: required(
    list({
      memberId: required(ref("members")),
      rating: rating(),
      fairness: rating(),
      comment: long(),
      /** The company agreed that its figures stand in the report for all partners (section 3.9). */
      showFigures: bool(),
    }),
  ),
  trustMode: required(choice("open", "aggregated")),
  trustRatings: required(trustRatings()),
  metaPerception: record({
    ability: rating(),
    benevolence: rating(),
    integrity: rating(),
    openness: rating(),
  }),
  phaseReview: list({
    phase: required(choice(1, 2, 3, 4, 5)),
    worked: long(),
    change: long(),
    internal: bool(),
  }),
  insights: required(
    list({
      text: required(text()),
      basis: multi("goals", "opportunities", "costs", "trust", "conflicts", "rules", "other"),
      reusableFor: required(choice("this", "future")),
      internal: bool(),
    }),
  ),
  noChangeNeeded: bool(),
  noChangeReason: long(),
  consequences: required(
    list({
      insightId: ref("insights"),
      type: required(choice(...CONSEQUENCE_TYPES)),
      text: required(text()),
      targetRef: text(),
      owner: required(text()),
      dueDate: required(date()),
      status: required(choice("planned", "inProgress", "done", "dropped")),
      internal: bool(),
    }),
  ),
  continuation: required(
    record({
      choice: required(
        choice("keep", "adapt", "permanent", "expand", "network", "reduce", "pause", "end"),
      ),
      reason: required(long({ min: 20 })),
    }),
  ),
  nextDate: date(),
  signOff: list({ memberId: required(ref("members")), date: required(date()) }),
} as const;

/** What came back from the participants, and what was fixed before they were asked (section 4.6). */
export const evaluationTrace = {
  /** One entry for each person who answered; in aggregated mode only that they did. */
  responses: list({
    participantId: required(text()),
    memberId: required(ref("members")),
    revision: number(),
    why: record({ ability: long(), benevolence: long(), integrity: long(), openness: long() }),
    goalViews: map("goals", long()),
    cost: long(),
    benefit: long(),
    note: long(),
    rating: rating(),
    fairness: rating(),
    seal: text(),
  }),
  /** Aggregated mode: what people wrote, without saying who. */
  voices: list({ topic: required(text()), text: required(long()) }),
  /** Fingerprint of the own answers, made before the partners were asked. */
  seal: record({ hash: text(), salt: text(), fixedOn: date() }),
} as const;

export type Evaluation = Draft<typeof evaluationFields & typeof evaluationTrace>;

export const evaluationSteps = [
  { id: "frame", fields: ["period", "participants"] },
  { id: "goals", fields: ["goalResults", "opportunityResults"] },
  { id: "costs", fields: ["costs", "benefits", "proportionality"] },
  { id: "trust", fields: ["trustMode", "trustRatings", "metaPerception"] },
  { id: "insights", fields: ["phaseReview", "insights"] },
  {
    id: "consequences",
    fields: [
      "noChangeNeeded",
      "noChangeReason",
      "consequences",
      "continuation",
      "nextDate",
      "signOff",
    ],
  },
] as const;
