import { slugOf } from "#content/slug.ts";
import { useViews } from "#content/use-content.ts";
import { filled } from "#domain/context.ts";
import { structuresFields } from "#domain/fields/structures.ts";
import type { Structures } from "#domain/fields/structures.ts";
import { recordsOf } from "#domain/records.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { ListControl } from "#fields/list-control.tsx";
import type { OwnControlProps } from "#fields/phase-parts.ts";

/** Goals all agree to, taken from those of phase 1. */
export function JointGoals({ state, words }: OwnControlProps) {
  const { jointGoals: views } = useViews("structures");
  const { context, content, base } = useFieldsEnv();
  const goals = recordsOf(context.cycle.needs.goals).filter(({ title }) => filled(title));
  const taken = recordsOf(state.value as Structures["jointGoals"]).map(({ goalId }) => goalId);
  const { path, steps } = content.outline.needs;
  return (
    <ListControl
      state={state}
      field={structuresFields.jointGoals}
      words={words}
      above={
        goals.length === 0 && (
          <p className="alone-note">
            {views.noGoals} <a href={`#${base}/${path}/${slugOf(steps.goals)}`}>{views.toGoals}</a>
          </p>
        )
      }
      offers={{
        label: views.fromNeeds,
        why: views.fromNeedsWhy,
        entries: goals
          .filter(({ id }) => !taken.includes(id))
          .map(({ id, title }) => ({ id, label: title ?? id, values: { goalId: id } })),
      }}
    />
  );
}
