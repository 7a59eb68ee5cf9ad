import { lazy, Suspense } from "react";
import { HashRouter, Outlet, Route, Routes } from "react-router-dom";

import { start } from "#content/de/start.ts";
import { StartRoute } from "#features/cooperations/start-route.tsx";
import { PageNotFound } from "#features/phases/page-not-found.tsx";

import { StartFrame } from "./start-frame.tsx";
import { useArrival } from "./use-arrival.ts";

const CooperationPages = lazy(() =>
  import("./cooperation-pages.tsx").then((module) => ({ default: module.CooperationPages })),
);
const CreatePage = lazy(() =>
  import("./start-pages.tsx").then((module) => ({ default: module.CreatePage })),
);
const QuestionnairePage = lazy(() =>
  import("./start-pages.tsx").then((module) => ({ default: module.QuestionnairePage })),
);
const DataPage = lazy(() =>
  import("./start-pages.tsx").then((module) => ({ default: module.DataPage })),
);

/** The routes; every page arrives when it is needed. */
export function RoutedPages() {
  return (
    <HashRouter>
      <Suspense fallback={<p className="opening">{start.loading}</p>}>
        <Routes>
          <Route element={<FramedPage />}>
            <Route path="/" element={<StartRoute />} />
            <Route path="/neu" element={<CreatePage />} />
            <Route path="/daten" element={<DataPage />} />
            <Route path="/fragebogen" element={<QuestionnairePage />} />
            <Route path="/fragebogen/:code" element={<QuestionnairePage />} />
          </Route>
          <Route path="/kooperation/:id/*" element={<CooperationPages />} />
          <Route element={<FramedPage />}>
            <Route path="*" element={<PageNotFound className="start narrow" />} />
          </Route>
        </Routes>
      </Suspense>
    </HashRouter>
  );
}

/** A page that belongs to no cooperation. */
function FramedPage() {
  useArrival();
  return (
    <StartFrame>
      <Suspense fallback={<p className="opening">{start.loading}</p>}>
        <Outlet />
      </Suspense>
    </StartFrame>
  );
}
