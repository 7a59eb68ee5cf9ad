import type { Content } from "#content/content.ts";
import type { Readiness } from "#domain/readiness.ts";
import { Meter } from "#ui/status/meter.tsx";

interface ReadinessMeterProps {
  readiness: Readiness;
  status: Content["status"];
}

/** A provisional readiness shows from where to where it may still move. */
export function ReadinessMeter({ readiness: figures, status }: ReadinessMeterProps) {
  const { display, readiness, low, high } = figures;
  if (display === "none" || readiness === null) return null;
  if (display === "provisional" && low !== null && high !== null)
    return (
      <Meter
        label={status.range(low, high)}
        valueText={status.ofHundred}
        share={readiness / 100}
        range={{ low: low / 100, high: high / 100 }}
        tick={readiness / 100}
      />
    );
  return (
    <Meter
      label={status.readinessName}
      valueText={`${readiness} ${status.ofHundred}`}
      share={readiness / 100}
    />
  );
}
