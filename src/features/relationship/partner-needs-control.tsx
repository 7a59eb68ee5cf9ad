import { useViews } from "#content/use-content.ts";
import { recordsOf } from "#domain/records.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { ListControl } from "#fields/list-control.tsx";
import type { OwnControlProps } from "#fields/phase-parts.ts";

import { listOf } from "./list-props.ts";

/** „Was braucht jeder Partner“: companies without an entry are one press away. */
export function PartnerNeedsControl({ state, words }: OwnControlProps) {
  const { context } = useFieldsEnv();
  const { needs } = useViews("relationship");
  const named = recordsOf(context.cycle.relationship.partnerNeeds).map(({ memberId }) => memberId);
  const missing = context.members.filter(({ id }) => !named.includes(id));
  return (
    <ListControl
      state={state}
      field={listOf(state)}
      words={words}
      offers={{
        label: needs.offers,
        why: needs.offersWhy,
        entries: missing.map(({ id, name }) => ({ id, label: name, values: { memberId: id } })),
      }}
    />
  );
}
