import { filled } from "../context.ts";
import { exceedsChannels, infoOf } from "../data-flow.ts";
import { isMissed } from "../meeting.ts";
import { recordsOf } from "../records.ts";
import type { HintRule, Noticed } from "./hint.ts";

const DATA_FLOWS = { phase: "relationship", fieldId: "dataFlows" } as const;

/** K08: a data flow with information that is to stay in the house. */
export const leakingFlows: HintRule = ({ cycle }) =>
  recordsOf(cycle.relationship.dataFlows)
    .filter((flow) => infoOf(flow, cycle)?.level === "internal")
    .map(({ id, title, infoId }) => ({
      key: `${id} ${infoId}`,
      params: { flow: title ?? "" },
      place: DATA_FLOWS,
      recordId: id,
    }));

/** K09: personal data on the way, but no settled role under data protection. */
export const unsettledFlows: HintRule = ({ cycle }) =>
  recordsOf(cycle.relationship.dataFlows)
    .filter(({ personalData, gdprRole }) => personalData && (!gdprRole || gdprRole === "none"))
    .map(({ id, title }) => ({
      key: id,
      params: { flow: title ?? "" },
      place: DATA_FLOWS,
      recordId: id,
    }));

/** K10: a way that is too open for what travels on it. */
export const openWays: HintRule = ({ cycle }) =>
  recordsOf(cycle.relationship.dataFlows)
    .filter((flow) => exceedsChannels(flow, cycle))
    .map((flow) => ({
      key: `${flow.id} ${flow.method} ${infoOf(flow, cycle)?.level}`,
      params: { flow: flow.title ?? "", way: flow.method ?? "" },
      place: DATA_FLOWS,
      recordId: flow.id,
    }));

/** K12: a meeting whose last date is older than twice its rhythm. */
export const missedMeetings: HintRule = ({ cycle, today }) =>
  recordsOf(cycle.relationship.meetings)
    .filter((meeting) => isMissed(meeting, today))
    .map(({ id, title, lastHeld }) => ({
      key: `${id} ${lastHeld}`,
      params: { title: title ?? "" },
      place: { phase: "relationship", fieldId: "meetings" },
      recordId: id,
    }));

/** K13: a tension that led to conflicts more than once. */
export const recurringConflicts: HintRule = ({ cycle }) => {
  const types = recordsOf(cycle.relationship.issueLog).flatMap(({ tensionTypeId }) =>
    filled(tensionTypeId) ? tensionTypeId : [],
  );
  const recurring = [...new Set(types.filter((type, index) => types.indexOf(type) < index))];
  return recurring.map((tension): Noticed => ({
    key: `${tension} ${types.filter((type) => type === tension).length}`,
    params: { tension },
    place: { phase: "structures", fieldId: "tensions" },
  }));
};

/** K18: a running application that may not give the data back. */
export const lockedIn: HintRule = ({ cycle }) =>
  recordsOf(cycle.relationship.applications)
    .filter(
      ({ status, exitExport }) =>
        status === "live" && (exitExport === "no" || exitExport === "unclear"),
    )
    .map(({ id, name, exitExport }) => ({
      key: `${id} ${exitExport}`,
      params: { application: name ?? "" },
      place: { phase: "relationship", fieldId: "applications" },
      recordId: id,
    }));
