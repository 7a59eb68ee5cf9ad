import { useViews } from "#content/use-content.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { ListControl } from "#fields/list-control.tsx";
import type { OwnControlProps } from "#fields/phase-parts.ts";

import { listOf } from "./list-props.ts";
import { PendingPromises } from "./pending-promises.tsx";
import { PromiseFacts } from "./promise-facts.tsx";
import { QuickEntry } from "./quick-entry.tsx";
import { newestFirst, useLog } from "./use-log.ts";

/** „Welche Zusagen gelten?“: noted in a line, and what became of them. */
export function PromisesControl({ state, words }: OwnControlProps) {
  const { context, readOnly } = useFieldsEnv();
  const { promises } = useViews("relationship").trust;
  const add = useLog(state.id, words.entry ?? words.label);
  return (
    <ListControl
      state={state}
      field={listOf(state)}
      words={words}
      begin={{ status: "open" }}
      order={newestFirst("dueDate")}
      above={
        <>
          <PromiseFacts />
          {!readOnly && (
            <QuickEntry
              id="quick-promise"
              title={promises.quick}
              parts={[
                { id: "what", label: promises.what, kind: "text" },
                {
                  id: "memberId",
                  label: promises.company,
                  kind: "choice",
                  options: context.members.map(({ id, name }) => ({ value: id, label: name })),
                },
                { id: "who", label: promises.who, kind: "text" },
                { id: "dueDate", label: promises.until, kind: "date" },
              ]}
              onAdd={(values) => add({ status: "open", ...values })}
            />
          )}
          <PendingPromises />
        </>
      }
    />
  );
}
