import { type ComponentType, lazy } from "react";

import type { PhaseParts } from "#fields/phase-parts.ts";

const Proposals = part(async () => (await import("#fields/proposals.tsx")).Proposals);

/** What the phases have beyond forms; each part arrives with the step that shows it. */
export const phaseParts: PhaseParts = {
  controls: {
    "structures.tasks": part(
      async () => (await import("#features/structures/role-matrix.tsx")).RoleMatrix,
    ),
    "evaluation.trustRatings": part(
      async () => (await import("#features/evaluation/survey-control.tsx")).SurveyControl,
    ),
  },
  above: {
    "structures.principles": [Proposals],
    "structures.contributions": [Proposals],
    "structures.information": [Proposals],
    "structures.tensions": [Proposals],
    "relationship.partnerNeeds": [Proposals],
  },
  below: {},
};

function part<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await load() }));
}
