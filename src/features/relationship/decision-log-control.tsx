import { useViews } from "#content/use-content.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { ListControl } from "#fields/list-control.tsx";
import type { OwnControlProps } from "#fields/phase-parts.ts";

import { listOf } from "./list-props.ts";
import { QuickEntry } from "./quick-entry.tsx";
import { newestFirst, useLog } from "./use-log.ts";

/** „Entscheidungsprotokoll“: a line is enough, newest first. */
export function DecisionLogControl({ state, words }: OwnControlProps) {
  const { context, readOnly } = useFieldsEnv();
  const { decisions } = useViews("relationship").trust;
  const add = useLog(state.id, words.entry ?? words.label);
  const begin = { date: context.today };
  return (
    <ListControl
      state={state}
      field={listOf(state)}
      words={words}
      begin={begin}
      order={newestFirst("date")}
      above={
        !readOnly && (
          <QuickEntry
            id="quick-decision"
            title={decisions.quick}
            parts={[
              { id: "decision", label: decisions.what, kind: "text" },
              { id: "decidedBy", label: decisions.by, kind: "text" },
            ]}
            onAdd={(values) => add({ ...begin, ...values })}
          />
        )
      }
    />
  );
}
