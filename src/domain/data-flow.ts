import { type CycleContext, filled } from "./context.ts";
import type { Cycle } from "./cooperation.ts";
import type { Relationship } from "./fields/relationship.ts";
import { SHARE_LEVELS, type ShareLevel } from "./fields/structures.ts";
import { type Identified, recordById, recordsOf } from "./records.ts";

export type DataFlow = Identified<NonNullable<Relationship["dataFlows"]>[number]>;
type Method = NonNullable<DataFlow["method"]>;
type ChannelKind = NonNullable<NonNullable<Relationship["channels"]>[number]["channel"]>;

/** Ways of the communication plan that a data flow takes (K10); the others have none. */
const CHANNELS_OF: Readonly<Partial<Record<Method, readonly ChannelKind[]>>> = {
  verbal: ["phone", "inPerson", "video"],
  email: ["email", "encryptedMail"],
  sharedFolder: ["sharedFolder"],
  portal: ["tool"],
};

/** More members than this may want a data space (section 3.8). */
const MANY_MEMBERS = 4;

/** The row of the sharing matrix a flow belongs to: how confidential it is. */
export function infoOf({ infoId }: Pick<DataFlow, "infoId">, { structures }: Cycle) {
  return recordById(structures.infoSharing, infoId);
}

/** 0 for what anybody may know, 4 for what stays in the house (section 3.5). */
export function sensitivity(level: ShareLevel): number {
  return SHARE_LEVELS.indexOf(level);
}

/** K10: more sensitive than the most sensitive level that any channel of this way allows. */
export function exceedsChannels(flow: DataFlow, cycle: Cycle): boolean {
  const level = infoOf(flow, cycle)?.level;
  const kinds = CHANNELS_OF[flow.method || "api"];
  if (!level || !kinds) return false;
  const allowed = recordsOf(cycle.relationship.channels).flatMap(({ channel, maxLevel }) =>
    channel && maxLevel && kinds.includes(channel) ? [sensitivity(maxLevel)] : [],
  );
  return allowed.length > 0 && sensitivity(level) > Math.max(...allowed);
}

/** A trade secret by mail, although no encrypted mail has been agreed (section 3.8). */
export function sendsSecretOpenly(flow: DataFlow, cycle: Cycle): boolean {
  if (flow.method !== "email" || !infoOf(flow, cycle)?.tradeSecret) return false;
  return !recordsOf(cycle.relationship.channels).some(({ channel }) => channel === "encryptedMail");
}

export const FLOW_ADVICE = ["interface", "simple", "dataSpace", "encrypted"] as const;
export type FlowAdvice = (typeof FLOW_ADVICE)[number];

/** Which way would suit a flow, apart from the one chosen (section 3.8). Advice, never an error. */
export function flowAdvice(
  flow: DataFlow,
  { cycle, members }: CycleContext,
): readonly FlowAdvice[] {
  const { volume, frequency, method } = flow;
  const info = infoOf(flow, cycle);
  const isMuch = volume === "many" || frequency === "daily" || frequency === "realtime";
  const isLittle = volume === "few" && frequency === "onDemand";
  const isOwnersChoice = info?.level === "company" || info?.level === "named";
  const advice = {
    interface: isMuch && !isOneOf(method, ["file", "api", "dataSpace"]),
    simple: isLittle && isOneOf(method, ["portal", "file", "api", "dataSpace"]),
    dataSpace: members.length > MANY_MEMBERS && isOwnersChoice && method !== "dataSpace",
    encrypted: method === "email" && Boolean(info?.tradeSecret) && !sendsSecretOpenly(flow, cycle),
  };
  return FLOW_ADVICE.filter((one) => advice[one]);
}

export interface FlowProposal {
  readonly taskId: string;
  readonly title: string;
  readonly from: string;
  readonly to: readonly string[];
}

/** Flows the tasks with data suggest (section 2.3): from whoever answers for one to all who take part. */
export function proposedFlows({ cycle, members }: CycleContext): readonly FlowProposal[] {
  const known = new Set(recordsOf(cycle.relationship.dataFlows).map(({ title }) => title?.trim()));
  return recordsOf(cycle.structures.tasks)
    .filter(({ area, task }) => area === "data" && filled(task) && !known.has(task.trim()))
    .flatMap(({ id, task, assign }) => {
      const has = (letter: string) =>
        members.filter((member) => assign?.[member.id]?.includes(letter))[0]?.id;
      const from = has("A") ?? has("R") ?? "";
      const to = members
        .filter((member) => member.id !== from && filled(assign?.[member.id]))
        .map((member) => member.id);
      return { taskId: id, title: task ?? "", from, to };
    });
}

function isOneOf(method: DataFlow["method"], methods: readonly Method[]): boolean {
  return methods.some((one) => one === method);
}
