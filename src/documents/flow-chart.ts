import type { CycleContext } from "#domain/context.ts";
import { recordsOf } from "#domain/records.ts";

import type { FlowChart } from "./model.ts";

export interface FlowWords {
  readonly way: (method: string) => string;
  /** A company that is no member any more. */
  readonly left: (name: string) => string;
}

/**
 * The data flows as a picture: only those with a source and somewhere to go, and only the companies
 * that take part, in the order of the members; companies that have left stand last.
 */
export function flowChartOf(
  { cooperation, cycle, members }: CycleContext,
  words: FlowWords,
): FlowChart {
  const flows = recordsOf(cycle.relationship.dataFlows).map((flow, index) => ({
    number: index + 1,
    flow,
    to: [...new Set(flow.to ?? [])].filter((id) => id !== flow.from && isKnown(id)),
  }));
  const drawn = flows.filter(({ flow, to }) => isKnown(flow.from) && to.length > 0);
  const involved = new Set(drawn.flatMap(({ flow, to }) => [flow.from, ...to]));
  const gone = cooperation.partners.filter(({ id }) => !members.some((one) => one.id === id));
  const columns = [...members, ...gone].filter(({ id }) => involved.has(id));
  const placeOf = (id: string | null | undefined) => columns.findIndex((one) => one.id === id);
  return {
    kind: "flows",
    members: columns.map(({ name, id }) =>
      gone.some((one) => one.id === id) ? words.left(name) : name,
    ),
    flows: drawn.map(({ number, flow, to }) => ({
      number,
      label: flow.title ?? "",
      way: words.way(flow.method ?? ""),
      from: placeOf(flow.from),
      to: to.map(placeOf),
      faint: flow.status === "planned" || flow.status === "retired",
    })),
  };

  function isKnown(id: string | null | undefined): boolean {
    return cooperation.partners.some((one) => one.id === id);
  }
}
