import { neededCriteria, stillNeeded } from "#domain/requirement-profile.ts";
import { recordsOf } from "#domain/records.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { ListControl } from "#fields/list-control.tsx";
import type { OwnControlProps } from "#fields/phase-parts.ts";

import { Offers } from "./profile-offers.tsx";
import { NeededPicks } from "./profile-picks.tsx";

/** What a partner must have, with what follows from the needs on offer. */
export function MustControl({ state, words }: OwnControlProps) {
  const { context, readOnly } = useFieldsEnv();
  if (state.field.kind !== "list") return null;
  const musts = recordsOf(context.cycle.search.mustCriteria);
  // A field of cooperation is too wide for something that can only be fulfilled or not.
  const needed = neededCriteria(context.cycle).filter(({ origin }) => origin.reason !== "field");
  const open = stillNeeded(needed, musts);
  return (
    <ListControl state={state} field={state.field} words={words}>
      {!readOnly && (
        <Offers count={open.length} isNeeded={musts.length === 0}>
          <NeededPicks
            fieldId={state.id}
            entry={words.entry ?? words.label}
            needed={open}
            asRecord={(text, { origin, linkedGoals }) => ({ text, origin, linkedGoals })}
          />
        </Offers>
      )}
    </ListControl>
  );
}
