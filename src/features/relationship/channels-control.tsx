import { useViews } from "#content/use-content.ts";
import { missingPurposes } from "#domain/channel.ts";
import { recordsOf } from "#domain/records.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { ListControl } from "#fields/list-control.tsx";
import type { OwnControlProps } from "#fields/phase-parts.ts";
import { DataTable } from "#ui/table/data-table.tsx";

import { Glance } from "./glance.tsx";
import { listOf } from "./list-props.ts";

/** „Worüber verständigen Sie sich auf welchem Weg?“ with the plan on one glance. */
export function ChannelsControl({ state, words }: OwnControlProps) {
  const { context } = useFieldsEnv();
  const hasChannels = recordsOf(context.cycle.relationship.channels).length > 0;
  return (
    <ListControl
      state={state}
      field={listOf(state)}
      words={words}
      overview={hasChannels && <ChannelPlan words={words} />}
    />
  );
}

function ChannelPlan({ words }: Pick<OwnControlProps, "words">) {
  const { context } = useFieldsEnv();
  const { data, plan } = useViews("relationship");
  const channels = recordsOf(context.cycle.relationship.channels);
  const option = (part: string, id: string | null | undefined) =>
    words.fields?.[part]?.options?.[id ?? ""] ?? id ?? "";
  const missing = missingPurposes(channels);
  return (
    <Glance title={plan.title}>
      <DataTable
        caption={plan.caption}
        captionHidden
        fold
        columns={[
          { id: "purpose", label: plan.purpose },
          { id: "channel", label: plan.channel },
          { id: "responseTime", label: plan.responseTime },
          { id: "maxLevel", label: plan.maxLevel },
        ]}
        rows={channels.map(({ id, purpose, channel, responseTime, maxLevel }) => ({
          id,
          cells: [
            option("purpose", purpose),
            option("channel", channel),
            option("responseTime", responseTime),
            maxLevel && (
              <>
                <span aria-hidden="true">{data.levels[maxLevel].symbol}</span>{" "}
                {data.levels[maxLevel].label}
              </>
            ),
          ],
        }))}
      />
      {missing.length > 0 && (
        <p className="small">
          {plan.missing(missing.map((one) => option("purpose", one)).join(plan.and))}
        </p>
      )}
    </Glance>
  );
}
