import type { PhaseId } from "./phase.ts";

/** Section 5.2; "notRelevant" asks for a reason in the note. */
export const ANSWER_STATES = ["fulfilled", "partial", "open", "notRelevant"] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];

export interface ChecklistAnswer {
  readonly state?: AnswerState | null;
  /** A note; for "notRelevant" the reason. */
  readonly note?: string | null;
}

export type ChecklistAnswers = Readonly<Record<string, ChecklistAnswer>>;

export interface ChecklistItem<Id extends string = string> {
  readonly id: Id;
  /** Schlüsselpunkt (★): counts twice. */
  readonly critical: boolean;
  /** The item appears from this cycle on. */
  readonly fromCycle?: number;
}

const item = <const Id extends string>(id: Id) => ({ id, critical: false }) as const;
const star = <const Id extends string>(id: Id) => ({ id, critical: true }) as const;

/** The checklists of sections 2.1 to 2.5. Ids are released once and never reused. */
export const CHECKLISTS = {
  needs: [
    star("c1-01"),
    item("c1-02"),
    star("c1-03"),
    star("c1-04"),
    item("c1-05"),
    star("c1-06"),
    item("c1-07"),
    item("c1-08"),
    star("c1-09"),
    item("c1-10"),
    item("c1-11"),
    { ...item("c1-12"), fromCycle: 2 },
  ],
  search: [
    star("c2-01"),
    item("c2-02"),
    item("c2-03"),
    star("c2-04"),
    item("c2-05"),
    item("c2-06"),
    star("c2-07"),
    item("c2-08"),
    item("c2-09"),
    item("c2-10"),
    star("c2-11"),
    item("c2-12"),
  ],
  structures: [
    star("c3-01"),
    star("c3-02"),
    item("c3-03"),
    star("c3-04"),
    item("c3-05"),
    star("c3-06"),
    item("c3-07"),
    star("c3-08"),
    item("c3-09"),
    item("c3-10"),
    item("c3-11"),
    star("c3-12"),
  ],
  relationship: [
    item("c4-01"),
    item("c4-02"),
    star("c4-03"),
    star("c4-04"),
    item("c4-05"),
    item("c4-06"),
    item("c4-07"),
    star("c4-08"),
    star("c4-09"),
    item("c4-10"),
    item("c4-11"),
    star("c4-12"),
  ],
  evaluation: [
    star("c5-01"),
    star("c5-02"),
    item("c5-03"),
    star("c5-04"),
    item("c5-05"),
    item("c5-06"),
    item("c5-07"),
    item("c5-08"),
    item("c5-09"),
    star("c5-10"),
    item("c5-11"),
    star("c5-12"),
  ],
} as const satisfies Record<PhaseId, readonly ChecklistItem[]>;

export type ItemId<P extends PhaseId = PhaseId> = (typeof CHECKLISTS)[P][number]["id"];

/** The items a person sees in a cycle. */
export function itemsOf(phase: PhaseId, cycleNumber: number): readonly ChecklistItem<ItemId>[] {
  const items: readonly ChecklistItem<ItemId>[] = CHECKLISTS[phase];
  return items.filter(({ fromCycle = 1 }) => cycleNumber >= fromCycle);
}

/** Shortest reason for "nicht relevant" (section 5.2), in characters. */
export const MIN_REASON = 10;

/** "nicht relevant" without a sufficient reason: the state is kept, but flagged. */
export function lacksReason(answer: ChecklistAnswer | undefined): boolean {
  return answer?.state === "notRelevant" && (answer.note ?? "").trim().length < MIN_REASON;
}
