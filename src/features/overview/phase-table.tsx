import { useContent } from "#content/use-content.ts";
import { PHASE_IDS, phaseNumber } from "#domain/phase.ts";
import { progressOf } from "#domain/progress.ts";
import { type Readiness, readinessOf } from "#domain/readiness.ts";
import type { CycleView } from "#state/cycle-view.ts";
import { Lamp } from "#ui/status/lamp.tsx";
import { DataTable } from "#ui/table/data-table.tsx";

/** Progress, readiness and light of the five phases: the ring in figures. */
export function PhaseTable({ view }: { view: CycleView }) {
  const { outline, screens, status } = useContent();
  const { context, base } = view;
  const { cycle } = context;
  return (
    <section aria-label={screens.overview.tableTitle}>
      <DataTable
        caption={screens.overview.table(cycle.number)}
        fold
        columns={[
          { id: "phase", label: screens.overview.phase },
          { id: "progress", label: status.progressName, align: "end" },
          { id: "readiness", label: status.readinessName, align: "end" },
          { id: "light", label: status.lightName },
        ]}
        rows={PHASE_IDS.map((phase) => {
          const progress = progressOf(phase, context);
          const readiness = readinessOf(phase, cycle.number, cycle.checklist);
          return {
            id: phase,
            cells: [
              <a key="phase" href={`#${base}/${outline[phase].path}`}>
                {phaseNumber(phase)} {outline[phase].title}
              </a>,
              ...(progress.skipped
                ? [status.skipped, screens.overview.notJudged, screens.overview.notJudged]
                : [
                    status.progress(progress.done, progress.units),
                    figure(readiness),
                    <Lamp
                      key="light"
                      light={readiness.light}
                      label={status.lights[readiness.light]}
                    />,
                  ]),
            ],
          };
        })}
      />
    </section>
  );

  function figure({ readiness, display, coverage, low, high }: Readiness): string {
    if (display === "none" || readiness === null) return status.tooFew;
    const range = coverage < 100 ? ` (${low}–${high})` : "";
    return `${readiness}${range}${display === "provisional" ? `, ${status.provisional}` : ""}`;
  }
}
