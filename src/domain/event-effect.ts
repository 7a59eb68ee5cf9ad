import type { Cooperation, Cycle } from "./cooperation.ts";
import type { PhaseId, StepId } from "./phase.ts";

/**
 * What an event recommends (section 6.1): a new cycle (N), single steps to look at again (P), an
 * evaluation ahead of its time (A), or the end of the cooperation (C).
 */
export type EffectClass = "newCycle" | "partial" | "adHoc" | "closing";

/** A step that is reopened; with `fields` only these of it. */
export type ReopenedStep = {
  readonly [P in PhaseId]: {
    readonly phase: P;
    readonly step: StepId<P>;
    readonly fields?: readonly string[];
  };
}[PhaseId];

export interface EventEffect {
  /** As the table names them, the one to begin with first. */
  readonly classes: readonly EffectClass[];
  readonly reopens: readonly ReopenedStep[];
  /** Phases to take up first in the new cycle (E02). */
  readonly first?: readonly PhaseId[];
  /** A short look at the evaluation will do (E17). */
  readonly isLight?: true;
  /** A short cycle is offered; these phases then show only what is flagged (section 6.2). */
  readonly short?: { readonly phases: readonly PhaseId[]; readonly isSuggested: boolean };
}

/** Phases a short cycle shortens; phases 4 and 5 stay full (section 6.2). */
const SHORTENED: readonly PhaseId[] = ["needs", "search", "structures"];

const contributions = { phase: "structures", step: "contributions" } as const;
const roles = { phase: "structures", step: "roles" } as const;
const information = { phase: "structures", step: "information" } as const;
const tensions = { phase: "structures", step: "tensions" } as const;
const agreement = { phase: "structures", step: "agreement" } as const;
const contacts = { phase: "relationship", step: "contacts" } as const;
const applications = { phase: "relationship", step: "applications" } as const;
const trust = { phase: "relationship", step: "trust" } as const;

/** An amendment changes the agreement and its points, nothing else of that step. */
const amendment = { ...agreement, fields: ["agreement", "clauses"] } as const;

const shortAs = (isSuggested: boolean) => ({ phases: SHORTENED, isSuggested });

/** Section 6.1, column „Effect“. */
export const EVENT_EFFECTS = {
  E01: {
    classes: ["newCycle"],
    reopens: [],
    short: { phases: ["needs"], isSuggested: true },
  },
  E02: {
    classes: ["newCycle"],
    reopens: [],
    first: ["needs", "structures", "relationship"],
  },
  E03: { classes: ["adHoc"], reopens: [] },
  E04: { classes: ["newCycle"], reopens: [] },
  E05: { classes: ["newCycle", "closing"], reopens: [] },
  E06: { classes: ["newCycle"], reopens: [] },
  E07: { classes: ["adHoc", "partial"], reopens: [tensions, trust] },
  E08: { classes: ["partial"], reopens: [trust] },
  E09: { classes: ["partial"], reopens: [contributions, amendment] },
  E10: { classes: ["adHoc", "partial"], reopens: [tensions] },
  E11: { classes: ["partial", "newCycle"], reopens: [roles, contacts], short: shortAs(false) },
  E12: { classes: ["newCycle"], reopens: [] },
  E13: { classes: ["partial"], reopens: [agreement], short: shortAs(true) },
  E14: { classes: ["adHoc", "partial"], reopens: [information, applications] },
  E15: { classes: ["adHoc", "newCycle", "closing"], reopens: [] },
  E16: { classes: ["partial"], reopens: [applications, information], short: shortAs(true) },
  E17: { classes: ["adHoc"], reopens: [], isLight: true },
} as const satisfies Readonly<Record<string, EventEffect>>;

export type EventType = keyof typeof EVENT_EFFECTS;

/** A file may name an event of a later version; it recommends nothing here. */
const UNKNOWN: EventEffect = { classes: [], reopens: [] };

export function effectOf(type: string): EventEffect {
  return Object.hasOwn(EVENT_EFFECTS, type) ? EVENT_EFFECTS[type as EventType] : UNKNOWN;
}

/** One way to begin with an event; an evaluation brings along the steps that are to be looked at. */
export type BeginWay = EffectClass;

/** What „Jetzt beginnen“ can mean, the recommended way first; a short cycle is one of them. */
export function waysToBegin(type: string): readonly BeginWay[] {
  const { classes, short } = effectOf(type);
  const ways = classes.filter((one) => one !== "partial" || !classes.includes("adHoc"));
  return short && !ways.includes("newCycle") ? [...ways, "newCycle"] : ways;
}

/** Is a short cycle offered for this event, or because everything goes on as it is (section 6.2)? */
export function offersShort(type: string | undefined, { evaluation }: Cycle): boolean {
  const byEvent = type !== undefined && effectOf(type).short !== undefined;
  return byEvent || evaluation.continuation?.choice === "keep";
}

/** The phases a short cycle with this occasion shortens. */
export function shortenedBy(type: string | undefined): readonly PhaseId[] {
  return (type === undefined ? undefined : effectOf(type).short?.phases) ?? SHORTENED;
}

/** The phases of a cycle that show only what is flagged; none unless it is a short one. */
export function shortPhases({ events }: Cooperation, cycle: Cycle): readonly PhaseId[] {
  if (!cycle.short) return [];
  return shortenedBy(events.find(({ id }) => id === cycle.triggerEventId)?.type);
}
