import { type CycleContext, filled, previousCycle, contextOf } from "./context.ts";
import { competingMembers, legalReasons } from "./info-sharing.ts";
import { recordsOf } from "./records.ts";
import { selectedCandidates } from "./utility.ts";

export const LEGAL_HINT_IDS = [
  "L01",
  "L02",
  "L03",
  "L04",
  "L05",
  "L06",
  "L07",
  "L08",
  "L09",
  "L10",
  "L11",
  "L12",
  "L13",
  "L14",
  "L15",
  "L16",
  "L17",
  "L18",
] as const;
export type LegalHintId = (typeof LEGAL_HINT_IDS)[number];

/** The default row of the information matrix that L13 looks for; a stored value, not a text. */
const SENSOR_DATA = "Maschinen- und Sensordaten";

/** Why a hint is shown, as a person can check it; `name` says which entry it is about. */
export interface LegalReason {
  readonly code: ReasonCode;
  readonly name?: string | undefined;
  /** The second entry, where a reason needs two. */
  readonly other?: string | undefined;
}

export const REASON_CODES = [
  "always",
  "byHand",
  "horizontal",
  "competitor",
  "sensitiveRow",
  "tradeSecret",
  "coreCompetence",
  "processorFlow",
  "jointFlow",
  "openRoleFlow",
  "jointBrand",
  "bidding",
  "jointOffer",
  "research",
  "digital",
  "rights",
  "knowhow",
  "competitionClause",
  "exclusivity",
  "staff",
  "sensorFlow",
  "application",
  "apiFlow",
  "sharedRevenue",
  "sharedCosts",
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** Section 3.11: the hints whose condition holds or that a person added, in their order. */
export function triggeredHints(context: CycleContext): readonly LegalHintId[] {
  return LEGAL_HINT_IDS.filter((id) => reasonsFor(id, context).length > 0);
}

/** Everything in the data that triggers a hint, or that a person added it; empty: not triggered. */
export function reasonsFor(id: LegalHintId, context: CycleContext): readonly LegalReason[] {
  const reasons = REASONS[id](context);
  const isAdded = ADDED_BY_HAND.includes(id) && filled(answerTo(id, context)?.state);
  return reasons.length === 0 && isAdded ? [{ code: "byHand" }] : reasons;
}

/** Triggered hints that nobody has checked or ruled out yet. */
export function uncheckedHints(context: CycleContext): readonly LegalHintId[] {
  return triggeredHints(context).filter((id) => {
    const state = answerTo(id, context)?.state;
    return !state || state === "toCheck";
  });
}

/** Triggered hints somebody has put off. */
export function hintsToCheck(context: CycleContext): readonly LegalHintId[] {
  return triggeredHints(context).filter((id) => answerTo(id, context)?.state === "toCheck");
}

/** Triggered hints without any assessment. */
export function unansweredHints(context: CycleContext): readonly LegalHintId[] {
  return triggeredHints(context).filter((id) => !answerTo(id, context)?.state);
}

/** Hints about things the data do not know, as long as they are not shown anyway. */
export function hintsToAdd(context: CycleContext): readonly LegalHintId[] {
  return ADDED_BY_HAND.filter((id) => reasonsFor(id, context).length === 0);
}

/**
 * A hint without an assessment whose reason is new in this cycle (section 6.2): "again" when an
 * earlier assessment no longer holds, "new" when there was none.
 */
export function newsAbout(id: LegalHintId, context: CycleContext): "again" | "new" | undefined {
  const before = previousCycle(context);
  if (!before || answerTo(id, context)?.state || reasonsFor(id, context).length === 0)
    return undefined;
  const { cooperation } = context;
  const then = contextOf(cooperation, before, before.closedOn || context.today);
  if (reasonsFor(id, then).length > 0) return undefined;
  return filled(answerTo(id, then)?.state) ? "again" : "new";
}

function answerTo(id: LegalHintId, { cycle }: CycleContext) {
  return cycle.structures.legalHints?.[id];
}

/** Hints about things the data do not know; a person adds them. */
const ADDED_BY_HAND: readonly LegalHintId[] = ["L12", "L13", "L17"];

type Reasons = (context: CycleContext) => readonly LegalReason[];

const amongCompetitors: Reasons = (context) => [
  ...when((context.cycle.needs.forms ?? []).includes("horizontal"), "horizontal"),
  ...competitors(context).map((name) => ({ code: "competitor" as const, name })),
];

const ALWAYS: Reasons = () => [{ code: "always" }];

const REASONS: Readonly<Record<LegalHintId, Reasons>> = {
  L01: amongCompetitors,
  L02: amongCompetitors,
  L03: (context) =>
    recordsOf(context.cycle.structures.infoSharing).flatMap((row) =>
      legalReasons(row, context)
        .filter(({ hints }) => hints.includes("L03"))
        .map(({ members }) => ({
          code: "sensitiveRow",
          name: row.category ?? "",
          other: members.join(", "),
        })),
    ),
  L04: ({ cycle }) => [
    ...recordsOf(cycle.structures.infoSharing)
      .filter(({ tradeSecret }) => tradeSecret)
      .map(({ category }) => ({ code: "tradeSecret" as const, name: category ?? "" })),
    ...recordsOf(cycle.needs.competencies)
      .filter(({ isCore }) => isCore)
      .map(({ name }) => ({ code: "coreCompetence" as const, name: name ?? "" })),
  ],
  L05: (context) => personalFlows(context, "processor"),
  L06: (context) => personalFlows(context, "joint"),
  L07: (context) => [
    ...appearance(context, "jointBrand"),
    ...appearance(context, "bidding"),
    ...field(context, "jointOffer", "jointOffer"),
  ],
  L08: ALWAYS,
  L09: (context) => [
    ...field(context, "rnd", "research"),
    ...field(context, "digital", "digital"),
    ...recordsOf(context.cycle.structures.contributions).flatMap(({ kind, description }) =>
      kind === "rights" || kind === "knowhow" ? [{ code: kind, name: description ?? "" }] : [],
    ),
  ],
  L10: ({ cycle }) => [
    ...when(
      !recordsOf(cycle.structures.clauses).some(
        ({ clauseId, status }) => clauseId === "cl-16" && status === "notRelevant",
      ),
      "competitionClause",
    ),
    ...recordsOf(cycle.needs.noGos)
      .filter(({ text }) => /exklusiv|ausschlie/i.test(text ?? ""))
      .map(({ text }) => ({ code: "exclusivity" as const, name: text ?? "" })),
  ],
  L11: ALWAYS,
  L12: (context) => field(context, "hr", "staff"),
  L13: ({ cycle }) => {
    const sensorRows = recordsOf(cycle.structures.infoSharing)
      .filter(({ category }) => category === SENSOR_DATA)
      .map(({ id }) => id);
    return recordsOf(cycle.relationship.dataFlows)
      .filter(({ infoId }) => infoId != null && sensorRows.includes(infoId))
      .map(({ title }) => ({ code: "sensorFlow", name: title ?? "" }));
  },
  L14: ({ cycle }) => [
    ...recordsOf(cycle.relationship.applications)
      .filter(({ status }) => status !== "retired")
      .map(({ name }) => ({ code: "application" as const, name: name ?? "" })),
    ...recordsOf(cycle.relationship.dataFlows)
      .filter(({ method }) => method === "api")
      .map(({ title }) => ({ code: "apiFlow" as const, name: title ?? "" })),
  ],
  L15: ({ cycle: { structures } }) => [
    ...when(isOther(structures.revenueSharing?.rule, "own"), "sharedRevenue"),
    ...when(isOther(structures.costSharing?.rule, "none"), "sharedCosts"),
  ],
  L16: (context) => appearance(context, "bidding"),
  L17: () => [],
  L18: (context) => appearance(context, "jointBrand"),
};

/** Names of partners and selected companies that compete with us, each once. */
function competitors({ cycle, members }: CycleContext): readonly string[] {
  const partners = competingMembers(members);
  const selected = selectedCandidates(cycle.search).filter(({ competitor }) =>
    competes(competitor),
  );
  return [...new Set([...partners, ...selected].map(({ name }) => name ?? ""))];
}

function personalFlows({ cycle }: CycleContext, role: "processor" | "joint") {
  return recordsOf(cycle.relationship.dataFlows)
    .filter(({ personalData }) => personalData)
    .flatMap(({ title, gdprRole }): LegalReason[] => {
      const name = title ?? "";
      if (!gdprRole || gdprRole === "none") return [{ code: "openRoleFlow", name }];
      if (gdprRole !== role) return [];
      return [{ code: role === "joint" ? "jointFlow" : "processorFlow", name }];
    });
}

/** An answer nobody has given is no "yes". */
function competes(competitor: string | null | undefined): boolean {
  return competitor === "partly" || competitor === "yes";
}

function appearance({ cycle }: CycleContext, form: "jointBrand" | "bidding") {
  return when(cycle.structures.externalAppearance === form, form);
}

type CooperationField = NonNullable<CycleContext["cycle"]["needs"]["fields"]>[number];

function field({ cycle }: CycleContext, id: CooperationField, code: ReasonCode) {
  return when((cycle.needs.fields ?? []).includes(id), code);
}

function when(holds: boolean, code: ReasonCode): readonly LegalReason[] {
  return holds ? [{ code }] : [];
}

function isOther(rule: string | null | undefined, than: string): boolean {
  return filled(rule) && rule !== than;
}
