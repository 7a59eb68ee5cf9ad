import { type Change, inCycle, type Moment } from "../edit.ts";
import { recordsOf } from "../records.ts";
import type { ConsistencyHint } from "./consistency.ts";

/** Puts a hint away; it stays listed with its reason until the facts change. */
export function dismissHint(
  { id: hint, key }: Pick<ConsistencyHint, "id" | "key">,
  reason: string,
  { today, newId }: Moment,
): Change {
  return inCycle((cycle) => ({
    ...cycle,
    dismissedHints: [
      ...recordsOf(cycle.dismissedHints).filter((one) => one.hint !== hint || one.key !== key),
      { id: newId(), hint, key, reason: reason.trim(), date: today },
    ],
  }));
}

/** Shows a hint again. */
export function restoreHint({ id: hint, key }: Pick<ConsistencyHint, "id" | "key">): Change {
  return inCycle((cycle) => ({
    ...cycle,
    dismissedHints: recordsOf(cycle.dismissedHints).filter(
      (one) => one.hint !== hint || one.key !== key,
    ),
  }));
}
