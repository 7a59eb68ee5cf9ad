import { type CycleContext, filled } from "./context.ts";
import { promiseTally } from "./promise.ts";
import { recordsOf } from "./records.ts";
import { meanOf } from "./rounding.ts";

/** What is known beside the ratings; facts to set them against, none of them part of the index. */
export interface TrustFacts {
  /** Share of promises kept, 0 to 100, of those whose outcome is known; `null` without any. */
  readonly keptShare: number | null;
  readonly settled: number;
  /** Mean trust in the applications in use, 1 to 5, unrounded. */
  readonly techTrust: number | null;
  readonly measuresDone: number;
  readonly measures: number;
  /** What was noted about the trial; "" without a note. */
  readonly trialNote: string;
}

export function trustFactsOf({ cycle, today }: CycleContext): TrustFacts {
  const { relationship, search } = cycle;
  const { keptShare, settled } = promiseTally(relationship.promises, today);
  const measures = recordsOf(relationship.trustMeasures);
  const note = search.trial?.note;
  return {
    keptShare,
    settled,
    techTrust: meanOf(
      recordsOf(relationship.applications).flatMap(({ techTrust, status }) =>
        techTrust == null || status === "retired" ? [] : [techTrust],
      ),
    ),
    measuresDone: measures.filter(({ done }) => done).length,
    measures: measures.length,
    trialNote: filled(note) ? note : "",
  };
}
