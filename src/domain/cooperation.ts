import * as z from "zod/mini";

import { ANSWER_STATES, type ChecklistAnswers } from "./checklist.ts";
import { type Base, baseFields } from "./fields/base.ts";
import { type Evaluation, evaluationFields, evaluationTrace } from "./fields/evaluation.ts";
import { type Needs, needsFields } from "./fields/needs.ts";
import { type Relationship, relationshipFields } from "./fields/relationship.ts";
import { type Search, searchFields, searchTrace } from "./fields/search.ts";
import { type Structures, structuresFields } from "./fields/structures.ts";
import { draftSchema } from "./schema.ts";

/** A membership record (section 0.7); the own company is the first one. */
export interface Partner {
  readonly id: string;
  readonly name: string;
  readonly own: boolean;
  readonly industry?: string | null;
  readonly location?: string | null;
  readonly employees?: number | null;
  readonly competitor?: "no" | "partly" | "yes" | null;
  readonly joinedInCycle: number;
  /** The last cycle in which the company was a member. */
  readonly leftInCycle?: number | null;
  readonly leftOn?: string | null;
  /** The company of the comparison this membership came from. */
  readonly candidateId?: string | null;
}

export interface StoredInsight {
  readonly id: string;
  readonly text: string;
  readonly fromCycle: number;
}

export const EVENT_STATES = ["open", "started", "snoozed", "dismissed"] as const;

/** Something that happened to the cooperation (section 6.1). */
export interface CooperationEvent {
  readonly id: string;
  readonly type: string;
  readonly date: string;
  readonly detectedAuto: boolean;
  readonly status: (typeof EVENT_STATES)[number];
  readonly memberId?: string | null;
  readonly note?: string | null;
  readonly resultCycle?: number | null;
  /** What a detected event is about; only together with its type it is one of a kind. */
  readonly key?: string | null;
  /** A snoozed event comes up again from this day on. */
  readonly remindOn?: string | null;
  /** Why nothing has to be done about it. */
  readonly reason?: string | null;
  /** What it gave reason to look at again, in one cycle. */
  readonly reopened?: Reopened | null;
  /** Answers to the closing statements for the company that leaves (E02). */
  readonly closing?: ChecklistAnswers | null;
}

export interface Reopened {
  readonly cycle: number;
  /** How many points were flagged, by phase; what is still flagged carries a mark. */
  readonly points: Readonly<Record<string, number>>;
}

/** A gate that was passed although something was open (section 5.5). */
export interface GateLogEntry {
  readonly gate: string;
  readonly date: string;
  readonly unmet: readonly string[];
  readonly reason?: string | null;
}

export const MARK_KINDS = ["proposal", "review", "renew"] as const;

/**
 * Something a new cycle took over and a person has to look at (section 6.2):
 * "proposal" counts only once confirmed, "review" and "renew" stay valid meanwhile.
 */
export interface Mark {
  readonly kind: (typeof MARK_KINDS)[number];
  /** Phase and field, e.g. "needs.goals". */
  readonly field: string;
  /** A single record of the field; absent for the field as a whole. */
  readonly recordId?: string | null;
  /** The cycle it was taken over from. */
  readonly fromCycle: number;
  /** The consequence that made it. */
  readonly consequenceId?: string | null;
  /** The event that made it (section 6.1, partial reopening). */
  readonly eventId?: string | null;
}

/**
 * Where an entry of a cycle came from, as far as its id does not tell; unlike a mark it stays.
 *
 * "needs.goals" from "evaluation.goalResults": the value measured then is where the goal starts.
 */
export interface CycleOrigin {
  /** Phase and field the entry stands in, e.g. "needs.goals". */
  readonly field: string;
  /** A single record of the field; absent for the field as a whole. */
  readonly recordId?: string | null;
  readonly fromCycle: number;
  /** Phase and field it came from, or "events". */
  readonly fromField: string;
  readonly fromRecord?: string | null;
}

/** What was answered to a proposal, so that it is not made twice. */
export interface AnsweredProposal {
  readonly key: string;
  readonly answer: "taken" | "dismissed";
}

