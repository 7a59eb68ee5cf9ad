import { useEffect } from "react";

import type { Session } from "#state/session.ts";

/** Writes what is not written yet when the window is hidden, closed or reloaded. */
export function useLeaving(session: Session): void {
  useEffect(() => {
    const hidden = () => {
      if (document.visibilityState === "hidden") session.leave();
    };
    const leaving = () => session.leave();
    document.addEventListener("visibilitychange", hidden);
    window.addEventListener("pagehide", leaving);
    window.addEventListener("beforeunload", leaving);
    return () => {
      document.removeEventListener("visibilitychange", hidden);
      window.removeEventListener("pagehide", leaving);
      window.removeEventListener("beforeunload", leaving);
    };
  }, [session]);
}
