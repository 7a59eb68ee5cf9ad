import { type ComponentType, lazy } from "react";

import type { PhaseParts } from "#fields/phase-parts.ts";

const Proposals = part(async () => (await import("#fields/proposals.tsx")).Proposals);

const Pipeline = part(async () => (await import("#features/search/pipeline.tsx")).Pipeline);

/** What the phases have beyond forms; each part arrives with the step that shows it. */
export const phaseParts: PhaseParts = {
  controls: {
    "needs.carriedOver": part(
      async () => (await import("#features/needs/carried-over-list.tsx")).CarriedOverList,
    ),
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
    "search.mustCriteria": part(
      async () => (await import("#features/search/profile-must-control.tsx")).MustControl,
    ),
    "search.criteria": part(
      async () => (await import("#features/search/profile-criteria-control.tsx")).CriteriaControl,
    ),
    "search.weightsFixedOn": part(
      async () => (await import("#features/search/weights-control.tsx")).WeightsControl,
    ),
    "search.candidates": part(
      async () => (await import("#features/search/candidates-control.tsx")).CandidatesControl,
    ),
    "search.selectedIds": part(
      async () => (await import("#features/search/decision-control.tsx")).DecisionControl,
    ),
    "structures.jointGoals": part(
      async () => (await import("#features/structures/joint-goals.tsx")).JointGoals,
    ),
    "structures.tasks": part(
      async () => (await import("#features/structures/role-matrix.tsx")).RoleMatrix,
    ),
    "structures.concerns": part(
      async () => (await import("#features/structures/concerns-control.tsx")).ConcernsControl,
    ),
    "structures.tensions": part(
      async () => (await import("#features/structures/tensions-control.tsx")).TensionsControl,
    ),
    "structures.conflictPath": part(
      async () =>
        (await import("#features/structures/conflict-path-control.tsx")).ConflictPathControl,
    ),
    "structures.clauses": part(
      async () => (await import("#features/structures/clauses-control.tsx")).ClausesControl,
    ),
    "structures.agreementVersions": part(
      async () => (await import("#features/structures/versions-control.tsx")).VersionsControl,
    ),
    "structures.amendments": part(
      async () => (await import("#features/structures/amendments-control.tsx")).AmendmentsControl,
    ),
    "structures.legalHints": part(
      async () => (await import("#features/structures/legal-hints-control.tsx")).LegalHintsControl,
    ),
    "structures.infoSharing": part(
      async () => (await import("#features/structures/info-list.tsx")).InfoList,
    ),
    "relationship.partnerNeeds": part(
      async () =>
        (await import("#features/relationship/partner-needs-control.tsx")).PartnerNeedsControl,
    ),
    "relationship.channels": part(
      async () => (await import("#features/relationship/channels-control.tsx")).ChannelsControl,
    ),
    "relationship.meetings": part(
      async () => (await import("#features/relationship/meetings-control.tsx")).MeetingsControl,
    ),
    "relationship.contacts": part(
      async () => (await import("#features/relationship/contacts-control.tsx")).ContactsControl,
    ),
    "relationship.dataFlows": part(
      async () => (await import("#features/relationship/data-flows-control.tsx")).DataFlowsControl,
    ),
    "relationship.trustMeasures": part(
      async () =>
        (await import("#features/relationship/trust-measures-control.tsx")).TrustMeasuresControl,
    ),
    "relationship.promises": part(
      async () => (await import("#features/relationship/promises-control.tsx")).PromisesControl,
    ),
    "relationship.issueLog": part(
      async () => (await import("#features/relationship/issue-log-control.tsx")).IssueLogControl,
    ),
    "relationship.decisionLog": part(
      async () =>
        (await import("#features/relationship/decision-log-control.tsx")).DecisionLogControl,
    ),
    "evaluation.trustRatings": part(
      async () => (await import("#features/evaluation/survey-control.tsx")).SurveyControl,
    ),
  },
  above: {
    "search.picture": [
      part(async () => (await import("#features/search/profile-recap.tsx")).NeedsRecap),
    ],
    "search.trial": [Pipeline],
    "evaluation.trust": [
      part(async () => (await import("#features/search/trial-evidence.tsx")).TrialEvidence),
    ],
    "structures.principles": [Proposals],
    "structures.contributions": [
      Proposals,
      part(async () => (await import("#features/structures/balance.tsx")).Balance),
    ],
    "structures.information": [Proposals],
    "structures.tensions": [Proposals],
    "relationship.partnerNeeds": [Proposals],
    "relationship.communication": [
      part(async () => (await import("#features/relationship/frame-dates.tsx")).FrameDates),
    ],
  },
  below: {
    "needs.digital": [
      part(async () => (await import("#features/needs/digital-list.tsx")).KeptProjects),
    ],
    "needs.form": [
      part(async () => (await import("#features/needs/form-summary.tsx")).FormSummary),
    ],
    "search.plan": [Pipeline],
    "evaluation.goals": [
      part(async () => (await import("#features/evaluation/goals-result.tsx")).GoalsResult),
    ],
    "evaluation.costs": [
      part(async () => (await import("#features/evaluation/costs-result.tsx")).CostsResult),
    ],
    "evaluation.trust": [
      part(async () => (await import("#features/evaluation/trust-result.tsx")).TrustResult),
    ],
    "structures.principles": [
      part(async () => (await import("#features/structures/confirmations.tsx")).Confirmations),
    ],
    "structures.information": [
      part(async () => (await import("#features/structures/partner-view.tsx")).PartnerView),
    ],
    "evaluation.consequences": [
      part(
        async () =>
          (await import("#features/evaluation/consequence-outcomes.tsx")).ConsequenceOutcomes,
      ),
    ],
  },
};

function part<Props>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await load() }));
}
