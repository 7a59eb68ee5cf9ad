import type { DocumentWords } from "../../documents.ts";
import { agreement, amendment, tensionRegister } from "./agreement.ts";
import { closingList } from "./closing-list.ts";
import { common } from "./common.ts";
import { comparison } from "./comparison.ts";
import { decision } from "./decision.ts";
import { evaluation } from "./evaluation.ts";
import { needsProfile } from "./needs-profile.ts";
import { relationship } from "./relationship.ts";
import { requirementProfile } from "./requirement-profile.ts";
import { contributionSheet, informationRelease, roleMatrix } from "./structures.ts";

/** The words of all work products; they arrive together. */
export const words: DocumentWords = {
  agreement,
  amendment,
  closingList,
  common,
  comparison,
  contributionSheet,
  decision,
  evaluation,
  informationRelease,
  needsProfile,
  relationship,
  requirementProfile,
  roleMatrix,
  tensionRegister,
};
