import { consequencesOf, isDueNow, isOpen } from "#domain/consequence.ts";
import { contextOf } from "#domain/context.ts";
import { type Cooperation, currentCycle } from "#domain/cooperation.ts";
import { awaitingEvents } from "#domain/event-item.ts";
import { PHASE_IDS } from "#domain/phase.ts";
import { progressOf } from "#domain/progress.ts";
import { readinessOf } from "#domain/readiness.ts";
import type { ExampleId } from "#storage/stored-cooperation.ts";
import type { Summary } from "#storage/summary.ts";

/** What the start page will show of a cooperation. */
export function summaryOf(
  cooperation: Cooperation,
  moment: { today: string; changedAt: string },
  kept: { example?: ExampleId | null; place?: string | null },
): Summary {
  const cycle = currentCycle(cooperation);
  const context = contextOf(cooperation, cycle, moment.today);
  const { closing } = cooperation;
  const consequences = consequencesOf(cycle).filter((one) => isOpen(one) && isDueNow(one));
  return {
    id: cooperation.id,
    name: cooperation.base.name ?? "",
    company: cooperation.base.ownCompany?.name ?? "",
    partners: context.members.filter(({ own }) => !own).map(({ name }) => name),
    cycle: cycle.number,
    startedOn: cycle.startedOn,
    phases: PHASE_IDS.map((phase) => ({
      light: readinessOf(phase, cycle.number, cycle.checklist).light,
      percent: progressOf(phase, context).percent,
    })),
    due: closing?.closedOn ? 0 : awaitingEvents(context).length + consequences.length,
    place: kept.place ?? "",
    changedAt: moment.changedAt,
    example: kept.example ?? null,
    ...(closing?.closedOn && { closedOn: closing.closedOn }),
  };
}
