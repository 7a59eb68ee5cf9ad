import {
  type AnswerState,
  type ChecklistAnswers,
  type ChecklistItem,
  type ItemId,
  itemsOf,
  lacksReason,
} from "./checklist.ts";
import type { PhaseId } from "./phase.ts";
import { rounded, sumOf } from "./rounding.ts";

export const LIGHTS = ["green", "amber", "red", "grey"] as const;
export type Light = (typeof LIGHTS)[number];

/** How well a phase is in place, by a company's own answers (section 5.2). */
export interface Readiness {
  /** Whole points, 0–100; `null` while nothing relevant is answered. */
  readonly readiness: number | null;
  /** Weighted share of the relevant items that are answered, whole percent, 0–100. */
  readonly coverage: number;
  /** Honest range in whole points: the unanswered at their worst and at their best. */
  readonly low: number | null;
  readonly high: number | null;
  readonly light: Light;
  /** How the figure may be shown. */
  readonly display: "none" | "provisional" | "final";
  /** Key points (★) that are open or unanswered. */
  readonly starredOpen: readonly ItemId[];
  /** Answers that are still needed for an estimate. */
  readonly neededForEstimate: number;
  /** More than a third of the items is "nicht relevant". */
  readonly manyExcluded: boolean;
  /** Items that are "nicht relevant" without a reason. */
  readonly withoutReason: readonly ItemId[];
  readonly answered: number;
  readonly items: number;
}

const VALUE: Readonly<Record<Exclude<AnswerState, "notRelevant">, number>> = {
  fulfilled: 1,
  partial: 0.5,
  open: 0,
};

/** Section 5.3, limits of the lights. */
const ESTIMATE_FROM = 50;
const FINAL_FROM = 80;
const AMBER_FROM = 50;
const GREEN_FROM = 75;

interface Weighed {
  readonly item: ChecklistItem<ItemId>;
  readonly weight: number;
  /** `null` while unanswered. */
  readonly value: number | null;
}

/** Sections 5.2 and 5.3 for one phase. */
export function readinessOf(
  phase: PhaseId,
  cycleNumber: number,
  answers: ChecklistAnswers,
): Readiness {
  return readinessOfItems(itemsOf(phase, cycleNumber), answers);
}

/** The rules of sections 5.2 and 5.3 for any list of items. */
export function readinessOfItems(
  items: readonly ChecklistItem<ItemId>[],
  answers: ChecklistAnswers,
): Readiness {
  const relevant: Weighed[] = items.flatMap((item) => {
    const state = answers[item.id]?.state ?? null;
    if (state === "notRelevant") return [];
    return { item, weight: item.critical ? 2 : 1, value: state === null ? null : VALUE[state] };
  });
  const total = weightOf(relevant);
  const answered = relevant.filter(({ value }) => value !== null);
  const answeredWeight = weightOf(answered);
  const points = sumOf(answered.map(({ weight, value }) => weight * (value ?? 0)));

  const coverage = total === 0 ? 0 : (answeredWeight / total) * 100;
  const readiness = answeredWeight === 0 ? null : (points / answeredWeight) * 100;
  const starredOpen = relevant
    .filter(({ item, value }) => item.critical && (value === null || value === 0))
    .map(({ item }) => item.id);
  const excluded = items.length - relevant.length;
  return {
    readiness: readiness === null ? null : rounded(readiness),
    coverage: rounded(coverage),
    low: total === 0 ? null : rounded((points / total) * 100),
    high: total === 0 ? null : rounded(((points + total - answeredWeight) / total) * 100),
    light: lightOf(readiness, coverage, starredOpen.length > 0),
    display: displayOf(readiness, coverage),
    starredOpen,
    neededForEstimate: neededForEstimate(relevant, total, answeredWeight),
    manyExcluded: excluded * 3 > items.length,
    withoutReason: items.filter(({ id }) => lacksReason(answers[id])).map(({ id }) => id),
    answered: items.filter(({ id }) => answers[id]?.state != null).length,
    items: items.length,
  };
}

function lightOf(readiness: number | null, coverage: number, starOpen: boolean): Light {
  if (readiness === null || coverage < ESTIMATE_FROM) return "grey";
  if (readiness < AMBER_FROM) return "red";
  return readiness < GREEN_FROM || coverage < FINAL_FROM || starOpen ? "amber" : "green";
}

function displayOf(readiness: number | null, coverage: number): Readiness["display"] {
  if (readiness === null || coverage < ESTIMATE_FROM) return "none";
  return coverage < FINAL_FROM ? "provisional" : "final";
}

/** Answering the weightiest open items first, how many does it take to reach half? */
function neededForEstimate(relevant: readonly Weighed[], total: number, answered: number): number {
  const open = relevant
    .filter(({ value }) => value === null)
    .map(({ weight }) => weight)
    .toSorted((a, b) => b - a);
  let weight = answered;
  let needed = 0;
  for (const next of open) {
    if (weight * 100 >= total * ESTIMATE_FROM) break;
    weight += next;
    needed += 1;
  }
  return needed;
}

const ORDER_OF_STATES: readonly (AnswerState | null)[] = ["open", null, "partial"];

/** Section 5.3, top-3 suggestion: ★ first, then open, unanswered, partial, then the order. */
export function suggestions(
  phase: PhaseId,
  cycleNumber: number,
  answers: ChecklistAnswers,
): readonly ItemId[] {
  const stateOf = ({ id }: { id: string }) => answers[id]?.state ?? null;
  return itemsOf(phase, cycleNumber)
    .filter((item) => ORDER_OF_STATES.includes(stateOf(item)))
    .toSorted(
      (a, b) =>
        Number(b.critical) - Number(a.critical) ||
        ORDER_OF_STATES.indexOf(stateOf(a)) - ORDER_OF_STATES.indexOf(stateOf(b)),
    )
    .slice(0, 3)
    .map(({ id }) => id);
}

function weightOf(weighed: readonly Weighed[]): number {
  return sumOf(weighed.map(({ weight }) => weight));
}
