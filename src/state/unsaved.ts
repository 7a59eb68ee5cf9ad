import type { Cooperation } from "#domain/cooperation.ts";
import type { Change } from "#domain/edit.ts";
import type { StoredCooperation } from "#storage/stored-cooperation.ts";

import type { SessionState } from "./session-state.ts";

/** A change that is not on the disk yet. */
export interface Unsaved {
  readonly apply: Change;
  /** May be repeated on newer data; going back to an earlier state would overwrite them. */
  readonly repeatable: boolean;
  /** How many cycles there were when it was made. */
  readonly cycles: number;
  /** A text that a field does not understand, by the path of the field. */
  readonly typed?: { readonly path: string; readonly text: string | undefined };
}

type Typed = SessionState["typed"];

/** A change beside the cooperation: of a place or of a text that is no value. */
export function nothingBut({ cooperation }: SessionState): Unsaved {
  return {
    apply: (unchanged) => unchanged,
    repeatable: true,
    cycles: cooperation?.cycles.length ?? 0,
  };
}

export function withTyped(typed: Typed, path: string, text: string | undefined): Typed {
  const { [path]: _old, ...others } = typed;
  return text === undefined ? others : { ...others, [path]: text };
}

/** `typing` is the end of the path of its field. */
export function withoutTyped(typed: Typed, typing: string | undefined): Typed {
  if (typing === undefined) return typed;
  const kept = Object.entries(typed).filter(([path]) => !`.${path}`.endsWith(`.${typing}`));
  return Object.fromEntries(kept);
}

/**
 * Repeats changes on newer data. What was meant for one cycle is not repeated in the next one that
 * another window has begun meanwhile: there it would overwrite what the new cycle took over.
 */
export function repeated(unsaved: readonly Unsaved[], newer: StoredCooperation) {
  let cooperation: Cooperation = newer.cooperation;
  let typed: Typed = newer.typed ?? {};
  const kept = unsaved.filter(({ apply, typed: text, cycles }) => {
    if (cooperation.cycles.length !== cycles) return false;
    cooperation = apply(cooperation);
    if (text) typed = withTyped(typed, text.path, text.text);
    return true;
  });
  return { cooperation, typed, kept };
}
