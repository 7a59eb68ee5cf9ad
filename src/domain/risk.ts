import type { Needs } from "./fields/needs.ts";
import { type Identified, recordsOf } from "./records.ts";

export type Risk = Identified<NonNullable<Needs["risks"]>[number]>;

/** Product of probability and impact from which a risk is high (section 2.1). */
const HIGH_RISK = 12;

type Estimates = Pick<Risk, "probability" | "impact">;

/** Probability × impact, 1 to 25 (section 2.1); `null` while one of them is not estimated. */
export function riskValue({ probability, impact }: Estimates): number | null {
  return probability == null || impact == null ? null : probability * impact;
}

export function isHighRisk(risk: Estimates): boolean {
  return (riskValue(risk) ?? 0) >= HIGH_RISK;
}

/** The highest first, those without an estimate last; equals stay as entered. */
export function rankedRisks(risks: Needs["risks"]): readonly Risk[] {
  return recordsOf(risks).toSorted((a, b) => (riskValue(b) ?? 0) - (riskValue(a) ?? 0));
}
