import { useEffect } from "react";

import type { Session } from "#state/session.ts";

const TEXT = "input:not([type=radio], [type=checkbox]), textarea, [contenteditable]";

/** Ctrl+Z and Ctrl+Y outside text fields; inside, the browser undoes the typing itself. */
export function useKeys(session: Session): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (event.target instanceof Element && event.target.matches(TEXT)) return;
      const key = event.key.toLowerCase();
      const isRedo = key === "y" || (key === "z" && event.shiftKey);
      if (key !== "z" && !isRedo) return;
      event.preventDefault();
      if (isRedo) session.redo();
      else session.undo();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [session]);
}
