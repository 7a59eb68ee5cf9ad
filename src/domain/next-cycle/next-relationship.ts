import { filled } from "../context.ts";
import type { Relationship } from "../fields/relationship.ts";
import { isPending } from "../promise.ts";
import { recordsOf } from "../records.ts";
import type { Carry } from "./marks.ts";

/** Phase 4 of the next cycle (section 6.2): what holds goes on, what is done is archived. */
export function nextRelationship({ old }: Carry): Relationship {
  const { decisionLog: _archived, ...kept } = old.relationship;
  return {
    ...kept,
    ...(kept.trustMeasures && {
      trustMeasures: recordsOf(kept.trustMeasures).filter(({ done }) => !done),
    }),
    ...(kept.issueLog && {
      issueLog: recordsOf(kept.issueLog).filter(({ closedOn }) => !filled(closedOn)),
    }),
    ...(kept.promises && { promises: recordsOf(kept.promises).filter(isPending) }),
    ...(kept.onboarding && {
      onboarding: recordsOf(kept.onboarding).filter(({ done }) => !done),
    }),
  };
}
