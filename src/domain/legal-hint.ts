import { type CycleContext, filled } from "./context.ts";
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

type Trigger = (context: CycleContext) => boolean;

/** Section 3.11: the hints whose condition holds or that a person added, in their order. */
export function triggeredHints(context: CycleContext): readonly LegalHintId[] {
  const added = context.cycle.structures.legalHints ?? {};
  return LEGAL_HINT_IDS.filter(
    (id) => TRIGGERS[id](context) || (ADDED_BY_HAND.includes(id) && filled(added[id]?.state)),
  );
}

/** Triggered hints that nobody has checked or ruled out yet. */
export function uncheckedHints(context: CycleContext): readonly LegalHintId[] {
  const answers = context.cycle.structures.legalHints ?? {};
  return triggeredHints(context).filter((id) => {
    const state = answers[id]?.state;
    return !state || state === "toCheck";
  });
}

/** Triggered hints without any assessment. */
export function unansweredHints(context: CycleContext): readonly LegalHintId[] {
  const answers = context.cycle.structures.legalHints ?? {};
  return triggeredHints(context).filter((id) => !answers[id]?.state);
}

/** Hints about things the data do not know; a person adds them. */
const ADDED_BY_HAND: readonly LegalHintId[] = ["L12", "L13", "L17"];

const amongCompetitors: Trigger = ({ cycle, members }) =>
  (cycle.needs.forms ?? []).includes("horizontal") ||
  competingMembers(members).length > 0 ||
  selectedCandidates(cycle.search).some(({ competitor }) => competes(competitor));

const TRIGGERS: Readonly<Record<LegalHintId, Trigger>> = {
  L01: amongCompetitors,
  L02: amongCompetitors,
  L03: (context) =>
    recordsOf(context.cycle.structures.infoSharing).some((row) =>
      legalReasons(row, context).some(({ hints }) => hints.includes("L03")),
    ),
  L04: ({ cycle }) =>
    recordsOf(cycle.structures.infoSharing).some(({ tradeSecret }) => tradeSecret) ||
    recordsOf(cycle.needs.competencies).some(({ isCore }) => isCore),
  L05: (context) => personalFlow(context, "processor"),
  L06: (context) => personalFlow(context, "joint"),
  L07: ({ cycle }) =>
    appearsAs(cycle.structures.externalAppearance, "jointBrand", "bidding") ||
    (cycle.needs.fields ?? []).includes("jointOffer"),
  L08: () => true,
  L09: ({ cycle }) =>
    (cycle.needs.fields ?? []).some((field) => field === "rnd" || field === "digital") ||
    recordsOf(cycle.structures.contributions).some(
      ({ kind }) => kind === "rights" || kind === "knowhow",
    ),
  L10: ({ cycle }) =>
    !recordsOf(cycle.structures.clauses).some(
      ({ clauseId, status }) => clauseId === "cl-16" && status === "notRelevant",
    ) || recordsOf(cycle.needs.noGos).some(({ text }) => /exklusiv|ausschlie/i.test(text ?? "")),
  L11: () => true,
  L12: ({ cycle }) => (cycle.needs.fields ?? []).includes("hr"),
  L13: ({ cycle }) => {
    const sensorRows = recordsOf(cycle.structures.infoSharing)
      .filter(({ category }) => category === SENSOR_DATA)
      .map(({ id }) => id);
    return recordsOf(cycle.relationship.dataFlows).some(
      ({ infoId }) => infoId != null && sensorRows.includes(infoId),
    );
  },
  L14: ({ cycle }) =>
    recordsOf(cycle.relationship.applications).some(({ status }) => status !== "retired") ||
    recordsOf(cycle.relationship.dataFlows).some(({ method }) => method === "api"),
  L15: ({ cycle: { structures } }) =>
    isOther(structures.revenueSharing?.rule, "own") ||
    isOther(structures.costSharing?.rule, "none"),
  L16: ({ cycle }) => appearsAs(cycle.structures.externalAppearance, "bidding"),
  L17: () => false,
  L18: ({ cycle }) => appearsAs(cycle.structures.externalAppearance, "jointBrand"),
};

function personalFlow({ cycle }: CycleContext, role: "processor" | "joint"): boolean {
  return recordsOf(cycle.relationship.dataFlows).some(
    ({ personalData, gdprRole }) =>
      personalData && (!gdprRole || gdprRole === "none" || gdprRole === role),
  );
}

function competes(competitor: string | null | undefined): boolean {
  return competitor === "partly" || competitor === "yes";
}

function appearsAs(appearance: string | null | undefined, ...forms: string[]): boolean {
  return filled(appearance) && forms.includes(appearance);
}

function isOther(rule: string | null | undefined, than: string): boolean {
  return filled(rule) && rule !== than;
}
