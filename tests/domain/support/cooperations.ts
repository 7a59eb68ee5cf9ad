import caseAFile from "#content/de/examples/case-a.json";
import caseBFile from "#content/de/examples/case-b.json";
import { contextOf, type CycleContext } from "#domain/context.ts";
import {
  type Cooperation,
  cooperationSchema,
  type Cycle,
  emptyCycle,
  type Partner,
} from "#domain/cooperation.ts";

/** The reference date of both examples (section 7). */
export const TODAY = "2026-02-02";

export const us: Partner = { id: "us", name: "Us", own: true, joinedInCycle: 1 };
export const ally: Partner = { id: "ally", name: "Ally", own: false, joinedInCycle: 1 };

/** The clause on competition is ruled out, so that L10 has no reason to be shown. */
export const NO_COMPETITION_CLAUSE = [{ clauseId: "cl-16", status: "notRelevant" }] as const;

export function anEmptyCycle(given: Partial<Cycle> = {}): Cycle {
  return { ...emptyCycle(1, "2025-01-13"), ...given };
}

/** Two companies in their first cycle, unless told otherwise. */
export function aCooperation(given: Partial<Cooperation> = {}): Cooperation {
  return {
    id: "cooperation",
    base: { name: "Cooperation", ownCompany: { name: us.name }, startDate: "2025-01-13" },
    partners: [us, ally],
    insightStore: [],
    events: [],
    cycles: [anEmptyCycle()],
    ...given,
  };
}

export interface Around extends Partial<Omit<Cooperation, "cycles">> {
  readonly today?: string;
}

/** One cycle as the rules see it, in a cooperation of its own. */
export function contextFor(given: Partial<Cycle> = {}, around: Around = {}): CycleContext {
  const { today = TODAY, ...cooperation } = around;
  const cycle = anEmptyCycle(given);
  return contextOf(aCooperation({ ...cooperation, cycles: [cycle] }), cycle, today);
}

/** A cycle of an existing cooperation as the rules see it. */
export function contextIn(cooperation: Cooperation, number = 1, today = TODAY): CycleContext {
  const cycle = cooperation.cycles.find((candidate) => candidate.number === number);
  if (!cycle) throw new Error(`There is no cycle ${number}.`);
  return contextOf(cooperation, cycle, today);
}

export const exampleA = { id: caseAFile.demoId, ...caseAFile };
export const exampleB = { id: caseBFile.demoId, ...caseBFile };

/** „Pumpen im Blick“: two partners, one cycle (section 7.1). */
export function caseA(): Cooperation {
  return cooperationSchema.parse(exampleA) as Cooperation;
}

/** „Sanieren aus einer Hand“: a network of four, two cycles (section 7.2). */
export function caseB(): Cooperation {
  return cooperationSchema.parse(exampleB) as Cooperation;
}
