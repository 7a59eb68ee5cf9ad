import type { WorkProduct } from "./model.ts";
import { agreement } from "./products/agreement.ts";
import { amendment } from "./products/amendment.ts";
import { closingList } from "./products/closing-list.ts";
import { comparison } from "./products/comparison.ts";
import { consequenceList } from "./products/consequence-list.ts";
import { contactList } from "./products/contact-list.ts";
import { contributionSheet } from "./products/contribution-sheet.ts";
import { dataMap } from "./products/data-map.ts";
import { decision } from "./products/decision.ts";
import { dropoutList } from "./products/dropout-list.ts";
import { evaluationReport } from "./products/evaluation-report.ts";
import { informationRelease } from "./products/information-release.ts";
import { needsProfile } from "./products/needs-profile.ts";
import { questionnaireSheet } from "./products/questionnaire-sheet.ts";
import { requirementProfile } from "./products/requirement-profile.ts";
import { roleMatrix } from "./products/role-matrix.ts";
import { talkGuide } from "./products/talk-guide.ts";
import { tensionRegister } from "./products/tension-register.ts";
import { runningLogs } from "./products/running-logs.ts";
import { talkRules } from "./products/talk-rules.ts";

/** Everything that can be handed out, in the order of the phases. */
export const PRODUCTS: readonly WorkProduct[] = [
  needsProfile,
  requirementProfile,
  comparison,
  decision,
  contributionSheet,
  roleMatrix,
  informationRelease,
  tensionRegister,
  agreement,
  amendment,
  talkRules,
  contactList,
  dataMap,
  runningLogs,
  dropoutList,
  questionnaireSheet,
  evaluationReport,
  closingList,
  talkGuide,
  consequenceList,
];
