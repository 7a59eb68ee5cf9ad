import { useViews } from "#content/use-content.ts";
import { proposedFlows } from "#domain/data-flow.ts";
import { recordsOf } from "#domain/records.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { ListControl } from "#fields/list-control.tsx";
import type { OwnControlProps } from "#fields/phase-parts.ts";

import { FlowAside } from "./flow-aside.tsx";
import { FlowOverview } from "./flow-overview.tsx";
import { listOf } from "./list-props.ts";

/** „Welche Daten fließen zwischen den Unternehmen?“ as a picture, a table, and records that advise. */
export function DataFlowsControl({ state, words }: OwnControlProps) {
  const { context } = useFieldsEnv();
  const { offers } = useViews("relationship").data;
  const flows = recordsOf(context.cycle.relationship.dataFlows);
  const nameOf = (id: string) => context.members.find((one) => one.id === id)?.name;
  return (
    <ListControl
      state={state}
      field={listOf(state)}
      words={words}
      overview={flows.length > 0 && <FlowOverview words={words} />}
      offers={{
        label: offers.label,
        why: offers.why,
        entries: proposedFlows(context).map(({ taskId, title, from, to }) => ({
          id: taskId,
          label: title,
          explanation: offers.way(
            nameOf(from) ?? offers.open,
            to.map(nameOf).join(", ") || offers.open,
          ),
          values: { title, from, to, personalData: false },
        })),
      }}
      renderInRecord={(id) => {
        const flow = flows.find((one) => one.id === id);
        return flow && <FlowAside flow={flow} />;
      }}
    />
  );
}
