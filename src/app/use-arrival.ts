import { useEffect, useRef } from "react";
import { useLocation } from "react-router-dom";

/** How long a page may take to arrive before nobody waits for it any more, in milliseconds. */
const PATIENCE = 3000;

/**
 * After a change of page the focus goes to the top of the new one, so that a screen reader reads
 * it and the keyboard starts there. A link may name another place to arrive at.
 *
 * A person who is already working in the new page is left alone.
 */
export function useArrival(): void {
  const { pathname, state } = useLocation() as { pathname: string; state: unknown };
  const arrived = useRef(pathname);

  useEffect(() => {
    const wanted = isArrival(state) ? state : undefined;
    if (arrived.current === pathname && wanted === undefined) return undefined;
    arrived.current = pathname;
    if (arrive(wanted)) return undefined;

    // The page is still on its way.
    const observer = new MutationObserver(() => {
      if (arrive(wanted)) observer.disconnect();
    });
    observer.observe(document.body, { childList: true, subtree: true });
    const timer = setTimeout(() => observer.disconnect(), PATIENCE);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [pathname, state]);
}

/** State of a link that leads to a certain place of a page. */
interface Arrival {
  readonly focus: string;
  /** Where to arrive if the page has no such place. */
  readonly or?: string;
}

function isArrival(state: unknown): state is Arrival {
  return typeof state === "object" && state !== null && "focus" in state;
}

/** Sets the focus; false while the page is not there yet. */
function arrive(wanted: Arrival | undefined): boolean {
  const main = document.getElementById("main");
  const place = wanted === undefined ? main : placeOf(wanted);
  if (!place || !main?.querySelector("h1")) return false;
  // Until the new page is there, React keeps the old one and hides it.
  if (main.style.display === "none") return false;
  const isAtWork = document.activeElement !== main && main.contains(document.activeElement);
  if (isAtWork && wanted === undefined) return true;
  if (!place.matches("a, button, input, select, textarea, [tabindex]")) place.tabIndex = -1;
  place.focus({ preventScroll: wanted === undefined });
  if (wanted === undefined) window.scrollTo(0, 0);
  return true;
}

function placeOf({ focus, or }: Arrival): HTMLElement | null {
  const place = document.getElementById(focus);
  return place ?? (or === undefined ? null : document.getElementById(or));
}
