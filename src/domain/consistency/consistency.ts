import type { CycleContext } from "../context.ts";
import type { Cycle } from "../cooperation.ts";
import { recordsOf } from "../records.ts";
import {
  oneVoice,
  overdue,
  unequalShares,
  unmeasuredGoals,
  untendedTrust,
} from "./evaluation-hints.ts";
import { HINT_IDS, type HintId, type HintRule, type Noticed } from "./hint.ts";
import {
  leakingFlows,
  lockedIn,
  missedMeetings,
  openWays,
  recurringConflicts,
  unsettledFlows,
} from "./relationship-hints.ts";
import { forgottenGoals, looseCriteria } from "./search-hints.ts";
import {
  formerPeople,
  jointLiability,
  oneSidedMembers,
  overload,
  sharedCore,
  silentRoles,
  unlistedCore,
  unspokenCompetition,
  unspokenTies,
} from "./structures-hints.ts";

/** What does not fit together across the phases (section 5.6). */
export interface ConsistencyHint extends Noticed {
  readonly id: HintId;
  /** The entry by which a person put it away with a reason; it stays listed. */
  readonly dismissal: HintDismissal | undefined;
}

export interface HintDismissal {
  readonly id: string;
  readonly reason: string;
  readonly date: string;
}

const RULES: Readonly<Record<HintId, HintRule>> = {
  K01: forgottenGoals,
  K02: looseCriteria,
  K03: unlistedCore,
  K04: sharedCore,
  K05: unspokenCompetition,
  K06: unspokenTies,
  K07: oneSidedMembers,
  K08: leakingFlows,
  K09: unsettledFlows,
  K10: openWays,
  K11: silentRoles,
  K12: missedMeetings,
  K13: recurringConflicts,
  K14: oneVoice,
  K15: unequalShares,
  K16: overdue,
  K17: unmeasuredGoals,
  K18: lockedIn,
  K19: formerPeople,
  K20: jointLiability,
  K21: overload,
  K22: untendedTrust,
};

/** Everything the rules notice, in their order; one that names an entry stands once for each. */
export function consistencyHints(context: CycleContext): readonly ConsistencyHint[] {
  return HINT_IDS.flatMap((id) =>
    RULES[id](context).map((noticed) => ({
      ...noticed,
      id,
      dismissal: dismissalOf(id, noticed.key, context.cycle),
    })),
  );
}

function dismissalOf(hint: HintId, key: string, cycle: Cycle): HintDismissal | undefined {
  return recordsOf(cycle.dismissedHints).findLast((one) => one.hint === hint && one.key === key);
}
