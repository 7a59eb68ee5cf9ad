import { currentCycle } from "./cooperation.ts";
import type { Change, Moment } from "./edit.ts";

/**
 * A company leaves (section 6.2): the running cycle is its last one, event E02 tells what to look
 * at. Its entries stay, because they show what has to be handed over.
 */
export function leavePartner(id: string, note: string, { today, newId }: Moment): Change {
  return (cooperation) => {
    const { number } = currentCycle(cooperation);
    const leaving = cooperation.partners.find((partner) => partner.id === id && !partner.own);
    if (!leaving || leaving.leftInCycle != null) return cooperation;
    return {
      ...cooperation,
      partners: cooperation.partners.map((partner) =>
        partner === leaving ? { ...partner, leftInCycle: number, leftOn: today } : partner,
      ),
      events: [
        ...cooperation.events,
        {
          id: newId(),
          type: "E02",
          date: today,
          detectedAuto: false,
          memberId: id,
          note,
          status: "open" as const,
        },
      ],
    };
  };
}
