/** Section 3.6: T01 to T10 are the standard fields of tension, T11 and T12 optional extras. */
export const TENSION_TYPES = [
  "T01",
  "T02",
  "T03",
  "T04",
  "T05",
  "T06",
  "T07",
  "T08",
  "T09",
  "T10",
  "T11",
  "T12",
] as const;
type TensionType = (typeof TENSION_TYPES)[number];

/** Conflicts of interest, trust and control: no cooperation is without them. */
const PRESELECTED: readonly TensionType[] = ["T01", "T02"];

/** Priority from which a tension needs an arrangement, and from which it is more than slight. */
const HIGH = 12;
const MEDIUM = 6;

export const PRIORITY_LEVELS = ["high", "medium", "low"] as const;
export type PriorityLevel = (typeof PRIORITY_LEVELS)[number];

interface Rated {
  readonly likelihood?: number | null;
  readonly severity?: number | null;
}

/** Likelihood × severity, 1 to 25 (section 3.6); `null` while one of them is missing. */
export function tensionPriority({ likelihood, severity }: Rated): number | null {
  return likelihood && severity ? likelihood * severity : null;
}

/** Section 3.6: 12 and more high, 6 to 11 medium, 5 and less low. */
export function priorityLevel(priority: number): PriorityLevel {
  if (priority >= HIGH) return "high";
  return priority >= MEDIUM ? "medium" : "low";
}

export function isHighTension(tension: Rated): boolean {
  return (tensionPriority(tension) ?? 0) >= HIGH;
}

/** The preselected types that are not in the register yet; they stay proposals until confirmed. */
export function missingPreselected(
  tensions: readonly { readonly typeId?: string | null }[],
): readonly TensionType[] {
  return PRESELECTED.filter((type) => !tensions.some(({ typeId }) => typeId === type));
}

/** The default ladder of section 3.6: working days for each of its four levels. */
export const LADDER_DAYS = [5, 10, 15, 30] as const;
