import { sumOf } from "./rounding.ts";

/** Fewest responses behind the overall result in aggregated mode (section 4.6). */
export const TOTAL_FROM = 5;
/** Fewest responses behind a company or a group of partners in aggregated mode. */
const GROUP_FROM = 3;

/** A company with a result, and how many of its people responded. */
export interface Respondents {
  readonly memberId: string;
  readonly own: boolean;
  readonly persons: number;
}

/** What may be shown of a result without giving away a company with too few responses. */
export interface Disclosure {
  /** The mean of all companies. */
  readonly total: boolean;
  readonly own: boolean;
  /** The mean of all companies but the own one. */
  readonly partners: boolean;
  /** Companies whose single result may be shown. */
  readonly companies: readonly string[];
}

/** In open mode everybody has agreed to speak openly. */
export function everything(respondents: readonly Respondents[]): Disclosure {
  return {
    total: true,
    own: true,
    partners: true,
    companies: respondents.map(({ memberId }) => memberId),
  };
}

/**
 * Section 4.6, thresholds in aggregated mode. Nothing that stays hidden may follow from what is
 * shown: the total and one side give away the other side, a group and its single companies give
 * away the rest. So a side is shown beside the total only together with the other side, and the
 * next smallest companies are hidden until the hidden ones are two or more with enough responses.
 */
export function disclosureOf(respondents: readonly Respondents[]): Disclosure {
  const partners = respondents.filter(({ own }) => !own);
  const ownPersons = personsOf(respondents) - personsOf(partners);
  const total = personsOf(respondents) >= TOTAL_FROM;

  const oneSided = ownPersons === 0 || partners.length === 0;
  const together = total && !oneSided;
  const ownEnough = ownPersons >= GROUP_FROM;
  const partnersEnough = personsOf(partners) >= GROUP_FROM;
  const ownShown = ownEnough && (partnersEnough || !together);
  const partnersShown = partnersEnough && (ownEnough || !together);

  const shown = partners
    .filter(({ persons }) => persons >= GROUP_FROM)
    .toSorted((a, b) => a.persons - b.persons);
  // Whoever is left when the companies shown are taken off a figure that is shown.
  const pool = partnersShown ? partners : total ? respondents : [];
  while (shown.length > 0 && givesAway(pool.filter((one) => !shown.includes(one)))) shown.shift();

  return {
    total,
    own: ownShown,
    partners: partnersShown,
    companies: respondents
      .filter((one) => (one.own ? ownShown : shown.includes(one)))
      .map(({ memberId }) => memberId),
  };
}

function givesAway(hidden: readonly Respondents[]): boolean {
  return hidden.length === 1 || (hidden.length > 1 && personsOf(hidden) < GROUP_FROM);
}

function personsOf(respondents: readonly Respondents[]): number {
  return sumOf(respondents.map(({ persons }) => persons));
}
