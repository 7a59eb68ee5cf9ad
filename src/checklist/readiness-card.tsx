import { Lamp } from "#ui/status/lamp.tsx";
import { Meter } from "#ui/status/meter.tsx";

import { ReadinessMeter } from "./readiness-meter.tsx";
import { Verdict, type VerdictProps } from "./verdict.tsx";

interface ReadinessCardProps extends VerdictProps {
  /** How many answers do not fit the data. */
  contradictions: number;
}

/** How well a phase is in place, by one's own answers: never a number without enough of them. */
export function ReadinessCard(props: ReadinessCardProps) {
  const { readiness, contradictions, content } = props;
  const { status, screens } = content;
  const { display, light, answered, items } = readiness;
  const isProvisional = display === "provisional";
  // „Der Rest“ needs one: where nothing is relevant, e.g. in a skipped search, nothing is judged.
  const isPartial = readiness.manyExcluded && readiness.high !== null;
  const unfinished = display === "none" && readiness.neededForEstimate > 0;
  return (
    <section className="sumcard" aria-label={screens.checklist.estimate}>
      {display !== "none" && (
        <div>
          <p className="numeral">{readiness.readiness}</p>
          <p className="prov">
            {status.readinessName}
            {isProvisional && `, ${status.provisional}`}
          </p>
        </div>
      )}
      <div className="stack">
        <p>
          <Lamp light={light} label={status.lights[light]} />
        </p>
        {unfinished && <p>{status.tooFew}</p>}
        <ReadinessMeter readiness={readiness} status={status} />
        <Meter
          label={status.answeredName}
          valueText={status.answered(answered, items)}
          share={items === 0 ? 0 : answered / items}
        />
        <Verdict {...props} />
        {isPartial && <p className="small">{status.manyExcluded}</p>}
        {contradictions > 0 && (
          <p className="small muted">{status.contradictions(contradictions)}.</p>
        )}
      </div>
    </section>
  );
}
