import { useViews } from "#content/use-content.ts";
import { filled } from "#domain/context.ts";
import { recordsOf } from "#domain/records.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { ListControl } from "#fields/list-control.tsx";
import type { OwnControlProps } from "#fields/phase-parts.ts";
import { DataTable } from "#ui/table/data-table.tsx";

import { Glance } from "./glance.tsx";
import { listOf } from "./list-props.ts";

const DIMENSIONS = ["ability", "benevolence", "integrity", "openness"] as const;

/** „Was tun Sie, damit Vertrauen wächst?“ by dimension, with proven measures to choose from. */
export function TrustMeasuresControl({ state, words }: OwnControlProps) {
  const { context } = useFieldsEnv();
  const { dimensions, measures } = useViews("relationship").trust;
  const taken = new Set(
    recordsOf(context.cycle.relationship.trustMeasures).map(({ measure }) => measure?.trim()),
  );
  return (
    <ListControl
      state={state}
      field={listOf(state)}
      words={words}
      above={<ByDimension />}
      offers={{
        label: measures.offers,
        why: measures.offersWhy,
        folded: true,
        entries: DIMENSIONS.flatMap((dimension) =>
          measures.ideas[dimension]
            .filter((measure) => !taken.has(measure))
            .map((measure) => ({
              id: measure,
              label: measure,
              explanation: measures.strengthens(dimensions[dimension]),
              values: { measure, dimension },
            })),
        ),
      }}
    />
  );
}

function ByDimension() {
  const { context } = useFieldsEnv();
  const { dimensions, measures } = useViews("relationship").trust;
  const all = recordsOf(context.cycle.relationship.trustMeasures);
  if (all.length === 0) return null;
  return (
    <Glance>
      <DataTable
        caption={measures.caption}
        fold
        columns={[
          { id: "dimension", label: measures.dimension },
          { id: "planned", label: measures.planned, align: "end" },
          { id: "done", label: measures.done, align: "end" },
          { id: "overdue", label: measures.overdue, align: "end" },
        ]}
        rows={DIMENSIONS.map((dimension) => {
          const own = all.filter((one) => one.dimension === dimension);
          const open = own.filter(({ done }) => !done);
          const overdue = open.filter(({ dueDate }) => filled(dueDate) && dueDate < context.today);
          const count = (n: number) => (n === 0 ? measures.none : String(n));
          return {
            id: dimension,
            cells: [
              dimensions[dimension],
              count(open.length),
              count(own.length - open.length),
              count(overdue.length),
            ],
          };
        })}
      />
    </Glance>
  );
}
