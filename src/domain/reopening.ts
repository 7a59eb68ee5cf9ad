import { hasContent } from "./assess.ts";
import { type Consequence, consequencesOf } from "./consequence.ts";
import { type CycleContext, filled } from "./context.ts";
import type { CooperationEvent, Mark } from "./cooperation.ts";
import { effectOf, type ReopenedStep } from "./event-effect.ts";
import { triggeredHints } from "./legal-hint.ts";
import { PHASE_IDS, type PhaseId, stepsOf } from "./phase.ts";
import { type Entry, recordsOf } from "./records.ts";
import { ruleOf } from "./rules/rules.ts";

/** Records of the past: there is nothing to confirm in them. */
const LOGS: readonly string[] = [
  "structures.agreementVersions",
  "structures.amendments",
  "relationship.decisionLog",
];
/** Lists too long to be confirmed one by one. */
const AS_A_WHOLE: readonly string[] = ["structures.clauses"];

/** „prüfen“ for everything that the steps an event reopens hold (section 6.1, effect P). */
export function eventMarks(
  { id, type }: Pick<CooperationEvent, "id" | "type">,
  context: CycleContext,
): readonly Mark[] {
  return effectOf(type).reopens.flatMap((step) =>
    fieldsIn(step).flatMap((fieldId) =>
      placesIn(step.phase, fieldId, context).map((recordId) => ({
        kind: "review" as const,
        field: `${step.phase}.${fieldId}`,
        ...(recordId !== null && { recordId }),
        fromCycle: context.cycle.number,
        eventId: id,
      })),
    ),
  );
}

function fieldsIn({ phase, step, fields }: ReopenedStep): readonly string[] {
  return fields ?? stepsOf(phase).find(({ id }) => id === step)?.fields ?? [];
}

/** Records of a list that still matter; `null` for a field as a whole; nothing for an empty one. */
function placesIn(
  phase: PhaseId,
  fieldId: string,
  context: CycleContext,
): readonly (string | null)[] {
  const field = `${phase}.${fieldId}`;
  const data = context.cycle[phase] as Readonly<Record<string, unknown>>;
  const value = data[fieldId];
  const rule = ruleOf(phase, fieldId);
  const isHidden = rule.shown?.(data, context) === false;
  if (isHidden || LOGS.includes(field) || !hasContent(value)) return [];
  if (field === "structures.legalHints") return hintsIn(value as object, context);
  if (!Array.isArray(value) || AS_A_WHOLE.includes(field) || !isOfRecords(value)) return [null];
  return recordsOf(value as readonly FlaggedEntry[])
    .filter(({ done, closedOn, status }) => !done && !filled(closedOn) && status !== "kept")
    .map(({ id }) => id);
}

/** What is done, closed or kept needs no second look. */
interface FlaggedEntry extends Entry {
  readonly done?: boolean | null;
  readonly closedOn?: string | null;
  readonly status?: string | null;
}

/** Answers of several choices are a list too. */
function isOfRecords(value: readonly unknown[]): boolean {
  return value.every((one) => typeof one === "object" && one !== null);
}

/** Only the hints a person sees. */
function hintsIn(value: object, context: CycleContext): readonly string[] {
  const triggered: readonly string[] = triggeredHints(context);
  return Object.entries(value)
    .filter(([id, hint]) => triggered.includes(id) && hasContent(hint))
    .map(([id]) => id);
}

/** Why points of a cycle are to be looked at again. */
export type ReopeningCause =
  | { readonly kind: "event"; readonly event: CooperationEvent }
  | { readonly kind: "consequence"; readonly consequence: Consequence }
  | { readonly kind: "takenOver"; readonly fromCycle: number };

export interface Reopening {
  /** One of a kind within its cycle. */
  readonly id: string;
  readonly cause: ReopeningCause;
  /** What is still to be looked at, in the order it was flagged. */
  readonly marks: readonly Mark[];
}

/** What is to be looked at again, in a phase or altogether, by its cause. */
export function reopeningsOf(context: CycleContext, phase?: PhaseId): readonly Reopening[] {
  const groups = new Map<string, { cause: ReopeningCause; marks: Mark[] }>();
  for (const mark of context.cycle.marks ?? []) {
    if (mark.kind === "proposal" || (phase && phaseOfMark(mark) !== phase)) continue;
    const cause = causeOf(mark, context);
    const id = groupId(cause);
    const group = groups.get(id) ?? { cause, marks: [] };
    group.marks.push(mark);
    groups.set(id, group);
  }
  return [...groups].map(([id, group]) => ({ id, ...group }));
}

function causeOf(mark: Mark, { cooperation }: CycleContext): ReopeningCause {
  const event = cooperation.events.find(({ id }) => id === mark.eventId);
  if (event) return { kind: "event", event };
  const consequence = cooperation.cycles
    .flatMap(consequencesOf)
    .find(({ id }) => id === mark.consequenceId);
  if (consequence) return { kind: "consequence", consequence };
  return { kind: "takenOver", fromCycle: mark.fromCycle };
}

function groupId(cause: ReopeningCause): string {
  switch (cause.kind) {
    case "event":
      return `event ${cause.event.id}`;
    case "consequence":
      return `consequence ${cause.consequence.id}`;
    case "takenOver":
      return `cycle ${cause.fromCycle}`;
  }
}

/** Events whose points in this phase have all been looked at in this cycle. */
export function reviewedEvents(
  { cooperation, cycle }: CycleContext,
  phase: PhaseId,
): readonly CooperationEvent[] {
  return cooperation.events.filter(
    ({ id, status, reopened }) =>
      status === "started" &&
      reopened?.cycle === cycle.number &&
      (reopened.points[phase] ?? 0) > 0 &&
      !(cycle.marks ?? []).some((mark) => mark.eventId === id && phaseOfMark(mark) === phase),
  );
}

/** How many points an event still waits for, of how many; `null` where it reopened nothing here. */
export function reviewOf(
  { id, reopened }: CooperationEvent,
  { cycle }: CycleContext,
): { readonly open: number; readonly all: number } | null {
  if (reopened?.cycle !== cycle.number) return null;
  const all = Object.values(reopened.points).reduce((sum, points) => sum + points, 0);
  const open = (cycle.marks ?? []).filter(({ eventId }) => eventId === id).length;
  return { open, all };
}

/** How many points were flagged in each phase. */
export function pointsByPhase(marks: readonly Mark[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    PHASE_IDS.map((phase) => [
      phase,
      marks.filter((mark) => phaseOfMark(mark) === phase).length,
    ]).filter(([, points]) => points !== 0),
  ) as Readonly<Record<string, number>>;
}

export function phaseOfMark({ field }: Pick<Mark, "field">): PhaseId | undefined {
  return PHASE_IDS.find((phase) => field.startsWith(`${phase}.`));
}

/** The field of a phase a mark stands at. */
export function fieldOfMark({ field }: Pick<Mark, "field">): string {
  return field.slice(field.indexOf(".") + 1);
}

/** The step in which a field is asked for. */
export function stepOfField(phase: PhaseId, fieldId: string): string | undefined {
  return stepsOf(phase).find(({ fields }) => fields.includes(fieldId))?.id;
}

/** How many points are to be looked at again in each step of a phase. */
export function pointsByStep(context: CycleContext, phase: PhaseId): ReadonlyMap<string, number> {
  const points = new Map<string, number>();
  for (const { marks } of reopeningsOf(context, phase))
    for (const mark of marks) {
      const step = stepOfField(phase, fieldOfMark(mark));
      if (step) points.set(step, (points.get(step) ?? 0) + 1);
    }
  return points;
}
