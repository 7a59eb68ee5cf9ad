import { GapLine } from "#ui/chart/gap-line.tsx";

import type { GapChart } from "./model.ts";

/** Lines from 0 to 100 with a dot for each view, each with its figures in words. */
export function DocumentGaps({ label, chart }: { label: string; chart: GapChart }) {
  return (
    <figure className="bars gaps">
      <figcaption>{label}</figcaption>
      <p className="note">
        ● {chart.own} · ○ {chart.other}
        {chart.believed && ` · ◇ ${chart.believed}`}
      </p>
      <ul>
        {chart.lines.map(({ label: name, own, other, believed, text }) => (
          <li key={name}>
            <span>{name}</span>
            <GapLine own={own} other={other} believed={believed} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
