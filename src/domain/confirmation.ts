import type { CycleContext } from "./context.ts";
import { type Change, changeField, type Moment } from "./edit.ts";
import type { Structures } from "./fields/structures.ts";
import { type Identified, recordsOf } from "./records.ts";

type Principle = Identified<NonNullable<Structures["principles"]>[number]>;
type JointGoal = Identified<NonNullable<Structures["jointGoals"]>[number]>;

/** What a member has confirmed, and what not (section 2.3, step A). */
export interface Confirmations {
  readonly memberId: string;
  readonly name: string;
  readonly principles: { readonly all: number; readonly open: readonly Principle[] };
  readonly goals: { readonly all: number; readonly open: readonly JointGoal[] };
}

export function confirmationsOf({ cycle, members }: CycleContext): readonly Confirmations[] {
  const principles = recordsOf(cycle.structures.principles);
  const goals = recordsOf(cycle.structures.jointGoals);
  return members.map(({ id, name }) => ({
    memberId: id,
    name,
    principles: { all: principles.length, open: principles.filter((one) => !isBy(one, id)) },
    goals: { all: goals.length, open: goals.filter((one) => !isBy(one, id)) },
  }));
}

/** Notes in one step that a member has confirmed everything there is. */
export function confirmAll(memberId: string, moment: Moment): Change {
  const fields = ["principles", "jointGoals"] as const;
  return (cooperation) =>
    fields.reduce(
      (changed, field) =>
        changeField("structures", field, (held) => confirmed(held, memberId), moment)(changed),
      cooperation,
    );
}

function confirmed(held: unknown, memberId: string) {
  // An absent list stays absent.
  if (!held) return held;
  return recordsOf(held as readonly (Principle | JointGoal)[]).map((one) =>
    isBy(one, memberId) ? one : { ...one, confirmedBy: [...(one.confirmedBy ?? []), memberId] },
  );
}

function isBy({ confirmedBy }: Pick<Principle, "confirmedBy">, memberId: string): boolean {
  return (confirmedBy ?? []).includes(memberId);
}
