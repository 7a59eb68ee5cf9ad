import { evaluationFields, evaluationSteps } from "./fields/evaluation.ts";
import { needsFields, needsSteps } from "./fields/needs.ts";
import { relationshipFields, relationshipSteps } from "./fields/relationship.ts";
import { searchFields, searchSteps } from "./fields/search.ts";
import { structuresFields, structuresSteps } from "./fields/structures.ts";
import type { Fields } from "./shape.ts";

/** The five phases in the order of the trust cycle. */
export const PHASE_IDS = ["needs", "search", "structures", "relationship", "evaluation"] as const;
export type PhaseId = (typeof PHASE_IDS)[number];

export const PHASE_FIELDS = {
  needs: needsFields,
  search: searchFields,
  structures: structuresFields,
  relationship: relationshipFields,
  evaluation: evaluationFields,
} as const satisfies Record<PhaseId, Fields>;

export const PHASE_STEPS = {
  needs: needsSteps,
  search: searchSteps,
  structures: structuresSteps,
  relationship: relationshipSteps,
  evaluation: evaluationSteps,
} as const;

export type PhaseFields = typeof PHASE_FIELDS;
export type StepId<P extends PhaseId> = (typeof PHASE_STEPS)[P][number]["id"];

export interface Step {
  readonly id: string;
  readonly fields: readonly string[];
}

export function fieldsOf(phase: PhaseId): Fields {
  return PHASE_FIELDS[phase];
}

export function stepsOf(phase: PhaseId): readonly Step[] {
  return PHASE_STEPS[phase];
}

/** 1 to 5, as the phases are numbered everywhere. */
export function phaseNumber(phase: PhaseId): number {
  return PHASE_IDS.indexOf(phase) + 1;
}

export function phaseAfter(phase: PhaseId): PhaseId | undefined {
  return PHASE_IDS[PHASE_IDS.indexOf(phase) + 1];
}
