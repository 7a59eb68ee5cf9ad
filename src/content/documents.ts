import type { agreement, amendment, tensionRegister } from "./de/documents/agreement.ts";
import type { closingList } from "./de/documents/closing-list.ts";
import type { common } from "./de/documents/common.ts";
import type { comparison } from "./de/documents/comparison.ts";
import type { decision } from "./de/documents/decision.ts";
import type { evaluation } from "./de/documents/evaluation.ts";
import type { needsProfile } from "./de/documents/needs-profile.ts";
import type { relationship } from "./de/documents/relationship.ts";
import type { requirementProfile } from "./de/documents/requirement-profile.ts";
import type {
  contributionSheet,
  informationRelease,
  roleMatrix,
} from "./de/documents/structures.ts";

/** What stands in the work products beside the data, one part for each; German gives the shape. */
export interface DocumentWords {
  readonly closingList: typeof closingList;
  readonly common: typeof common;
  readonly needsProfile: typeof needsProfile;
  readonly comparison: typeof comparison;
  readonly decision: typeof decision;
  readonly requirementProfile: typeof requirementProfile;
  readonly contributionSheet: typeof contributionSheet;
  readonly roleMatrix: typeof roleMatrix;
  readonly informationRelease: typeof informationRelease;
  readonly agreement: typeof agreement;
  readonly amendment: typeof amendment;
  readonly tensionRegister: typeof tensionRegister;
  readonly relationship: typeof relationship;
  readonly evaluation: typeof evaluation;
}
