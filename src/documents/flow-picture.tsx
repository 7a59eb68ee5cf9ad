import "./flow-picture.css";

import type { FlowChart } from "./model.ts";

/** Up to so many names stand above their columns; more are told by letters. */
const NAMED = 4;
const HEIGHT = 24;
const MIDDLE = HEIGHT / 2;

/**
 * Who sends what to whom: a column for each company, and for each flow an arrow from its source to
 * all who receive it. Texts are texts of the page, so that they break and stay legible on a phone;
 * only the arrows are drawn. The table beside it says the same in words.
 */
export function FlowPicture({ label, chart }: { label: string; chart: FlowChart }) {
  const { members, flows } = chart;
  const letters = members.length > NAMED;
  return (
    <figure className="flows">
      <figcaption>{label}</figcaption>
      <div className="flows-in" role="img" aria-label={label}>
        {letters && (
          <ul className="flows-key">
            {members.map((name, index) => (
              <li key={index}>
                <b>{letterOf(index)}</b> {name}
              </li>
            ))}
          </ul>
        )}
        <div className="flows-heads">
          {members.map((name, index) => (
            <b key={index}>{letters ? letterOf(index) : name}</b>
          ))}
        </div>
        {flows.map((flow) => (
          <div key={flow.number} className={flow.faint ? "flow faint" : "flow"}>
            <p>
              <b>{flow.number}</b> {flow.label} <span>{flow.way}</span>
            </p>
            <Arrow flow={flow} count={members.length} />
          </div>
        ))}
      </div>
    </figure>
  );
}

interface ArrowProps {
  flow: FlowChart["flows"][number];
  count: number;
}

function Arrow({ flow: { from, to }, count }: ArrowProps) {
  const at = (index: number) => `${((index + 0.5) / count) * 100}%`;
  const places = [from, ...to];
  return (
    <svg width="100%" height={HEIGHT} aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <line key={index} className="life" x1={at(index)} x2={at(index)} y1={0} y2={HEIGHT} />
      ))}
      <line
        className="way"
        x1={at(Math.min(...places))}
        x2={at(Math.max(...places))}
        y1={MIDDLE}
        y2={MIDDLE}
      />
      <circle className="source" cx={at(from)} cy={MIDDLE} r={5} />
      {to.map((index) => (
        // A nested drawing stands at a share of the width and keeps its size.
        <svg key={index} x={at(index)} y={MIDDLE} overflow="visible">
          <path className="head" d={index > from ? "M-10-6 0 0-10 6Z" : "M10-6 0 0 10 6Z"} />
        </svg>
      ))}
    </svg>
  );
}

function letterOf(index: number): string {
  return String.fromCodePoint(65 + index);
}
