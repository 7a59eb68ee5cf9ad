import { type CycleContext, filled } from "../context.ts";
import { selectedCandidates } from "../utility.ts";

/** How a first small task went: the first evidence there is about trust (section 2.2). */
export interface TrialEvidence {
  readonly cycle: number;
  readonly companies: readonly string[];
  readonly result: "good" | "mixed" | "bad";
  readonly from: string;
  readonly to: string;
  readonly description: string;
  readonly note: string;
}

/** The trial of this cycle or, where no partner was sought, of the latest one before. */
export function trialEvidence({ cooperation, cycle }: CycleContext): TrialEvidence | undefined {
  const found = cooperation.cycles
    .filter(({ number }) => number <= cycle.number)
    .toSorted((a, b) => b.number - a.number)
    .find(({ search }) => filled(search.trial?.result) && search.trial.result !== "none");
  const { trial } = found?.search ?? {};
  if (!found || !trial?.result || trial.result === "none") return undefined;
  return {
    cycle: found.number,
    companies: selectedCandidates(found.search).map(({ name }) => name ?? ""),
    result: trial.result,
    from: trial.from ?? "",
    to: trial.to ?? "",
    description: trial.description ?? "",
    note: trial.note ?? "",
  };
}
