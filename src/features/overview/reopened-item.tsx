import { useContent } from "#content/use-content.ts";
import { PHASE_IDS, phaseNumber } from "#domain/phase.ts";
import { pointsByPhase, type Reopening } from "#domain/reopening.ts";
import { Icon } from "#ui/icon.tsx";

/** What an event or a consequence reopened, with the way to each phase it concerns. */
export function ReopenedItem({ reopening, base }: { reopening: Reopening; base: string }) {
  const { events, outline, screens } = useContent();
  const texts = screens.events.reopening;
  const { cause, marks } = reopening;
  const points = pointsByPhase(marks);
  return (
    <li>
      <Icon name="warning" />
      <p className="small">
        {texts.overview(nameOf(), marks.length)}{" "}
        {PHASE_IDS.filter((phase) => points[phase]).map((phase, index) => (
          <span key={phase}>
            {index > 0 && ", "}
            <a href={`#${base}/${outline[phase].path}`}>
              {texts.inPhase(phaseNumber(phase), outline[phase].nav, points[phase] ?? 0)}
            </a>
          </span>
        ))}
      </p>
    </li>
  );

  function nameOf(): string {
    if (cause.kind === "event")
      return events.find(({ id }) => id === cause.event.type)?.title ?? cause.event.type;
    return cause.kind === "consequence"
      ? (cause.consequence.text ?? "")
      : texts.takenOver(cause.fromCycle);
  }
}
