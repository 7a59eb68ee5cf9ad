import { type Cooperation, type Cycle, membersOf, type Partner } from "./cooperation.ts";

/** What a rule may look at besides its own value. "Today" is passed in; no rule reads a clock. */
export interface CycleContext {
  readonly cooperation: Cooperation;
  readonly cycle: Cycle;
  readonly members: readonly Partner[];
  /** ISO date; for a closed cycle the day it was closed. */
  readonly today: string;
}

/** The view of one cycle. A closed cycle is judged as of the day it was closed. */
export function contextOf(cooperation: Cooperation, cycle: Cycle, today: string): CycleContext {
  return {
    cooperation,
    cycle,
    members: membersOf(cooperation, cycle.number),
    today: cycle.closedOn || today,
  };
}

/** The cycle before, for comparison and ghosts of earlier answers. */
export function previousCycle({ cooperation, cycle }: CycleContext): Cycle | undefined {
  return cooperation.cycles.find(({ number }) => number === cycle.number - 1);
}

export function filled(text: string | null | undefined): text is string {
  return text != null && text.trim() !== "";
}
