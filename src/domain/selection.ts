import { filled } from "./context.ts";
import type { Cooperation, Cycle, Partner } from "./cooperation.ts";
import { currentCycle, membersOf } from "./cooperation.ts";
import { recordById } from "./records.ts";
import { type Candidate, selectedCandidates } from "./utility.ts";

/**
 * Lets the memberships follow the selection (section 2.2, „Data flowing on“).
 *
 * A newly selected company becomes a partner; one that is not selected any more leaves again
 * only if it joined in this cycle and nothing refers to it yet. From cycle 2 on joining is an
 * event (E01).
 */
export function withSelection(
  cooperation: Cooperation,
  { today, newId }: { today: string; newId: () => string },
): Cooperation {
  const cycle = currentCycle(cooperation);
  const selected = selectedCandidates(cycle.search);
  const members = membersOf(cooperation, cycle.number);
  const joining = selected
    .filter((candidate) => !memberFor(candidate, members))
    .map((candidate) => asPartner(candidate, cycle.number, newId()));
  const events =
    cycle.number > 1
      ? joining.map(({ id }) => ({
          id: newId(),
          type: "E01",
          date: today,
          detectedAuto: true,
          memberId: id,
          note: "",
          status: "open" as const,
        }))
      : [];
  const { partners, events: earlier } = withoutUnselected(cooperation);
  return {
    ...cooperation,
    partners: [...partners, ...joining],
    events: [...earlier, ...events],
  };
}

/** Companies leave again that joined in this cycle by a selection which no longer holds. */
export function withoutUnselected(cooperation: Cooperation): Cooperation {
  const cycle = currentCycle(cooperation);
  const selected = new Set(selectedCandidates(cycle.search).map(({ id }) => id));
  const withdrawn = cooperation.partners.filter(
    ({ id, joinedInCycle, candidateId }) =>
      joinedInCycle === cycle.number &&
      filled(candidateId) &&
      !selected.has(candidateId) &&
      !isReferred(cooperation, id),
  );
  if (withdrawn.length === 0) return cooperation;
  return {
    ...cooperation,
    partners: cooperation.partners.filter((one) => !withdrawn.includes(one)),
    events: cooperation.events.filter(
      ({ type, memberId }) => type !== "E01" || !withdrawn.some(({ id }) => id === memberId),
    ),
  };
}

/** A company renamed in the comparison is renamed as a partner too, unless it goes by another name. */
export function withNames(cooperation: Cooperation, before: Cycle): Cooperation {
  const { candidates } = currentCycle(cooperation).search;
  const partners = cooperation.partners.map((partner) => {
    const candidate = recordById(candidates, partner.candidateId);
    const known = recordById(before.search.candidates, partner.candidateId);
    const name = candidate?.name ?? "";
    const follows = candidate && known && partner.name === (known.name ?? "");
    return follows && name !== partner.name ? { ...partner, name } : partner;
  });
  return { ...cooperation, partners };
}

/** The member a company of the comparison has become. */
export function memberFor(candidate: Candidate, members: readonly Partner[]): Partner | undefined {
  return members.find((member) => isSame(member, candidate));
}

function isSame(partner: Partner, candidate: Candidate): boolean {
  return partner.candidateId
    ? partner.candidateId === candidate.id
    : partner.name.trim().toLowerCase() === (candidate.name ?? "").trim().toLowerCase();
}

function asPartner(candidate: Candidate, cycleNumber: number, id: string): Partner {
  return {
    id,
    name: candidate.name ?? "",
    own: false,
    industry: candidate.industry ?? "",
    location: candidate.location ?? "",
    employees: candidate.employees ?? null,
    competitor: candidate.competitor || "no",
    joinedInCycle: cycleNumber,
    leftInCycle: null,
    candidateId: candidate.id,
  };
}

/** Does any entry of the later phases name this company? */
export function isReferred(cooperation: Cooperation, partnerId: string): boolean {
  const { structures, relationship, evaluation } = currentCycle(cooperation);
  return mentions([structures, relationship, evaluation], partnerId);
}

function mentions(value: unknown, id: string): boolean {
  if (value === id) return true;
  if (Array.isArray(value)) return value.some((one) => mentions(one, id));
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([key, part]) => key === id || mentions(part, id));
}
