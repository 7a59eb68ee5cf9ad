import { useState } from "react";

import { useViews } from "#content/use-content.ts";
import { changeField } from "#domain/edit.ts";
import { recordsOf } from "#domain/records.ts";
import { dimensionsToStrengthen, type TrustIndex } from "#domain/trust-index.ts";
import type { TrustDimension } from "#domain/trust-dimensions.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { PickList } from "#ui/list/pick-list.tsx";

import { useDimensionNames } from "./use-dimension-names.ts";

/** What strengthens the low dimensions, to be taken over into phase 4 as drafts (section 4.7). */
export function TrustMeasures({ index }: { index: TrustIndex }) {
  const { trustResults: texts, trust } = useViews("evaluation");
  const names = useDimensionNames();
  const { context, change, newId, readOnly } = useFieldsEnv();
  const [isTaken, setTaken] = useState(false);
  const low = dimensionsToStrengthen(index);
  if (low.length === 0 || readOnly) return null;
  const planned = new Set(
    recordsOf(context.cycle.relationship.trustMeasures).map(({ measure }) => measure),
  );
  return (
    <>
      <h3>{texts.measuresTitle}</h3>
      <p>{texts.measuresLead}</p>
      {low.map((dimension) => (
        <PickList
          key={dimension}
          label={names[dimension]}
          options={trust.trustMeasureIdeas[dimension]
            .filter((idea) => !planned.has(idea))
            .map((idea) => ({ id: idea, label: idea }))}
          takeWords={() => texts.takeMeasures}
          onTake={(ideas) => take(dimension, ideas)}
        />
      ))}
      <p role="status">{isTaken ? texts.measuresTaken : ""}</p>
      <p className="small muted">{texts.repair}</p>
      <p className="small muted">{texts.early}</p>
    </>
  );

  function take(dimension: TrustDimension, ideas: readonly string[]) {
    const drafts = ideas.map((measure) => ({
      id: newId(),
      measure,
      dimension,
      responsible: "",
      dueDate: "",
      done: false,
    }));
    const moment = { today: context.today, newId };
    change(
      changeField(
        "relationship",
        "trustMeasures",
        (held) => [...recordsOf(held as readonly { id: string }[] | null), ...drafts],
        moment,
      ),
      { what: texts.measureChange },
    );
    setTaken(true);
  }
}
