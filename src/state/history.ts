import type { Cooperation } from "#domain/cooperation.ts";

/** States one can go back to; older ones are forgotten. */
const DEPTH = 100;
/** Keystrokes in one field within this time are one step, in milliseconds. */
const TOGETHER = 1500;

/** A change as it can be undone: the state before it, and what it was in words. */
interface Past {
  readonly before: Cooperation;
  readonly what: string;
  /** Names the field while a person types into it. */
  readonly typing: string | undefined;
  readonly at: number;
}

export interface History {
  readonly past: readonly Past[];
  readonly future: readonly Future[];
}

/** A change that was undone, as it can be repeated. */
interface Future {
  readonly after: Cooperation;
  readonly what: string;
  readonly typing: string | undefined;
}

export const NO_HISTORY: History = { past: [], future: [] };

/** Remembers the state before a change; typing on in one field adds no further step. */
export function remember(
  history: History,
  before: Cooperation,
  change: { what: string; typing?: string | undefined; at: number },
): History {
  const last = history.past.at(-1);
  const goesOn =
    change.typing !== undefined && last?.typing === change.typing && change.at - last.at < TOGETHER;
  const past = goesOn
    ? [...history.past.slice(0, -1), { ...last, at: change.at }]
    : [...history.past, { before, what: change.what, typing: change.typing, at: change.at }];
  return { past: past.slice(-DEPTH), future: [] };
}
