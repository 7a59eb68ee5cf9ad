import "./evaluation.css";

import { useState } from "react";

import { useViews } from "#content/use-content.ts";
import { consequencesOf } from "#domain/consequence.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { DataTable } from "#ui/table/data-table.tsx";

import { OutcomeState } from "./outcome-state.tsx";

/** What every consequence does, what became of it, and the way there (section 3.10). */
export function ConsequenceOutcomes() {
  const { consequences: texts } = useViews("evaluation");
  const { context, readOnly } = useFieldsEnv();
  const [said, setSaid] = useState("");
  const all = consequencesOf(context.cycle).filter(({ type }) => Boolean(type));
  if (all.length === 0) return null;
  return (
    <section className="sec stack full" aria-labelledby="h-outcomes">
      <h2 id="h-outcomes">{texts.title}</h2>
      {!readOnly && <p>{texts.lead}</p>}
      <DataTable
        caption={texts.table}
        captionHidden
        fold
        columns={[
          { id: "what", label: texts.what },
          { id: "effect", label: texts.effect },
          { id: "state", label: texts.state },
        ]}
        rows={all.map((one) => ({
          id: one.id,
          cells: [
            one.text,
            one.type ? texts.effects[one.type] : "",
            <OutcomeState
              key="state"
              consequence={one}
              onCarriedOut={(text) => setSaid(texts.done(text))}
            />,
          ],
        }))}
      />
      <p role="status">{said}</p>
    </section>
  );
}
