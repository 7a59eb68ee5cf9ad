import { useViews } from "#content/use-content.ts";
import { promiseTally } from "#domain/promise.ts";
import { recordsOf } from "#domain/records.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";

import { Glance } from "./glance.tsx";

/** How many promises were kept, and how that is counted. */
export function PromiseFacts() {
  const { context } = useFieldsEnv();
  const { promises } = useViews("relationship").trust;
  const list = context.cycle.relationship.promises;
  if (recordsOf(list).length === 0) return null;
  const { counts, settled, keptShare } = promiseTally(list, context.today);
  const pending = counts.open + counts.moved + counts.overdue;
  return (
    <Glance>
      <p>
        <b>
          {keptShare === null ? promises.noTally : promises.tally(counts.kept, settled, keptShare)}
        </b>{" "}
        {pending > 0 && promises.open(pending, counts.overdue)}
      </p>
      <p className="small muted">{promises.how}</p>
    </Glance>
  );
}
