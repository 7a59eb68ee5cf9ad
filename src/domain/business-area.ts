import type { Needs } from "./fields/needs.ts";
import { type Identified, recordsOf } from "./records.ts";

export type BusinessArea = Identified<NonNullable<Needs["businessAreas"]>[number]>;

/** A business area in the comparison (section 3.1). */
export interface RankedArea {
  readonly area: BusinessArea;
  /** -1.5 to 4.5 in steps of 0.5; `null` while advantage or effort is not estimated. */
  readonly attractiveness: number | null;
  /** The one to begin with. */
  readonly isChosen: boolean;
}

/** Share of the effort that counts against the advantage (section 3.1). */
const WEIGHT_OF_EFFORT = 0.5;

/** Section 3.1: advantage − 0.5 × effort, both 1 to 5; unknown effort is not taken for none. */
function attractivenessOf({ advantage, effort }: BusinessArea): number | null {
  return advantage == null || effort == null ? null : advantage - WEIGHT_OF_EFFORT * effort;
}

/**
 * All business areas, the most attractive first. Where the effort is unknown the advantage alone
 * decides the place; where the advantage is unknown the area comes last. Equals stay as entered.
 */
export function rankedAreas({
  businessAreas,
  priorityAreaId,
}: Pick<Needs, "businessAreas" | "priorityAreaId">): readonly RankedArea[] {
  return recordsOf(businessAreas)
    .map((area) => ({
      area,
      attractiveness: attractivenessOf(area),
      isChosen: area.id === priorityAreaId,
    }))
    .toSorted((a, b) => placeOf(b) - placeOf(a));
}

function placeOf({ area, attractiveness }: RankedArea): number {
  // Below every attractiveness there is; two infinities would not compare.
  return attractiveness ?? area.advantage ?? -Number.MAX_VALUE;
}
