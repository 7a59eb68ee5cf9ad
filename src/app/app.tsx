import { lazy, Suspense, useEffect, useState } from "react";

import { start } from "#content/de/start.ts";
import { StartRoute } from "#features/cooperations/start-route.tsx";
import { type Services, ServicesContext } from "#state/use-services.ts";

import { ErrorBoundary } from "./error-boundary.tsx";
import { StartFrame } from "./start-frame.tsx";

const RoutedPages = lazy(() =>
  import("./routed-pages.tsx").then((module) => ({ default: module.RoutedPages })),
);

/** The whole product. */
export function App({ services }: { services: Services }) {
  return (
    <ServicesContext value={services}>
      <ErrorBoundary>
        <Pages />
      </ErrorBoundary>
    </ServicesContext>
  );
}

/** Whoever opens the start page needs no router yet; it comes with the first step away from it. */
function Pages() {
  const [isRouted, setRouted] = useState(() => !isStart(location.hash));
  useEffect(() => {
    const changed = () => setRouted((was) => was || !isStart(location.hash));
    window.addEventListener("hashchange", changed);
    return () => window.removeEventListener("hashchange", changed);
  }, []);

  if (!isRouted)
    return (
      <StartFrame>
        <StartRoute />
      </StartFrame>
    );
  return (
    <Suspense fallback={<p className="opening">{start.loading}</p>}>
      <RoutedPages />
    </Suspense>
  );
}

function isStart(hash: string): boolean {
  return hash === "" || hash === "#" || hash === "#/";
}
