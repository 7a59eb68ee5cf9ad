import { filled } from "../context.ts";
import type { Relationship } from "../fields/relationship.ts";
import { problem } from "../problem.ts";
import { recordById, recordsOf } from "../records.ts";
import type { Rules } from "./rule.ts";
import { withoutRow } from "./structures.ts";

/** A trust in a technology up to this needs a word, 1 to 5. */
const LOW_TRUST = 2;

/** Section 2.4, column „Rule → error“. */
export const relationshipRules: Rules<Relationship> = {
  startDate: {
    hint: (start, _relationship, { cycle }) => {
      const agreed = cycle.structures.agreement?.date;
      return filled(agreed) && start < agreed ? [problem("startBeforeAgreement")] : [];
    },
  },
  partnerNeeds: {
    check: (rows, _relationship, context) =>
      withoutRow(rows, context).map((name) => problem("partnerNeed", [], { partner: name })),
  },
  channels: {
    check: (channels) =>
      recordsOf(channels).some(({ purpose }) => purpose === "urgent")
        ? []
        : [problem("urgentMissing")],
  },
  meetings: {
    check: (meetings) =>
      recordsOf(meetings).some(({ rhythm }) => filled(rhythm) && rhythm !== "onDemand")
        ? []
        : [problem("noRegularMeeting")],
  },
  contacts: {
    check: (rows, _relationship, context) =>
      withoutRow(rows, context).map((name) => problem("contactMissing", [], { partner: name })),
  },
  applications: {
    settledBy: ({ onlyPhoneAndEmail, applications }) =>
      Boolean(onlyPhoneAndEmail) && recordsOf(applications).length === 0,
    hint: (applications) =>
      recordsOf(applications)
        .filter(({ techTrust }) => techTrust != null && techTrust <= LOW_TRUST)
        .map(({ id }) => problem("lowTechTrust", [id, "techTrust"])),
  },
  dataFlows: {
    settledBy: ({ noDataFlows, dataFlows }) =>
      Boolean(noDataFlows) && recordsOf(dataFlows).length === 0,
    check: (flows, _relationship, { cycle }) =>
      recordsOf(flows).flatMap((flow) => [
        ...(lacksGdprRole(flow) ? [problem("gdprRole", [flow.id, "gdprRole"])] : []),
        ...(recordById(cycle.structures.infoSharing, flow.infoId)?.level === "internal"
          ? [problem("staysInHouse", [flow.id, "infoId"])]
          : []),
      ]),
  },
  issueLog: {
    check: (issues) =>
      recordsOf(issues)
        .filter(({ date, closedOn }) => filled(date) && filled(closedOn) && closedOn < date)
        .map(({ id }) => problem("dateOrder", [id, "closedOn"])),
  },
};

/** Personal data flow, but nobody has settled who is responsible. */
export function lacksGdprRole(flow: {
  personalData?: boolean | null;
  gdprRole?: string | null;
}): boolean {
  return Boolean(flow.personalData) && flow.gdprRole === "none";
}
