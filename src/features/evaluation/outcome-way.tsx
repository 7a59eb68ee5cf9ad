import { Link } from "react-router-dom";

import { slugOf } from "#content/slug.ts";
import { useContent, useViews } from "#content/use-content.ts";
import type { Outcome } from "#domain/consequence-effect.ts";
import { stepsOf } from "#domain/phase.ts";
import { elementId } from "#fields/names.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";

/** The way to what a consequence made, in this cycle or in the one that took it up. */
export function OutcomeWay({ outcome, text }: { outcome: Outcome; text: string }) {
  const { outline } = useContent();
  const { consequences: texts } = useViews("evaluation");
  const { context, base } = useFieldsEnv();
  const { place } = outcome;
  if (!place) return null;
  const { phase, fieldId, recordId, cycle } = place;
  const step = stepsOf(phase).find(({ fields }) => fields.includes(fieldId));
  const titles: Readonly<Record<string, string>> = outline[phase].steps;
  const home = addressOf(cycle);
  return (
    <Link
      to={`${home}/${outline[phase].path}/${slugOf(titles[step?.id ?? ""] ?? "")}`}
      state={{ focus: elementId(phase, recordId ? [fieldId, recordId] : [fieldId]) }}
      aria-label={texts.toPlaceOf(text)}
    >
      {texts.toPlace}
    </Link>
  );

  function addressOf(number: number): string {
    if (number === context.cycle.number) return base;
    const running = base.replace(/\/durchlauf\/\d+$/, "");
    return number === context.cooperation.cycles.length
      ? running
      : `${running}/durchlauf/${number}`;
  }
}
