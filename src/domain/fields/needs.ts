import {
  bool,
  choice,
  date,
  type Draft,
  list,
  long,
  money,
  multi,
  number,
  rating,
  record,
  ref,
  required,
  text,
} from "../shape.ts";

/** Phase 1, Bedarfsermittlung (section 2.1). */
export const needsFields = {
  trigger: required(long({ min: 20 })),
  businessAreas: required(
    list({
      name: required(text()),
      situation: long(),
      expectedAdvantage: required(long()),
      advantage: required(rating()),
      effort: rating(),
    }),
  ),
  priorityAreaId: required(ref("businessAreas")),
  competencies: required(
    list({
      name: required(text()),
      level: required(choice("strong", "sufficient", "missing")),
      intent: required(choice("contribute", "keep", "develop", "source")),
      isCore: bool(),
      note: text(),
    }),
  ),
  digitalStatus: required(choice("yes", "planned", "no")),
  digitalProjects: list(
    {
      title: required(text()),
      obstacles: required(multi("knowhow", "staff", "money", "technology", "data", "time")),
      partnerHelp: required(long()),
      stage: choice("idea", "planned", "running"),
    },
    { min: 1 },
  ),
  forms: required(multi("horizontal", "vertical", "diagonal", "undecided")),
  fields: required(
    multi(
      "purchasing",
      "production",
      "sales",
      "rnd",
      "logistics",
      "hr",
      "digital",
      "service",
      "admin",
      "export",
      "sustainability",
      "knowledge",
      "jointOffer",
      "other",
    ),
  ),
  fieldsOther: text(),
  intensity: required(
    choice("exchange", "singleOrders", "project", "permanent", "network", "jointCompany"),
  ),
  goals: required(
    list({
      title: required(text()),
      owner: required(choice("own", "joint")),
      metric: required(text()),
      unit: text(),
      baseline: number(),
      target: required(number()),
      direction: choice("up", "down"),
      dueDate: required(date()),
      priority: required(choice(1, 2, 3)),
    }),
  ),
  opportunities: list({
    title: required(text()),
    kind: required(
      choice("knowledge", "technology", "market", "flexibility", "offer", "focus", "cost"),
    ),
    description: long(),
  }),
  customerBenefit: required(long({ min: 20 })),
  resources: required(
    record({
      budget: required(money({ min: 0 })),
      hoursPerMonth: required(number({ above: 0 })),
      leadPerson: required(text()),
      from: date(),
    }),
  ),
  alternatives: required(
    list({
      option: required(choice("build", "buy", "service", "acquire", "drop")),
      assessment: required(long()),
      verdict: required(choice("better", "equal", "worse")),
    }),
  ),
  noGos: list({ text: required(text()) }),
  risks: list({
    risk: required(text()),
    probability: required(rating()),
    impact: required(rating()),
    measure: text(),
  }),
  internalSupport: required(rating()),
  decision: required(
    record({
      choice: required(choice("cooperate", "clarify", "stop")),
      reason: required(long({ min: 20 })),
      date: required(date()),
    }),
  ),
  carriedOver: list({
    consequenceId: ref("consequences"),
    text: text(),
    status: choice("adopted", "done", "dropped"),
    reason: text(),
  }),
} as const;

export type Needs = Draft<typeof needsFields>;

export const needsSteps = [
  { id: "trigger", fields: ["carriedOver", "trigger"] },
  { id: "areas", fields: ["businessAreas", "priorityAreaId"] },
  { id: "competencies", fields: ["competencies"] },
  { id: "digital", fields: ["digitalStatus", "digitalProjects"] },
  { id: "form", fields: ["forms", "fields", "fieldsOther", "intensity"] },
  { id: "goals", fields: ["goals", "opportunities", "customerBenefit"] },
  {
    id: "decision",
    fields: ["resources", "alternatives", "noGos", "risks", "internalSupport", "decision"],
  },
] as const;
