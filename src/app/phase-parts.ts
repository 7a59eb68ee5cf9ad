import { type ComponentType, lazy } from "react";

import type { PhaseParts } from "#fields/phase-parts.ts";

const Proposals = part(async () => (await import("#fields/proposals.tsx")).Proposals);

/** What the phases have beyond forms; each part arrives with the step that shows it. */
export const phaseParts: PhaseParts = {
  controls: {
    "needs.priorityAreaId": part(
      async () => (await import("#features/needs/area-choice.tsx")).AreaChoice,
    ),
    "needs.competencies": part(
      async () => (await import("#features/needs/competence-list.tsx")).CompetenceList,
    ),
    "needs.digitalProjects": part(
      async () => (await import("#features/needs/digital-list.tsx")).DigitalList,
    ),
    "needs.goals": part(async () => (await import("#features/needs/goal-list.tsx")).GoalList),
    "needs.alternatives": part(
      async () => (await import("#features/needs/alternative-list.tsx")).AlternativeList,
    ),
    "needs.risks": part(async () => (await import("#features/needs/risk-list.tsx")).RiskList),
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
  below: {
    "needs.digital": [
      part(async () => (await import("#features/needs/digital-list.tsx")).KeptProjects),
    ],
    "needs.form": [
      part(async () => (await import("#features/needs/form-summary.tsx")).FormSummary),
    ],
  },
};

function part<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await load() }));
}
