import type { BarChart } from "./model.ts";

/** Bars from 0 to 100 with their range as a line, each with its figure in words. */
export function DocumentBars({ label, chart }: { label: string; chart: BarChart }) {
  return (
    <figure className="bars">
      <figcaption>{label}</figcaption>
      <ul>
        {chart.bars.map(({ label: name, text, value, min, max }, index) => (
          <li key={index}>
            <span>{name}</span>
            <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect className="bar-bg" width="100" height="8" />
              {value !== null && <rect className="bar-fg" width={value} height="8" />}
              {min !== undefined && max !== undefined && max > min && (
                <path className="span" d={`M${min} 1V7M${min} 4H${max}M${max} 1V7`} />
              )}
            </svg>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
