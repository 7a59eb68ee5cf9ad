import { useViews } from "#content/use-content.ts";
import type { AnyFieldWords } from "#content/any-words.ts";
import { flowChartOf } from "#documents/flow-chart.ts";
import { FlowPicture } from "#documents/flow-picture.tsx";
import { infoOf } from "#domain/data-flow.ts";
import { recordsOf } from "#domain/records.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { DataTable } from "#ui/table/data-table.tsx";

import { Glance } from "./glance.tsx";

/** Who sends what to whom: drawn, and as a table with the same content. */
export function FlowOverview({ words }: { words: AnyFieldWords }) {
  const { context } = useFieldsEnv();
  const { levels, methods, picture } = useViews("relationship").data;
  const { cooperation, cycle, members } = context;
  const flows = recordsOf(cycle.relationship.dataFlows);
  const chart = flowChartOf(context, { way: wayOf, left: picture.left });
  return (
    <Glance title={picture.title}>
      {chart.flows.length > 0 ? (
        <FlowPicture
          label={picture.label(chart.flows.length, chart.members.length)}
          chart={chart}
        />
      ) : (
        <p className="small muted">{picture.empty}</p>
      )}
      <DataTable
        caption={picture.caption}
        fold
        columns={[
          { id: "what", label: picture.what },
          { id: "who", label: picture.who },
          { id: "way", label: picture.way },
          { id: "level", label: picture.level },
        ]}
        rows={flows.map((flow, index) => {
          const level = infoOf(flow, cycle)?.level;
          return {
            id: flow.id,
            cells: [
              `${index + 1} ${flow.title ?? ""}`,
              picture.fromTo(
                nameOf(flow.from) || picture.nobody,
                (flow.to ?? []).map(nameOf).join(", ") || picture.nobody,
              ),
              wayOf(flow.method ?? ""),
              level && levels[level].label,
            ],
          };
        })}
      />
    </Glance>
  );

  function wayOf(method: string): string {
    return method in methods
      ? methods[method as keyof typeof methods].label
      : (words.fields?.["method"]?.options?.[method] ?? "");
  }

  function nameOf(id: string | null | undefined): string {
    const member = members.find((one) => one.id === id);
    const partner = cooperation.partners.find((one) => one.id === id);
    return member?.name ?? (partner ? picture.left(partner.name) : "");
  }
}
