import type { ReactNode } from "react";

import { start } from "#content/de/start.ts";
import { useLibrary } from "#state/use-services.ts";
import { BrandMark } from "#ui/ring/brand-mark.tsx";

import { SkipLink } from "./skip-link.tsx";

/** Head of the pages that belong to no cooperation. */
export function StartFrame({ children }: { children: ReactNode }) {
  const persistent = useLibrary((state) => state.persistent);
  return (
    <>
      <SkipLink />
      <StartHeader />
      {!persistent && (
        <p className="start-warning" role="alert">
          {start.notPersistent}
        </p>
      )}
      {children}
    </>
  );
}

/** Also drawn into index.html while building, so that it paints at once. */
export function StartHeader() {
  return (
    <header className="q-top wide">
      <a className="brand" href="#/" aria-label={start.home}>
        <BrandMark />
        <span>{start.appTitle}</span>
      </a>
    </header>
  );
}
