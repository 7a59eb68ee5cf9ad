import { useContent } from "#content/use-content.ts";
import { phaseNumber, type PhaseId } from "#domain/phase.ts";

/** What can be printed from a phase. */
export function WorkProducts({ phase, address }: { phase: PhaseId; address: string }) {
  const { screens } = useContent();
  const title = screens.phase.checklistOf(phaseNumber(phase));
  return (
    <section className="sec" aria-labelledby="h-products">
      <h2 id="h-products">{screens.phase.workProducts}</h2>
      <ul className="docs">
        <li>
          <b>{title}</b>
          <span className="links">
            <a href={`${address}/drucken?leer`} aria-label={`${title}, ${screens.phase.empty}`}>
              {screens.phase.empty}
            </a>
            <a href={`${address}/drucken`} aria-label={`${title}, ${screens.phase.filledIn}`}>
              {screens.phase.filledIn}
            </a>
          </span>
        </li>
      </ul>
    </section>
  );
}
