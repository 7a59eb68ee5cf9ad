import type { CycleContext } from "../context.ts";
import type { PhaseId } from "../phase.ts";
import type { Problem } from "../problem.ts";
import { evaluationRules } from "./evaluation.ts";
import { needsRules } from "./needs.ts";
import { relationshipRules } from "./relationship.ts";
import { searchRules } from "./search.ts";
import { structuresRules } from "./structures.ts";

/** A rule seen from outside, where the field it belongs to is known only by its name. */
export interface AnyRule {
  readonly required?: (data: unknown, context: CycleContext) => boolean;
  readonly shown?: (data: unknown, context: CycleContext) => boolean;
  readonly settledBy?: (data: unknown) => boolean;
  readonly check?: (filled: unknown, data: unknown, context: CycleContext) => readonly Problem[];
  readonly hint?: (filled: unknown, data: unknown, context: CycleContext) => readonly Problem[];
  readonly parts?: Readonly<Record<string, (entry: unknown, data: unknown) => boolean>>;
}

// Each table is typed by its phase; only the phase as a key links it with its data.
const RULES = {
  needs: needsRules,
  search: searchRules,
  structures: structuresRules,
  relationship: relationshipRules,
  evaluation: evaluationRules,
} as unknown as Readonly<Record<PhaseId, Readonly<Record<string, AnyRule | undefined>>>>;

const NO_RULE: AnyRule = {};

export function ruleOf(phase: PhaseId, fieldId: string): AnyRule {
  return RULES[phase][fieldId] ?? NO_RULE;
}
