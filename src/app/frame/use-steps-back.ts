import { useCallback, useEffect, useState } from "react";

import { useContent } from "#content/use-content.ts";
import { useSession } from "#state/use-session.ts";

/** Undo and redo with a sentence about what they did. */
export interface StepsBack {
  readonly undo: () => void;
  readonly redo: () => void;
  /** For those who cannot see what changed. */
  readonly said: string;
}

const TEXT = "input:not([type=radio], [type=checkbox]), textarea, [contenteditable]";

/**
 * Undo and redo for the buttons of the frame, and for Ctrl+Z and Ctrl+Y outside text fields; inside,
 * the browser undoes the typing itself.
 *
 * The keys rest where nothing can be changed and while a dialog asks something: what they undid
 * there would be out of sight.
 */
export function useStepsBack(readOnly: boolean): StepsBack {
  const { shell } = useContent().screens;
  const session = useSession();
  const [said, setSaid] = useState("");

  const travel = useCallback(
    (isRedo: boolean) => {
      const what = isRedo ? session.redo() : session.undo();
      if (what) setSaid(isRedo ? shell.redone(what) : shell.undone(what));
    },
    [session, shell],
  );

  useEffect(() => {
    if (readOnly) return undefined;
    const pressed = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (event.target instanceof Element && event.target.matches(TEXT)) return;
      const key = event.key.toLowerCase();
      const isRedo = key === "y" || (key === "z" && event.shiftKey);
      if (key !== "z" && !isRedo) return;
      if (document.querySelector("dialog[open]")) return;
      event.preventDefault();
      travel(isRedo);
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [readOnly, travel]);

  return { undo: () => travel(false), redo: () => travel(true), said };
}
