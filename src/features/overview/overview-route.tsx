import { useDeferredValue, useEffect } from "react";

import { useContent } from "#content/use-content.ts";
import { currentPhase } from "#domain/gate.ts";
import { useCycleView } from "#state/cycle-view.ts";
import { CycleRing } from "#documents/cycle-ring.tsx";
import { formatDate, formatLongDate } from "#ui/form/formatted-value.ts";

import { Consequences } from "./consequences.tsx";
import { Due } from "./due.tsx";
import { Mismatches } from "./mismatches.tsx";
import { Next } from "./next.tsx";
import { RingLegend } from "./ring-legend.tsx";
import { PhaseTable } from "./phase-table.tsx";

/** Where one stands, what is next, what is due. */
export function OverviewRoute() {
  const view = useDeferredValue(useCycleView());
  const { locale, screens } = useContent();
  const { overview } = screens;
  const { context } = view;
  const { cooperation, cycle, members, today } = context;
  const name = cooperation.base.name ?? "";
  useEffect(() => {
    document.title = `${overview.over("")} ${name}`;
  }, [overview, name]);

  return (
    <main id="main" tabIndex={-1}>
      <section className="head">
        <p className="over">{overview.over(formatLongDate(today, locale, true))}</p>
        <h1>{name}</h1>
        <p className="small muted">
          {overview.since(
            members.map((member) => member.name).join(overview.and),
            formatDate(cooperation.base.startDate ?? cycle.startedOn, locale),
          )}
        </p>
      </section>
      <section className="over-grid" aria-label={overview.where}>
        <div>
          <nav aria-label={overview.phases}>
            <CycleRing
              context={context}
              base={view.base}
              size="large"
              current={view.readOnly ? undefined : currentPhase(context)}
            />
          </nav>
          <RingLegend view={view} />
        </div>
        {!view.readOnly && <Next view={view} />}
      </section>
      <PhaseTable view={view} />
      {!view.readOnly && (
        <div className="cols">
          <Due view={view} />
          <div className="stacked">
            <Mismatches view={view} />
            <Consequences view={view} />
          </div>
        </div>
      )}
    </main>
  );
}
