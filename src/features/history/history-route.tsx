import "./history.css";

import { useHistoryWords } from "#content/use-content.ts";
import { figuresOf } from "#domain/cycle-figures.ts";
import { useCycleView } from "#state/cycle-view.ts";
import { Icon } from "#ui/icon.tsx";

import { HistoryCharts } from "./history-charts.tsx";
import { HistoryCycles } from "./history-cycles.tsx";
import { HistoryFigures } from "./history-figures.tsx";
import { useTitle } from "./use-title.ts";

/** „Entwicklung über die Durchläufe“ (section 6.3): occasions, figures, and where they went. */
export function HistoryRoute() {
  const { history: texts } = useHistoryWords();
  const { context, base } = useCycleView();
  const { cooperation, today } = context;
  const figures = figuresOf(cooperation, today);
  const hasMany = figures.length > 1;
  useTitle(texts.title);
  return (
    <main id="main" tabIndex={-1}>
      <section className="head">
        <h1>{texts.title}</h1>
        <p className="lead">{texts.lead}</p>
      </section>
      <HistoryCycles figures={figures} />
      <HistoryFigures figures={figures} />
      {hasMany ? (
        <>
          <p className="actions">
            <a className="btn" href={`#${base}/verlauf/vergleich`}>
              {texts.compare}
              <Icon name="arrow-right" />
            </a>
          </p>
          <HistoryCharts figures={figures} />
        </>
      ) : (
        <p className="empty">{texts.once}</p>
      )}
    </main>
  );
}
