import type { Content } from "#content/content.ts";
import { PHASE_IDS, phaseNumber, type PhaseId } from "#domain/phase.ts";
import { Ring } from "#ui/ring/ring.tsx";

/** The ring with one segment inked: where this sheet belongs. */
export function PlaceRing(props: { phase: PhaseId; content: Content; number: number | "" }) {
  const { phase, content, number } = props;
  return (
    <Ring
      size="small"
      label={content.screens.phase.of(phaseNumber(phase))}
      segments={PHASE_IDS.map((id) => ({
        id,
        number: phaseNumber(id),
        name: content.outline[id].nav,
        accessibleName: content.outline[id].nav,
        share: id === phase ? 1 : 0,
      }))}
      centre={{ big: String(number) }}
    />
  );
}