/** A hint across the phases that a person put away (section 5.6), with the facts it was about. */
export interface DismissedHint {
  readonly id: string;
  readonly hint: string;
  readonly key: string;
  readonly reason: string;
  readonly date: string;
}

/** The agreement as it stood when its cycle was closed (section 6.2). */
export interface ArchivedAgreement {
  readonly version: number;
  readonly archivedOn: string;
}

/** One run through the five phases. */
export interface Cycle {
  readonly number: number;
  readonly startedOn: string;
  readonly triggerEventId?: string | null;
  readonly closedOn?: string | null;
  /** „Kurzdurchlauf“: the first phases show only what is flagged (section 6.2). */
  readonly short?: boolean | null;
  /** Version of questions and checklists the answers were given to. */
  readonly contentVersion?: number | null;
  readonly needs: Needs;
  readonly search: Search;
  readonly structures: Structures;
  readonly relationship: Relationship;
  readonly evaluation: Evaluation;
  readonly checklist: ChecklistAnswers;
  readonly gateLog: readonly GateLogEntry[];
  readonly marks?: readonly Mark[] | null;
  /** Absent in a first cycle, and in cycles begun before origins were kept. */
  readonly origins?: readonly CycleOrigin[] | null;
  readonly answeredProposals?: readonly AnsweredProposal[] | null;
  readonly dismissedHints?: readonly DismissedHint[] | null;
  readonly archivedAgreements?: readonly ArchivedAgreement[] | null;
}

/** The end of a cooperation (section 2.5, „Closing a cooperation“). */
export interface Closing {
  /** Answers to the eight closing statements, by their id. */
  readonly answers?: ChecklistAnswers | null;
  /** The day it was closed; from then on everything can only be read. */
  readonly closedOn?: string | null;
}

/** A cooperation with all its cycles: one unit of storage, one entry of a backup file. */
export interface Cooperation {
  readonly id: string;
  readonly base: Base;
  readonly partners: readonly Partner[];
  readonly insightStore: readonly StoredInsight[];
  readonly events: readonly CooperationEvent[];
  readonly cycles: readonly Cycle[];
  readonly closing?: Closing | null;
}

/** Raised with every change of questions or checklists that a person can notice. */
const CONTENT_VERSION = 1;

// No lengths: whatever a person managed to enter must open again. Files are limited as a whole.
const text = () => z.string();
const idText = () => z.string().check(z.minLength(1));
const day = () => z.iso.date();
const absent = <T extends z.ZodMiniType>(schema: T) => z.optional(z.nullable(schema));
const count = () => z.int().check(z.minimum(1));
const listOf = <T extends z.ZodMiniType>(schema: T) => z.array(schema);

const partnerSchema = z.looseObject({
  id: idText(),
  name: text(),
  own: z.boolean(),
  industry: absent(text()),
  location: absent(text()),
  employees: absent(z.number()),
  competitor: absent(z.enum(["no", "partly", "yes"])),
  joinedInCycle: count(),
  leftInCycle: absent(z.int()),
  leftOn: absent(day()),
  candidateId: absent(idText()),
});

const answersSchema = z.record(
  z.string().check(z.regex(/^c\d-\d\d$/)),
  z.looseObject({ state: absent(z.enum(ANSWER_STATES)), note: absent(text()) }),
);

const eventSchema = z.looseObject({
  id: idText(),
  type: z.string().check(z.regex(/^E\d\d$/)),
  date: day(),
  detectedAuto: z.boolean(),
  status: z.enum(EVENT_STATES),
  memberId: absent(idText()),
  note: absent(text()),
  resultCycle: absent(z.int()),
  key: absent(text()),
  remindOn: absent(day()),
  reason: absent(text()),
  reopened: absent(z.looseObject({ cycle: count(), points: z.record(z.string(), z.int()) })),
  closing: absent(answersSchema),
});

