import { useContent, useHistoryWords } from "#content/use-content.ts";
import type { CycleFigures } from "#domain/cycle-figures.ts";
import { PHASE_IDS, phaseNumber } from "#domain/phase.ts";
import { TRUST_DIMENSIONS } from "#domain/trust-dimensions.ts";
import { LineChart } from "#ui/chart/line-chart.tsx";
import { Radar } from "#ui/chart/radar.tsx";

import { useDimensionNames } from "./use-dimension-names.ts";

/** More shapes over one another could not be told apart. */
const SHAPES = 3;

/** Where goals, trust and readiness went; the figures stand in the table. */
export function HistoryCharts({ figures }: { figures: readonly CycleFigures[] }) {
  const { history: texts } = useHistoryWords();
  const { outline } = useContent();
  const dimensions = useDimensionNames();
  const steps = figures.map(({ cycle }) => texts.cycle(cycle.number));
  const heard = figures
    .filter((one) => one.dimensions !== null)
    .slice(-SHAPES)
    .toReversed();
  return (
    <section className="sec stack" aria-labelledby="h-charts">
      <h2 id="h-charts">{texts.charts}</h2>
      <p className="small muted">{texts.inTable}</p>
      <div className="charts">
        <figure>
          <figcaption>{texts.chartGoals}</figcaption>
          <LineChart
            steps={steps}
            series={[
              {
                id: "goals",
                label: texts.goalsShort,
                values: figures.map(({ goals }) => goals),
              },
              { id: "trust", label: texts.trust, values: figures.map(({ trust }) => trust) },
            ]}
          />
        </figure>
        <figure>
          <figcaption>{texts.chartReadiness}</figcaption>
          <LineChart
            steps={steps}
            series={PHASE_IDS.map((phase) => ({
              id: phase,
              label: `${phaseNumber(phase)} ${outline[phase].nav}`,
              values: figures.map(({ readiness }) => readiness[phase]),
            }))}
          />
        </figure>
        {heard.length > 1 && (
          <figure>
            <figcaption>{texts.chartTrust}</figcaption>
            <Radar
              axes={TRUST_DIMENSIONS.map((dimension) => dimensions[dimension])}
              shapes={heard.map(({ cycle, dimensions: values }) => ({
                id: String(cycle.number),
                values: TRUST_DIMENSIONS.map((dimension) => values?.[dimension] ?? null),
              }))}
            />
            <ul className="radar-legend">
              {heard.map(({ cycle }, index) => (
                <li key={cycle.number}>
                  <svg className="radar" viewBox="0 0 40 10" aria-hidden="true">
                    <path className={`shape s${index + 1}`} d="M1 5h38" />
                  </svg>
                  {texts.cycle(cycle.number)}
                </li>
              ))}
            </ul>
          </figure>
        )}
      </div>
    </section>
  );
}
