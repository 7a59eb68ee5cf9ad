import { type CycleContext, filled } from "../context.ts";
import type { Partner } from "../cooperation.ts";
import { daysBetween } from "../day.ts";
import { competingMembers, coreOf, coreWithoutRow, isShared } from "../info-sharing.ts";
import { recordById, recordsOf } from "../records.ts";
import { sumOf } from "../rounding.ts";
import { type Candidate, selectedCandidates } from "../utility.ts";
import { type HintRule, isBegun, type Noticed } from "./hint.ts";

/** Days of a month, on average (K21). */
const MONTH = 30.4;
/** Promised hours may be this many times the planned ones (K21). */
const TOLERATED_LOAD = 1.3;

/** K03: core knowledge that the information matrix does not mention. */
export const unlistedCore: HintRule = ({ cycle }) =>
  isBegun("structures", cycle)
    ? coreWithoutRow({ cycle }).map(({ id, name }) => ({
        key: id,
        params: { name },
        place: { phase: "structures", fieldId: "infoSharing" },
      }))
    : [];

/** K04: core knowledge that is to be shared. */
export const sharedCore: HintRule = ({ cycle }) =>
  recordsOf(cycle.structures.infoSharing)
    .filter(isShared)
    .flatMap((row) => {
      const core = coreOf(row, { cycle });
      if (!core) return [];
      return {
        key: `${row.id} ${row.level}`,
        params: { name: core.name },
        place: { phase: "structures", fieldId: "infoSharing" },
        recordId: row.id,
      };
    });

/** K05: a competitor among the partners, but no word about cooperation and competition (T03). */
export const unspokenCompetition: HintRule = (context) => {
  const selected = selectedCandidates(context.cycle.search).filter(
    ({ competitor }) => competitor === "partly" || competitor === "yes",
  );
  const names = [
    ...competingMembers(context.members).map(({ name }) => name),
    ...selected.map(({ name }) => name ?? ""),
  ];
  return withoutTension("T03", names, context);
};

/** K06: a personal tie to a partner, but no word about conflicts of interest (T01). */
export const unspokenTies: HintRule = (context) =>
  withoutTension(
    "T01",
    selectedCandidates(context.cycle.search)
      .filter(isTied)
      .map(({ name }) => name ?? ""),
    context,
  );

function isTied({ relationType }: Candidate): boolean {
  return relationType === "private" || relationType === "personal" || relationType === "financial";
}

function withoutTension(
  type: "T01" | "T03",
  names: readonly string[],
  { cycle }: CycleContext,
): readonly Noticed[] {
  const isKnown = recordsOf(cycle.structures.tensions).some(({ typeId }) => typeId === type);
  if (isKnown || !isBegun("structures", cycle)) return [];
  return [...new Set(names)].map((partner) => ({
    key: partner,
    params: { partner },
    place: { phase: "structures", fieldId: "tensions" },
  }));
}

/** K07: a member that brings nothing in or gets nothing back. */
export const oneSidedMembers: HintRule = ({ cycle, members }) => {
  const { contributions, returns } = cycle.structures;
  if (!isBegun("structures", cycle)) return [];
  const has = (rows: readonly { memberId?: string | null }[], { id }: Partner) =>
    rows.some(({ memberId }) => memberId === id);
  return members.flatMap((member): Noticed[] => {
    const gives = has(recordsOf(contributions), member);
    const gets = has(recordsOf(returns), member);
    if (gives && gets) return [];
    return [
      {
        key: member.id,
        params: { partner: member.name },
        place: { phase: "structures", fieldId: gives ? "returns" : "contributions" },
      },
    ];
  });
};

/** K11: nobody for the communication among the partners or with others. */
export const silentRoles: HintRule = ({ cycle }) => {
  if (!isBegun("structures", cycle)) return [];
  const missing = (["internalCommunication", "externalCommunication"] as const).filter(
    (role) =>
      !recordsOf(cycle.structures.roles).some((one) => one.role === role && filled(one.person)),
  );
  return missing.length === 0
    ? []
    : [{ key: missing.join(" "), place: { phase: "structures", fieldId: "roles" } }];
};

/** K19: a role or a contact of a company that has left. */
export const formerPeople: HintRule = (context) => {
  const { structures, relationship } = context.cycle;
  const gone = (
    rows: readonly { id: string; memberId?: string | null; person?: string | null }[],
    place: Noticed["place"],
  ) =>
    rows
      .filter(({ memberId }) => hasLeft(memberId, context))
      .map(({ id, person }) => ({
        key: `${place.fieldId} ${id}`,
        params: { person: person ?? "" },
        place,
        recordId: id,
      }));
  return [
    ...gone(recordsOf(structures.roles), { phase: "structures", fieldId: "roles" }),
    ...gone(recordsOf(relationship.contacts), { phase: "relationship", fieldId: "contacts" }),
  ];
};

/**
 * A company has left when its last cycle lies before this one, and in the running cycle as soon as
 * its day has come. In a closed cycle its members stay members.
 */
function hasLeft(
  memberId: string | null | undefined,
  { cooperation, cycle, today }: CycleContext,
): boolean {
  const partner = recordById(cooperation.partners, memberId);
  if (partner?.leftInCycle == null) return false;
  const { leftInCycle, leftOn } = partner;
  return leftInCycle < cycle.number || (!cycle.closedOn && filled(leftOn) && leftOn <= today);
}

/** K20: a joint appearance whose liability nobody has checked. */
export const jointLiability: HintRule = ({ cycle: { structures } }) => {
  const { externalAppearance: appearance, legalHints } = structures;
  const isJoint = appearance === "jointBrand" || appearance === "bidding";
  return isJoint && legalHints?.["L07"]?.state !== "checked"
    ? [{ key: appearance, place: { phase: "structures", fieldId: "legalHints" } }]
    : [];
};

/** K21: the own working time promised is well above the time planned. */
export const overload: HintRule = ({ cycle, members }) => {
  const planned = cycle.needs.resources?.hoursPerMonth;
  const own = members.find((member) => member.own)?.id;
  if (!planned || planned <= 0) return [];
  const promised = recordsOf(cycle.structures.contributions)
    .filter(({ memberId, kind }) => memberId === own && kind === "time")
    .map(hoursPerMonth);
  return sumOf(promised) > TOLERATED_LOAD * planned
    ? [
        {
          key: `${Math.round(sumOf(promised))} ${planned}`,
          place: { phase: "structures", fieldId: "contributions" },
        },
      ]
    : [];
};

/** Hours of a contribution spread over its months; 0 where it says no hours or no time span. */
function hoursPerMonth(contribution: {
  amount?: number | null;
  unit?: string | null;
  from?: string | null;
  to?: string | null;
}): number {
  const { amount, unit, from, to } = contribution;
  const isHours = !filled(unit) || /^(h|std\.?|stunden?)$/i.test(unit.trim());
  if (amount == null || !isHours || !filled(from) || !filled(to) || to <= from) return 0;
  return amount / (daysBetween(from, to) / MONTH);
}