const cycleSchema = z.looseObject({
  number: count(),
  startedOn: day(),
  triggerEventId: absent(idText()),
  closedOn: absent(day()),
  short: absent(z.boolean()),
  contentVersion: absent(z.int()),
  needs: draftSchema(needsFields),
  search: draftSchema({ ...searchFields, ...searchTrace }),
  structures: draftSchema(structuresFields),
  relationship: draftSchema(relationshipFields),
  evaluation: draftSchema({ ...evaluationFields, ...evaluationTrace }),
  checklist: answersSchema,
  gateLog: listOf(
    z.looseObject({
      gate: z.string(),
      date: day(),
      unmet: z.array(text()),
      reason: absent(text()),
    }),
  ),
  marks: absent(
    listOf(
      z.looseObject({
        kind: z.enum(MARK_KINDS),
        field: z.string(),
        recordId: absent(z.string()),
        fromCycle: count(),
        consequenceId: absent(z.string()),
        eventId: absent(z.string()),
      }),
    ),
  ),
  origins: absent(
    listOf(
      z.looseObject({
        field: z.string(),
        recordId: absent(z.string()),
        fromCycle: count(),
        fromField: z.string(),
        fromRecord: absent(z.string()),
      }),
    ),
  ),
  answeredProposals: absent(
    listOf(z.looseObject({ key: z.string(), answer: z.enum(["taken", "dismissed"]) })),
  ),
  dismissedHints: absent(
    listOf(
      z.looseObject({
        id: idText(),
        hint: z.string(),
        key: z.string(),
        reason: text(),
        date: day(),
      }),
    ),
  ),
  archivedAgreements: absent(listOf(z.looseObject({ version: z.number(), archivedOn: day() }))),
});

/** The complete cooperation as it is stored and as it stands in a backup file. */
export const cooperationSchema = z.looseObject({
  id: idText(),
  base: draftSchema(baseFields),
  partners: listOf(partnerSchema).check(z.minLength(1)),
  insightStore: listOf(z.looseObject({ id: idText(), text: text(), fromCycle: count() })),
  events: listOf(eventSchema),
  cycles: z.array(cycleSchema).check(z.minLength(1)),
  closing: absent(z.looseObject({ answers: absent(answersSchema), closedOn: absent(day()) })),
});

/** The cycle that is being worked on or was worked on last. */
export function currentCycle(cooperation: Cooperation): Cycle {
  const last = cooperation.cycles.at(-1);
  if (!last) throw new Error("A cooperation has at least one cycle.");
  return last;
}

/** Members of a cycle (section 0.7), the own company first. */
export function membersOf(cooperation: Cooperation, cycleNumber: number): readonly Partner[] {
  return cooperation.partners.filter(
    ({ joinedInCycle, leftInCycle }) =>
      joinedInCycle <= cycleNumber && (leftInCycle == null || leftInCycle >= cycleNumber),
  );
}

/** A new cooperation with an empty first cycle. */
export function newCooperation(stamp: {
  id: string;
  ownId: string;
  today: string;
  base: Base;
}): Cooperation {
  return {
    id: stamp.id,
    base: stamp.base,
    partners: [ownPartner(stamp.base, stamp.ownId)],
    insightStore: [],
    events: [],
    cycles: [emptyCycle(1, stamp.base.startDate || stamp.today)],
  };
}

export function emptyCycle(number: number, startedOn: string): Cycle {
  return {
    number,
    startedOn,
    triggerEventId: null,
    closedOn: null,
    contentVersion: CONTENT_VERSION,
    needs: {},
    search: {},
    structures: {},
    relationship: {},
    evaluation: {},
    checklist: {},
    gateLog: [],
  };
}

/** Master data changed: the own membership follows the own company. */
export function withBase(cooperation: Cooperation, base: Base): Cooperation {
  const own = cooperation.partners.find((partner) => partner.own);
  const partners = own
    ? cooperation.partners.map((partner) =>
        partner === own && base.ownCompany?.name !== cooperation.base.ownCompany?.name
          ? { ...partner, name: base.ownCompany?.name ?? "" }
          : partner,
      )
    : cooperation.partners;
  return { ...cooperation, base, partners };
}

function ownPartner(base: Base, id: string): Partner {
  return {
    id,
    name: base.ownCompany?.name ?? "",
    own: true,
    joinedInCycle: 1,
    leftInCycle: null,
  };
}
