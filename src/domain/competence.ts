import { type Needs, needsFields } from "./fields/needs.ts";
import { type Identified, recordsOf } from "./records.ts";

export type Competence = Identified<NonNullable<Needs["competencies"]>[number]>;

export const COMPETENCE_LEVELS = needsFields.competencies.fields.level.options;
export const COMPETENCE_INTENTS = needsFields.competencies.fields.intent.options;

type Level = (typeof COMPETENCE_LEVELS)[number];
type Intent = (typeof COMPETENCE_INTENTS)[number];
type Assessed = Pick<Competence, "level" | "intent">;

/** Section 2.1, rule of the strengths and gaps. */
export function isStrength({ level }: Assessed): boolean {
  return level === "strong";
}

/** Section 2.1, rule of the strengths and gaps: missing, or to be developed. */
export function isGap({ level, intent }: Assessed): boolean {
  return level === "missing" || intent === "develop";
}

export function competenciesAt(
  competencies: Needs["competencies"],
  level: Level,
  intent: Intent,
): readonly Competence[] {
  return recordsOf(competencies).filter((one) => one.level === level && one.intent === intent);
}

/** Competencies that belong nowhere yet, because level or intent is open. */
export function unplacedCompetencies(competencies: Needs["competencies"]): readonly Competence[] {
  return recordsOf(competencies).filter(({ level, intent }) => !level || !intent);
}
