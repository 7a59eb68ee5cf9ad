import { useContent } from "#content/use-content.ts";
import { phaseNumber, type PhaseId } from "#domain/phase.ts";

/** The checklist of a phase as an item of a list: empty, or with the answers. */
export function ChecklistItem({ phase, base }: { phase: PhaseId; base: string }) {
  const { outline, screens } = useContent();
  const address = `#${base}/${outline[phase].path}/drucken`;
  const title = screens.phase.checklistOf(phaseNumber(phase));
  return (
    <li>
      <b>{title}</b>
      <span className="links">
        <a href={`${address}?leer`} aria-label={`${title}, ${screens.phase.empty}`}>
          {screens.phase.empty}
        </a>
        <a href={address} aria-label={`${title}, ${screens.phase.filledIn}`}>
          {screens.phase.filledIn}
        </a>
      </span>
    </li>
  );
}
