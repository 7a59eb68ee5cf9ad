import "./line-chart.css";

export interface LineSeries {
  readonly id: string;
  readonly label: string;
  /** From 0 to 100, one per step; where one is missing the line has a gap. */
  readonly values: readonly (number | null)[];
}

interface LineChartProps {
  /** Names of the steps, from left to right. */
  steps: readonly string[];
  series: readonly LineSeries[];
}

const WIDTH = 340;
const HEIGHT = 190;
const LEFT = 30;
const RIGHT = 14;
const TOP = 10;
const BOTTOM = 26;
const LEVELS = [0, 25, 50, 75, 100];

/**
 * How figures went from step to step. Each line has its own dashes and its own mark, so that it is
 * told in grey too. The figures themselves stand in a table beside it, which is why the drawing is
 * hidden from those who cannot see it; the legend is text.
 */
export function LineChart({ steps, series }: LineChartProps) {
  const inner = WIDTH - LEFT - RIGHT;
  // A single step stands in the middle; the first and the last keep away from the frame.
  const x = (step: number) => LEFT + ((step + 0.5) / steps.length) * inner;
  const y = (value: number) =>
    TOP + (1 - Math.min(100, Math.max(0, value)) / 100) * (HEIGHT - TOP - BOTTOM);

  return (
    <div className="line-chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {LEVELS.map((level) => (
          <g key={level}>
            <line className="grid" x1={LEFT} x2={WIDTH - RIGHT} y1={y(level)} y2={y(level)} />
            <text x={LEFT - 6} y={y(level)} textAnchor="end" dominantBaseline="middle">
              {level}
            </text>
          </g>
        ))}
        {steps.map((step, index) => (
          <text key={step} x={x(index)} y={HEIGHT - 8} textAnchor="middle">
            {step}
          </text>
        ))}
        {series.map(({ id, values }, index) => (
          <g key={id} className={lookOf(index)}>
            {runsOf(values).map((run) => (
              <polyline
                key={run.join()}
                points={run.map((step) => `${x(step)},${y(values[step] ?? 0)}`).join(" ")}
              />
            ))}
            {values.map(
              (value, step) =>
                value !== null && <Mark key={steps[step]} look={index} x={x(step)} y={y(value)} />,
            )}
          </g>
        ))}
      </svg>
      <ul className="legend">
        {series.map(({ id, label }, index) => (
          <li key={id}>
            <svg viewBox="0 0 44 14" aria-hidden="true" className={lookOf(index)}>
              <polyline points="2,7 42,7" />
              <Mark look={index} x={22} y={7} />
            </svg>
            {label}
          </li>
        ))}
      </ul>
    </div>
  );
}

const LOOKS = 5;

function lookOf(index: number): string {
  return `series l${(index % LOOKS) + 1}`;
}

/** Circle, square, triangle, diamond, ring: told apart without colour. */
function Mark({ look, x, y }: { look: number; x: number; y: number }) {
  switch (look % LOOKS) {
    case 0:
      return <circle className="mark" cx={x} cy={y} r="4" />;
    case 1:
      return <rect className="mark" x={x - 3.6} y={y - 3.6} width="7.2" height="7.2" />;
    case 2:
      return <path className="mark" d={`M${x} ${y - 4.8}l4.6 8.2h-9.2z`} />;
    case 3:
      return <path className="mark" d={`M${x} ${y - 5}l5 5l-5 5l-5 -5z`} />;
    default:
      return <circle className="mark hollow" cx={x} cy={y} r="4" />;
  }
}

/** Steps in a row that have a value. */
function runsOf(values: readonly (number | null)[]): readonly (readonly number[])[] {
  const runs: number[][] = [[]];
  values.forEach((value, step) => {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push(step);
  });
  return runs.filter((run) => run.length > 1);
}
