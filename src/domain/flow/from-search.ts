import { type CycleContext, filled } from "../context.ts";
import type { Partner } from "../cooperation.ts";
import { recordsOf } from "../records.ts";
import { memberFor } from "../selection.ts";
import { type Candidate, selectedCandidates } from "../utility.ts";
import { isSameText, type Proposal, proposal } from "./proposal.ts";

/** A score up to this says that the partner is weak there (section 2.2). */
const WEAK = 2;
/** Section 2.2: close ties call for a rule about conflicts of interest. */
const CLOSE_TIES: readonly string[] = ["personal", "private", "financial"];
/** Section 3.6: conflicts of interest, and working together while competing. */
const TIE_TENSION = "T01";
const COMPETITION_TENSION = "T03";

/**
 * What the selected companies bring along from phase 2 (section 2.2, „Data flowing on“). What is
 * there already is left out.
 */
export function proposalsFromSearch(context: CycleContext): readonly Proposal[] {
  return selectedCandidates(context.cycle.search).flatMap((candidate) => {
    const member = memberFor(candidate, context.members);
    if (!member) return [];
    return [
      ...motive(candidate, member, context),
      ...openPoints(candidate, member, context),
      ...ties(candidate, context),
      ...weaknesses(candidate, context),
    ];
  });
}

/** What a partner has of the cooperation is its goal in phase 3 and its need in phase 4. */
function motive(
  { id, partnerMotive }: Candidate,
  member: Partner,
  { cycle }: CycleContext,
): readonly Proposal[] {
  if (!filled(partnerMotive)) return [];
  const origin = { reason: "motive", field: "search.candidates", recordId: id } as const;
  const isGoal = recordsOf(cycle.structures.partnerGoals).some(
    ({ memberId, text }) => memberId === member.id && isSameText(text, partnerMotive),
  );
  const isNeed = recordsOf(cycle.relationship.partnerNeeds).some(
    ({ memberId, requirement }) => memberId === member.id && isSameText(requirement, partnerMotive),
  );
  return [
    ...(isGoal
      ? []
      : [
          proposal("structures.partnerGoals", origin, {
            memberId: member.id,
            text: partnerMotive.trim(),
          }),
        ]),
    ...(isNeed
      ? []
      : [
          proposal("relationship.partnerNeeds", origin, {
            memberId: member.id,
            requirement: partnerMotive.trim(),
          }),
        ]),
  ];
}

function openPoints(
  candidate: Candidate,
  member: Partner,
  { cycle }: CycleContext,
): readonly Proposal[] {
  const concerns = recordsOf(cycle.structures.concerns);
  return recordsOf(cycle.search.talks)
    .filter(({ candidateId }) => candidateId === candidate.id)
    .flatMap((talk) =>
      filled(talk.openPoints) && !concerns.some(({ text }) => isSameText(text, talk.openPoints))
        ? proposal(
            "structures.concerns",
            { reason: "openPoints", field: "search.talks", recordId: talk.id },
            {
              memberId: member.id,
              text: talk.openPoints.trim(),
              status: "open",
              ...(filled(talk.date) ? { raisedOn: talk.date } : {}),
            },
          )
        : [],
    );
}

function ties(candidate: Candidate, { cycle }: CycleContext): readonly Proposal[] {
  const { id, relationType, competitor } = candidate;
  const present = recordsOf(cycle.structures.tensions).map(({ typeId }) => typeId);
  const isClose = CLOSE_TIES.includes(relationType ?? "");
  const competes = competitor === "partly" || competitor === "yes";
  const of = (reason: "tie" | "competitor", typeId: string) =>
    present.includes(typeId)
      ? []
      : [
          proposal(
            "structures.tensions",
            { reason, field: "search.candidates", recordId: id },
            { typeId, status: "open" },
          ),
        ];
  return [
    ...(isClose ? of("tie", TIE_TENSION) : []),
    ...(competes ? of("competitor", COMPETITION_TENSION) : []),
  ];
}

/** Where a partner was scored low, the description of the tension is the note about the risk. */
function weaknesses({ id, scores }: Candidate, { cycle }: CycleContext): readonly Proposal[] {
  return recordsOf(cycle.search.criteria).flatMap((criterion) => {
    const value = scores?.[criterion.id]?.value;
    if (value == null || value > WEAK) return [];
    return proposal(
      "structures.tensions",
      { reason: "weakCriterion", field: "search.candidates", recordId: id, part: criterion.id },
      { status: "open" },
    );
  });
}
