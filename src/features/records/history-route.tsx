import { useContent } from "#content/use-content.ts";
import { consequencesOf } from "#domain/consequence.ts";
import { type Cooperation, type Cycle, membersOf } from "#domain/cooperation.ts";
import { PHASE_IDS, phaseNumber } from "#domain/phase.ts";
import { readinessOf } from "#domain/readiness.ts";
import { useCycleView } from "#state/cycle-view.ts";
import { formatDate } from "#ui/form/formatted-value.ts";
import { DataTable } from "#ui/table/data-table.tsx";

import { PageHead } from "./page-head.tsx";

/** „Entwicklung über die Durchläufe“: one row per cycle, each with the way to read it. */
export function HistoryRoute() {
  const { events, locale, outline, screens } = useContent();
  const { history } = screens;
  const { context } = useCycleView();
  const { cooperation } = context;
  const address = `#/kooperation/${encodeURIComponent(cooperation.id)}`;
  return (
    <main id="main" tabIndex={-1}>
      <PageHead title={history.title} lead={history.lead} />
      <DataTable
        caption={history.table}
        wide
        columns={[
          { id: "cycle", label: history.cycle },
          { id: "time", label: history.from },
          { id: "trigger", label: history.trigger },
          { id: "members", label: history.members },
          ...PHASE_IDS.map((phase) => ({
            id: phase,
            label: `${phaseNumber(phase)} ${outline[phase].nav}`,
            align: "end" as const,
          })),
          { id: "consequences", label: history.consequences, align: "end" },
          { id: "gates", label: history.gates, align: "end" },
        ]}
        rows={cooperation.cycles.map((cycle) => ({
          id: String(cycle.number),
          cells: cells(cycle),
        }))}
      />
    </main>
  );

  function cells(cycle: Cycle) {
    const isRunning = !cycle.closedOn;
    const consequences = consequencesOf(cycle);
    const done = consequences.filter(({ status }) => status === "done").length;
    return [
      <a
        key="cycle"
        href={isRunning ? address : `${address}/durchlauf/${cycle.number}`}
        aria-label={`${screens.shell.cycle(cycle.number)} ${history.open}`}
      >
        {screens.shell.cycle(cycle.number)}
      </a>,
      cycle.closedOn
        ? history.until(formatDate(cycle.startedOn, locale), formatDate(cycle.closedOn, locale))
        : history.since(formatDate(cycle.startedOn, locale)),
      triggerOf(cooperation, cycle),
      membersOf(cooperation, cycle.number)
        .map(({ name }) => name)
        .join(", "),
      ...PHASE_IDS.map((phase) => {
        const { readiness, display } = readinessOf(phase, cycle.number, cycle.checklist);
        return display === "none" || readiness === null ? history.noReadiness : readiness;
      }),
      history.done(done, consequences.length),
      cycle.gateLog.length,
    ];
  }

  function triggerOf({ events: happened }: Cooperation, cycle: Cycle): string {
    const event = happened.find(({ id }) => id === cycle.triggerEventId);
    return (
      events.find(({ id }) => id === event?.type)?.title ??
      (cycle.number > 1 ? history.noReadiness : "")
    );
  }
}
