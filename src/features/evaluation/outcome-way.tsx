import { Link } from "react-router-dom";

import { useViews } from "#content/use-content.ts";
import type { Outcome } from "#domain/consequence-effect.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { wayTo } from "#fields/way-to.ts";

/** The way to what a consequence made, in this cycle or in the one that took it up. */
export function OutcomeWay({ outcome, text }: { outcome: Outcome; text: string }) {
  const { consequences: texts } = useViews("evaluation");
  const env = useFieldsEnv();
  const { place } = outcome;
  const way = place && wayTo(place, place.cycle, env);
  if (!way) return null;
  return (
    <Link to={way.to} state={way.state} aria-label={texts.toPlaceOf(text)}>
      {texts.toPlace}
    </Link>
  );
}
