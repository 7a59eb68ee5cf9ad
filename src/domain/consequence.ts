import type { Cooperation, Cycle } from "./cooperation.ts";
import { filled } from "./context.ts";
import type { ConsequenceType, Evaluation } from "./fields/evaluation.ts";
import type { Needs } from "./fields/needs.ts";
import { type Identified, recordsOf } from "./records.ts";

export type Consequence = Identified<NonNullable<Evaluation["consequences"]>[number]>;

/** Section 3.10: where a consequence takes effect; "endPartner" does so now and in the next cycle. */
const EFFECT: Readonly<Record<ConsequenceType, "now" | "next" | "both" | "always">> = {
  amendAgreement: "now",
  changeRoles: "now",
  changeInfoSharing: "now",
  clarifyTension: "now",
  changeRule: "now",
  changeCommunication: "now",
  changeData: "now",
  trustMeasure: "now",
  adjustGoal: "next",
  newGoal: "next",
  newNeed: "next",
  newOpportunity: "next",
  newPartner: "next",
  endPartner: "both",
  learn: "always",
  end: "now",
};

export function consequencesOf(cycle: Cycle): readonly Consequence[] {
  return recordsOf(cycle.evaluation.consequences);
}

export function isOpen({ status }: Consequence): boolean {
  return status !== "done" && status !== "dropped";
}

/** Takes effect in the running cycle and waits on the overview until it is done. */
export function isDueNow({ type }: Consequence): boolean {
  return Boolean(type) && EFFECT[type || "learn"] !== "next" && type !== "learn";
}

/** Open consequences whose date has passed, the longest overdue first (K16). */
export function overdueConsequences(
  cooperation: Cooperation,
  today: string,
): readonly { consequence: Consequence; cycle: Cycle }[] {
  return cooperation.cycles
    .flatMap((cycle) => consequencesOf(cycle).map((consequence) => ({ consequence, cycle })))
    .filter(
      ({ consequence, cycle }) =>
        isOpen(consequence) &&
        isDueNow(consequence) &&
        filled(consequence.dueDate) &&
        consequence.dueDate < today &&
        !isCarriedOn(cooperation, cycle, consequence),
    )
    .toSorted((a, b) => (a.consequence.dueDate ?? "").localeCompare(b.consequence.dueDate ?? ""));
}

/**
 * A later cycle decided what becomes of the consequence. One that was adopted lives on there; in
 * its own cycle, which is closed, nobody could finish it any more.
 */
function isCarriedOn(cooperation: Cooperation, from: Cycle, { id }: Consequence): boolean {
  return cooperation.cycles
    .filter(({ number }) => number > from.number)
    .some((cycle) =>
      recordsOf(cycle.needs.carriedOver).some(
        ({ consequenceId, status }) => consequenceId === id && Boolean(status),
      ),
    );
}

/**
 * What the next cycle has to take up (section 3.10): everything nobody decided about so far,
 * everything meant for it, and everything due now that is still open. A dropped consequence
 * stays behind.
 */
export function carriedOver(cycle: Cycle, newId: () => string): NonNullable<Needs["carriedOver"]> {
  const undecided = recordsOf(cycle.needs.carriedOver).filter(({ status }) => !status);
  const own = consequencesOf(cycle)
    .filter((consequence) => {
      if (consequence.status === "dropped" || !consequence.type) return false;
      const effect = EFFECT[consequence.type];
      return effect === "next" || effect === "both" || (effect === "now" && isOpen(consequence));
    })
    .map(({ id, text, status }) => ({
      id: newId(),
      consequenceId: id,
      text: text ?? "",
      status: status === "done" ? ("done" as const) : null,
      reason: "",
    }));
  return [...undecided.map((row) => ({ ...row, id: newId() })), ...own];
}
