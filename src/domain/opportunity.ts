import type { Cycle } from "./cooperation.ts";
import { recordsOf } from "./records.ts";
import { sumOf } from "./rounding.ts";

/** What became of the chances a cooperation opened (section 3.9). */
export interface OpportunityUse {
  /** Used plus half of the partly used among the rated known ones, in percent, unrounded. */
  readonly share: number | null;
  /** Opportunities of phase 1 that were rated. */
  readonly rated: number;
  /** Opportunities that arose on the way; they do not count for the share. */
  readonly fresh: number;
}

const VALUE = { yes: 1, partly: 0.5, no: 0 } as const;

export function opportunityUse({ evaluation }: Cycle): OpportunityUse {
  const results = recordsOf(evaluation.opportunityResults);
  const values = results
    .filter(({ isNew }) => !isNew)
    .flatMap(({ used }) => (used ? [VALUE[used]] : []));
  return {
    share: values.length === 0 ? null : (sumOf(values) / values.length) * 100,
    rated: values.length,
    fresh: results.filter(({ isNew }) => isNew).length,
  };
}
