import { type CycleContext, filled } from "../context.ts";
import type { Cycle } from "../cooperation.ts";
import { exceedsChannels, sendsSecretOpenly } from "../data-flow.ts";
import type { Relationship } from "../fields/relationship.ts";
import { type Problem, problem } from "../problem.ts";
import { type Identified, recordById, recordsOf } from "../records.ts";
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
    hint: (meetings, _relationship, { today }) =>
      recordsOf(meetings)
        .filter(({ lastHeld }) => filled(lastHeld) && lastHeld > today)
        .map(({ id }) => problem("futureDate", [id, "lastHeld"])),
  },
  contacts: {
    check: (rows, _relationship, context) =>
      withoutRow(rows, context).map((name) => problem("contactMissing", [], { partner: name })),
    hint: (rows, _relationship, context) =>
      recordsOf(rows).flatMap(({ id, memberId }) => left([memberId], [id, "memberId"], context)),
  },
  applications: {
    settledBy: ({ onlyPhoneAndEmail, applications }) =>
      Boolean(onlyPhoneAndEmail) && recordsOf(applications).length === 0,
    hint: (applications, _relationship, context) =>
      recordsOf(applications).flatMap((application) => [
        ...applicationHints(application, context),
        ...left([application.operator], [application.id, "operator"], context),
        ...left(application.users, [application.id, "users"], context),
      ]),
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
    hint: (flows, _relationship, context) =>
      recordsOf(flows).flatMap((flow) => [
        ...(exceedsChannels(flow, context.cycle) || sendsSecretOpenly(flow, context.cycle)
          ? [problem("wayTooOpen", [flow.id, "method"])]
          : []),
        ...left([flow.from], [flow.id, "from"], context),
        ...left(flow.to, [flow.id, "to"], context),
      ]),
  },
  issueLog: {
    check: (issues) =>
      recordsOf(issues)
        .filter(({ date, closedOn }) => filled(date) && filled(closedOn) && closedOn < date)
        .map(({ id }) => problem("dateOrder", [id, "closedOn"])),
  },
};

type Application = Identified<NonNullable<Relationship["applications"]>[number]>;

/** Section 3.8, application checks; an entry without a name is only being begun. */
function applicationHints(application: Application, { cycle }: CycleContext): readonly Problem[] {
  const { id, status, techTrust } = application;
  if (!filled(application.name) || status === "retired") return [];
  const { costSharing } = cycle.structures;
  const cost = application.monthlyCost;
  const found = {
    hosting: !filled(application.hosting) && "hostingUnknown",
    exitExport: isOneOf(application.exitExport, ["no", "unclear"]) && "noExport",
    accessRule: !filled(application.accessRule) && "noAccessRule",
    monthlyCost: (cost == null || (cost > 0 && !costSharing?.rule)) && "costNotAssigned",
    personalData: application.personalData && !hasDataContract(cycle) && "noDataContract",
    techTrust: techTrust != null && techTrust <= LOW_TRUST && "lowTechTrust",
  } as const;
  return Object.entries(found).flatMap(([part, code]) => (code ? [problem(code, [id, part])] : []));
}

/** A contract on personal data is on record: its clause is worded, or L05 or L06 was checked. */
function hasDataContract({ structures }: Cycle): boolean {
  const clause = recordsOf(structures.clauses).find(({ clauseId }) => clauseId === "cl-15");
  return (
    isOneOf(clause?.status, ["drafted", "agreed"]) ||
    ["L05", "L06"].some((hint) => structures.legalHints?.[hint]?.state === "checked")
  );
}

/** Companies that are named here and have left the cooperation. */
function left(
  ids: readonly (string | null | undefined)[] | null | undefined,
  path: readonly string[],
  { cooperation, members }: CycleContext,
): readonly Problem[] {
  const names = cooperation.partners
    .filter(({ id }) => ids?.includes(id) && !members.some((member) => member.id === id))
    .map(({ name }) => name);
  return names.length > 0 ? [problem("memberLeft", path, { names: names.join(", ") })] : [];
}

function isOneOf(value: string | null | undefined, options: readonly string[]): boolean {
  return value != null && options.includes(value);
}

/** Personal data flow, but nobody has settled who is responsible. */
export function lacksGdprRole(flow: {
  personalData?: boolean | null;
  gdprRole?: string | null;
}): boolean {
  return Boolean(flow.personalData) && flow.gdprRole === "none";
}
