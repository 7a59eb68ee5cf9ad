import {
  bool,
  choice,
  date,
  type Draft,
  list,
  long,
  map,
  multi,
  number,
  origin,
  rating,
  record,
  ref,
  refs,
  required,
  text,
} from "../shape.ts";

const SEARCH_CHANNELS = [
  "chamber",
  "association",
  "cluster",
  "fair",
  "customers",
  "suppliers",
  "university",
  "een",
  "online",
  "recommendation",
  "ownContacts",
  "publicAdvice",
] as const;

/** Phase 2, Partnersuche (section 2.2). */
export const searchFields = {
  idealPartner: required(long({ min: 40 })),
  partnerCount: required(choice("one", "few", "network")),
  gutFavorite: text(),
  mustCriteria: required(
    list({
      text: required(text()),
      howToCheck: text(),
      linkedGoals: refs("goals"),
      origin: origin(),
    }),
  ),
  criteria: required(
    list(
      {
        label: required(text()),
        category: required(
          choice(
            "expertise",
            "resources",
            "reliability",
            "culture",
            "economy",
            "digital",
            "strategy",
            "location",
          ),
        ),
        weight: required(number()),
        linkedGoals: refs("goals"),
        scale1: text(),
        scale5: text(),
        origin: origin(),
      },
      { min: 4, max: 12 },
    ),
  ),
  weightsFixedOn: required(date()),
  timebox: required(
    record({
      from: required(date()),
      to: required(date()),
      hours: required(number({ above: 0 })),
    }),
  ),
  channels: required(multi(...SEARCH_CHANNELS)),
  candidates: required(
    list({
      name: required(text()),
      industry: text(),
      location: text(),
      employees: number({ min: 0 }),
      contactPerson: text(),
      source: required(choice(...SEARCH_CHANNELS)),
      relationType: required(
        choice("none", "business", "formerEmployee", "personal", "private", "financial"),
      ),
      competitor: required(choice("no", "partly", "yes")),
      mustChecks: map("mustCriteria", choice("yes", "no", "unknown")),
      scores: map("criteria", record({ value: rating(), evidence: text() })),
      partnerMotive: long(),
      financialCheck: choice("ok", "concern", "open"),
      status: required(choice("longlist", "shortlist", "talk", "accepted", "declined", "excluded")),
      nextStep: text(),
      nextDate: date(),
      note: long(),
    }),
  ),
  secondOpinion: record({
    person: required(text()),
    relation: text(),
    date: required(date()),
    agrees: required(choice("yes", "partly", "no")),
    note: long(),
  }),
  talks: list({
    candidateId: required(ref("candidates")),
    date: required(date()),
    participants: text(),
    impression: rating(),
    learned: long(),
    openPoints: long(),
  }),
  nda: required(choice("signed", "planned", "notNeeded")),
  trial: required(
    record({
      description: long(),
      from: date(),
      to: date(),
      result: required(choice("good", "mixed", "bad", "none")),
      note: long(),
    }),
  ),
  selectedIds: required(refs("candidates")),
  selectionReason: required(long({ min: 40 })),
  deviationReason: long({ min: 30 }),
  /** No partner is sought in this cycle (section 6.2); the phase then shows as skipped. */
  skipped: bool(),
} as const;

/** What the product itself notes down about the search, so that warnings can tell what came first. */
export const searchTrace = {
  firstScoreOn: date(),
  /** The day on which the companies that are selected now were selected. */
  selectedOn: date(),
  /** The last day on which weights were changed although companies had been scored. */
  weightsChangedOn: date(),
  weightChanges: list({ date: required(date()), reason: text() }),
  dismissedWarnings: list({
    warning: required(text()),
    reason: text(),
    date: date(),
    /** The facts the dismissal is about; another company brings the warning back. */
    about: long(),
  }),
} as const;

export type Search = Draft<typeof searchFields & typeof searchTrace>;

export const searchSteps = [
  { id: "picture", fields: ["idealPartner", "partnerCount", "gutFavorite"] },
  { id: "profile", fields: ["mustCriteria", "criteria", "weightsFixedOn"] },
  { id: "plan", fields: ["timebox", "channels"] },
  { id: "compare", fields: ["candidates"] },
  { id: "trial", fields: ["talks", "secondOpinion", "nda", "trial"] },
  { id: "decision", fields: ["selectedIds", "selectionReason", "deviationReason"] },
] as const;
