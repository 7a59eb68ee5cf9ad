import { useContent } from "#content/use-content.ts";
import { useCycleView } from "#state/cycle-view.ts";

import { PageHead } from "./page-head.tsx";

/** What was learned and holds beyond its cycle. */
export function InsightsRoute() {
  const { insights } = useContent().screens;
  const { insightStore } = useCycleView().context.cooperation;
  return (
    <main id="main" tabIndex={-1}>
      <PageHead title={insights.title} lead={insights.lead} />
      {insightStore.length === 0 ? (
        <p className="empty">{insights.empty}</p>
      ) : (
        <ul className="notes plain-notes">
          {insightStore.map(({ id, text, fromCycle }) => (
            <li key={id}>
              <p>{text}</p>
              <p className="small muted">{insights.from(fromCycle)}</p>
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}
