import { lazy, Suspense, useMemo } from "react";
import { Route, Routes, useParams } from "react-router-dom";

import { start } from "#content/de/start.ts";
import { PageNotFound } from "#features/phases/page-not-found.tsx";
import { contextOf } from "#domain/context.ts";
import { currentCycle } from "#domain/cooperation.ts";
import { PhasePartsContext } from "#fields/phase-parts.ts";
import { type CycleView, CycleViewContext } from "#state/cycle-view.ts";
import { useServices } from "#state/use-services.ts";
import { useSessionState } from "#state/use-session.ts";

import { CooperationFrame } from "./frame/cooperation-frame.tsx";
import { phaseParts } from "./phase-parts.ts";

const OverviewRoute = lazy(() =>
  import("#features/overview/overview-route.tsx").then((one) => ({ default: one.OverviewRoute })),
);
const PhaseRoute = lazy(() =>
  import("#features/phases/phase-route.tsx").then((one) => ({ default: one.PhaseRoute })),
);
const StepRoute = lazy(() =>
  import("#features/phases/step-route.tsx").then((one) => ({ default: one.StepRoute })),
);
const ChecklistRoute = lazy(() =>
  import("#features/phases/checklist-route.tsx").then((one) => ({ default: one.ChecklistRoute })),
);
const PrintRoute = lazy(() =>
  import("#features/phases/print-route.tsx").then((one) => ({ default: one.PrintRoute })),
);
const BaseRoute = lazy(() =>
  import("#features/records/base-route.tsx").then((one) => ({ default: one.BaseRoute })),
);
const DocumentsRoute = lazy(() =>
  import("#features/documents/documents-route.tsx").then((one) => ({
    default: one.DocumentsRoute,
  })),
);
const DocumentRoute = lazy(() =>
  import("#features/documents/document-route.tsx").then((one) => ({ default: one.DocumentRoute })),
);
const EventsRoute = lazy(() =>
  import("#features/events/events-route.tsx").then((one) => ({ default: one.EventsRoute })),
);
const ClosingRoute = lazy(() =>
  import("#features/closing/closing-route.tsx").then((one) => ({ default: one.ClosingRoute })),
);
const NextCycleDialog = lazy(() =>
  import("#features/phases/next-cycle-dialog.tsx").then((one) => ({
    default: one.NextCycleDialog,
  })),
);
const InsightsRoute = lazy(() =>
  import("#features/history/insights-route.tsx").then((one) => ({ default: one.InsightsRoute })),
);
const HistoryRoute = lazy(() =>
  import("#features/history/history-route.tsx").then((one) => ({ default: one.HistoryRoute })),
);
const CompareRoute = lazy(() =>
  import("#features/history/compare-route.tsx").then((one) => ({ default: one.CompareRoute })),
);
const DropoutRoute = lazy(() =>
  import("#features/relationship/dropout-route.tsx").then((one) => ({ default: one.DropoutRoute })),
);

/** The pages of the running cycle, or of an earlier one to read. */
export function CyclePages() {
  const { id = "", number } = useParams();
  const { clock } = useServices();
  const cooperation = useSessionState((state) => state.cooperation);
  const view = useMemo((): CycleView | undefined => {
    if (!cooperation) return undefined;
    const current = currentCycle(cooperation);
    const cycle =
      number === undefined
        ? current
        : cooperation.cycles.find((one) => String(one.number) === number);
    if (!cycle) return undefined;
    const address = `/kooperation/${encodeURIComponent(id)}`;
    return {
      context: contextOf(cooperation, cycle, clock.today()),
      readOnly: Boolean(cycle.closedOn),
      base: number === undefined ? address : `${address}/durchlauf/${number}`,
    };
  }, [cooperation, number, id, clock]);
  if (!view) return <PageNotFound className="start narrow" />;

  return (
    <CycleViewContext value={view}>
      <PhasePartsContext value={phaseParts}>
        <CooperationFrame>
          {/* Another cycle is another set of pages: no form may show what was typed into this one. */}
          <Suspense
            key={view.context.cycle.number}
            fallback={<main id="main" aria-busy="true" aria-label={start.loading} />}
          >
            <Routes>
              <Route index element={<OverviewRoute />} />
              <Route path="stammdaten" element={<BaseRoute />} />
              <Route path="unterlagen" element={<DocumentsRoute />} />
              <Route
                path="unterlagen/:document"
                element={<DocumentRoute notFound={<PageNotFound />} />}
              />
              <Route path="ausfall" element={<DropoutRoute />} />
              <Route path="ereignisse" element={<EventsRoute nextCycle={NextCycleDialog} />} />
              <Route path="abschluss" element={<ClosingRoute />} />
              <Route path="erkenntnisse" element={<InsightsRoute />} />
              <Route path="verlauf" element={<HistoryRoute />} />
              <Route path="verlauf/vergleich" element={<CompareRoute />} />
              <Route path=":phase" element={<PhaseRoute />} />
              <Route path=":phase/checkliste" element={<ChecklistRoute />} />
              <Route path=":phase/drucken" element={<PrintRoute />} />
              <Route path=":phase/:step" element={<StepRoute />} />
              <Route path="*" element={<PageNotFound />} />
            </Routes>
          </Suspense>
        </CooperationFrame>
      </PhasePartsContext>
    </CycleViewContext>
  );
}
