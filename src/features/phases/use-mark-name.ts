import { useContent } from "#content/use-content.ts";
import type { Mark } from "#domain/cooperation.ts";
import { fieldsOf } from "#domain/phase.ts";
import { fieldOfMark } from "#domain/reopening.ts";
import { recordName } from "#fields/record-name.ts";
import { targetLabel } from "#fields/targets.ts";

import type { OpenPhase } from "./use-phase.ts";

/** What a flagged point is called: the record with its list, or the question of the field. */
export function useMarkName({ phase, view, loaded }: OpenPhase): (mark: Mark) => string {
  const content = useContent();
  const env = { phase, context: view.context, loaded, content };
  return (mark) => {
    const fieldId = fieldOfMark(mark);
    const words = loaded.words.fields[fieldId];
    const label = words?.label ?? fieldId;
    if (!mark.recordId) return label;
    const field = fieldsOf(phase)[fieldId];
    const name =
      field?.kind === "map"
        ? targetLabel(field.over, mark.recordId, env)
        : recordName(fieldId, mark.recordId, env);
    return content.screens.events.reopening.record(words?.entry ?? label, name);
  };
}
