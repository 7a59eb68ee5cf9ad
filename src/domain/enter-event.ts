import { currentCycle } from "./cooperation.ts";
import { addEvent, type Change } from "./edit.ts";
import { leavePartner } from "./leave-partner.ts";

/** Events a person notices; the others are shown by the data (section 6.1, column „Detected“). */
export const ENTERED_BY_HAND: readonly string[] = [
  "E01",
  "E02",
  "E11",
  "E12",
  "E13",
  "E14",
  "E15",
  "E16",
];

/** An event as a person enters it. */
export interface EnteredEvent {
  readonly type: string;
  readonly date: string;
  readonly note: string;
  /** The company it concerns, where it concerns one that is known. */
  readonly memberId: string | null;
  /** A company that joins and is not known yet. */
  readonly joining?: string;
}

/**
 * Enters an event. A company that leaves has its last cycle in the running one; one that joins
 * belongs to the next, because the cycle is to be gone through together anew (sections 0.7, 6.2).
 */
export function enterEvent(entered: EnteredEvent, newId: () => string): Change {
  const { type, date, note, memberId, joining = "" } = entered;
  if (type === "E02" && memberId) return leavePartner(memberId, note, { today: date, newId });
  const event = { id: newId(), type, date, detectedAuto: false, note, status: "open" as const };
  const name = joining.trim();
  if (type !== "E01" || memberId || name === "") return addEvent({ ...event, memberId });
  const companyId = newId();
  return (cooperation) => {
    const joined = {
      id: companyId,
      name,
      own: false,
      joinedInCycle: currentCycle(cooperation).number + 1,
      leftInCycle: null,
    };
    const withCompany = { ...cooperation, partners: [...cooperation.partners, joined] };
    return addEvent({ ...event, memberId: companyId })(withCompany);
  };
}
