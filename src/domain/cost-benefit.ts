import type { CycleContext } from "./context.ts";
import type { Evaluation } from "./fields/evaluation.ts";
import { recordsOf } from "./records.ts";
import { rounded, sumOf } from "./rounding.ts";

type Cost = NonNullable<Evaluation["costs"]>[number];
type Benefit = NonNullable<Evaluation["benefits"]>[number];

export const RATIO_LABELS = ["clearly", "carries", "notYet", "subsidy"] as const;
export type RatioLabel = (typeof RATIO_LABELS)[number];

/** What the cooperation cost a member and what it brought, in euro (section 3.9). */
export interface CostBenefit {
  readonly memberId: string;
  /** Sum of the known parts; `null` for „keine Angabe“, never 0. */
  readonly cost: number | null;
  readonly benefit: number | null;
  readonly net: number | null;
  /** Benefit per euro of cost, unrounded; `null` without both or with no cost. */
  readonly ratio: number | null;
  readonly label: RatioLabel | null;
  /** Every part is known on both sides. */
  readonly complete: boolean;
}

/** Every member of the cycle, the own company first; each is looked at by itself. */
export function costBenefits({ cycle, members }: CycleContext): readonly CostBenefit[] {
  const { costs, benefits } = cycle.evaluation;
  return members.map(({ id: memberId }) => {
    const spent = recordsOf(costs).filter((row) => row.memberId === memberId);
    // What has no price is listed with its rating and never converted into euro.
    const gained = recordsOf(benefits).filter(
      (row) => row.memberId === memberId && row.kind === "monetary",
    );
    const cost = totalOf(spent.map(costOf));
    const benefit = totalOf(gained.map(benefitOf));
    const ratio =
      cost.sum === null || benefit.sum === null || cost.sum <= 0 ? null : benefit.sum / cost.sum;
    return {
      memberId,
      cost: cost.sum,
      benefit: benefit.sum,
      net: cost.sum === null || benefit.sum === null ? null : benefit.sum - cost.sum,
      ratio,
      label: ratio === null ? null : ratioLabel(ratio),
      complete: cost.complete && benefit.complete,
    };
  });
}

/** A row counts with its amount or with its hours, never with both. */
function costOf({ actual, hours, hourlyRate }: Cost): number | null {
  if (actual != null) return actual;
  return hours == null || hourlyRate == null ? null : hours * hourlyRate;
}

function benefitOf({ actual }: Benefit): number | null {
  return actual ?? null;
}

function totalOf(parts: readonly (number | null)[]) {
  const known = parts.filter((part) => part !== null);
  return {
    sum: known.length === 0 ? null : rounded(sumOf(known), 2),
    complete: known.length > 0 && known.length === parts.length,
  };
}

/** Section 3.9, ratio labels. The limits have two decimals, so the ratio as it is shown decides. */
export function ratioLabel(ratio: number): RatioLabel {
  const shown = rounded(ratio, 2);
  if (shown >= 1.2) return "clearly";
  if (shown >= 0.9) return "carries";
  return shown >= 0.5 ? "notYet" : "subsidy";
}

/** Share of the plan by which a category may miss it unmarked. */
const MARKED_ABOVE = 0.2;

/** What was planned and what came of it, per member and category. */
export interface Deviation {
  readonly memberId: string;
  readonly category: string;
  readonly planned: number | null;
  readonly actual: number | null;
  /** Actual minus planned as a share of the plan, signed; `null` without both. */
  readonly share: number | null;
  /** More than 20 % off the plan. */
  readonly marked: boolean;
}

export function costDeviations(cycle: CycleContext["cycle"]): readonly Deviation[] {
  return deviations(
    recordsOf(cycle.evaluation.costs).map((row) => ({ ...row, actual: costOf(row) })),
  );
}

export function benefitDeviations(cycle: CycleContext["cycle"]): readonly Deviation[] {
  return deviations(
    recordsOf(cycle.evaluation.benefits)
      .filter(({ kind }) => kind === "monetary")
      .map((row) => ({ ...row, actual: benefitOf(row) })),
  );
}

interface PlannedRow {
  readonly memberId?: string | null;
  readonly category?: string | null;
  readonly planned?: number | null;
  readonly actual: number | null;
}

function deviations(rows: readonly PlannedRow[]): readonly Deviation[] {
  const groups = new Map<string, PlannedRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.memberId, row.category]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].map((group) => {
    const planned = wholeSum(group.map((row) => row.planned ?? null));
    const actual = wholeSum(group.map((row) => row.actual));
    const share = planned === null || actual === null || planned <= 0 ? null : actual / planned - 1;
    return {
      memberId: group[0]?.memberId ?? "",
      category: group[0]?.category ?? "",
      planned,
      actual,
      share,
      marked: share !== null && rounded(Math.abs(share), 9) > MARKED_ABOVE,
    };
  });
}

/** A sum with an unknown part cannot be compared with a plan. */
function wholeSum(parts: readonly (number | null)[]): number | null {
  const known = parts.filter((part) => part !== null);
  return known.length === parts.length ? sumOf(known) : null;
}
