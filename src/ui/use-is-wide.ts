import { useSyncExternalStore } from "react";

/** From here on a table of several columns stands side by side. */
const WIDE = "(min-width: 48rem)";

/** Is there room to show things side by side? For what CSS cannot decide, e.g. which controls there are. */
export function useIsWide(): boolean {
  return useSyncExternalStore(watch, isWide);
}

function watch(onChange: () => void): () => void {
  const query = matchMedia(WIDE);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

function isWide(): boolean {
  return matchMedia(WIDE).matches;
}
