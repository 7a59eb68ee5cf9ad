import { useViews } from "#content/use-content.ts";
import { recordsOf } from "#domain/records.ts";
import {
  neededCriteria,
  PROVEN_CRITERIA,
  type ProvenCriterion,
  stillNeeded,
} from "#domain/requirement-profile.ts";
import type { ListField } from "#domain/shape.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { ListControl } from "#fields/list-control.tsx";
import type { OwnControlProps } from "#fields/phase-parts.ts";

import { Offers } from "./profile-offers.tsx";
import { NeededPicks, ProvenPicks } from "./profile-picks.tsx";
import { WeightSliders } from "./weights-sliders.tsx";

const PROVEN_IDS = Object.keys(PROVEN_CRITERIA) as ProvenCriterion[];

/** The criteria, what suggests itself as one, and all their weights in one place. */
export function CriteriaControl({ state, words }: OwnControlProps) {
  const { context, readOnly } = useFieldsEnv();
  const { profile } = useViews("search");
  if (state.field.kind !== "list") return null;
  const criteria = recordsOf(context.cycle.search.criteria);
  const entry = words.entry ?? words.label;
  const needed = stillNeeded(neededCriteria(context.cycle), criteria);
  const proven = PROVEN_IDS.filter(
    (id) => !criteria.some(({ label }) => label === profile.proven[id]),
  );
  return (
    <>
      <ListControl
        state={{ ...state, problems: state.problems.filter(isNoWeight) }}
        field={withoutWeight(state.field)}
        words={words}
      >
        {!readOnly && (
          <Offers
            count={needed.length + proven.length}
            isNeeded={criteria.length < (state.field.min ?? 0)}
          >
            <NeededPicks
              fieldId={state.id}
              entry={entry}
              needed={needed}
              asRecord={(label, { origin, category, linkedGoals }) => ({
                label,
                category,
                linkedGoals,
                origin,
              })}
            />
            <ProvenPicks fieldId={state.id} entry={entry} proven={proven} />
          </Offers>
        )}
      </ListControl>
      <WeightSliders state={state} />
    </>
  );
}

/** Weights mean something only beside each other, so they are not asked for one by one. */
function withoutWeight(field: ListField): ListField {
  const { weight: _asked, ...fields } = field.fields;
  return { ...field, fields };
}

function isNoWeight({ code, path }: OwnControlProps["state"]["problems"][number]): boolean {
  return code !== "weightSum" && path[1] !== "weight";
}
