import { useContent } from "#content/use-content.ts";
import { PHASE_IDS } from "#domain/phase.ts";
import { earlierRounds } from "#documents/cycle-ring.tsx";
import type { CycleView } from "#state/cycle-view.ts";

/** What the thin rings inside mean, with their figures; nothing in a first cycle. */
export function RingLegend({ view }: { view: CycleView }) {
  const { outline, screens, status } = useContent();
  const { overview } = screens;
  const rounds = earlierRounds(view.context);
  if (rounds.length === 0) return null;
  return (
    <div className="ring-legend small muted">
      <p>
        {overview.ringPast} <a href={`#${view.base}/verlauf`}>{overview.toHistory}</a>
      </p>
      <ul>
        {rounds.map(({ cycle, percents }) => (
          <li key={cycle.number}>
            {overview.ringRound(
              cycle.number,
              percents.map((percent, index) => {
                const phase = PHASE_IDS[index];
                const value = percent === null ? status.skipped : overview.percent(percent);
                return phase ? `${outline[phase].nav} ${value}` : value;
              }),
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
