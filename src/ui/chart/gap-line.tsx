import "./gap-line.css";

interface GapLineProps {
  /** Points from 0 to 100; `null` is not drawn. */
  own: number | null;
  other: number | null;
  /** A third mark, e.g. what one side believes. */
  believed?: number | null | undefined;
}

const LEFT = 4;
const SCALE = 0.92;

/** Two views on one line from 0 to 100: a filled and an open dot, joined by a bar. */
export function GapLine({ own, other, believed = null }: GapLineProps) {
  const x = (points: number) => LEFT + points * SCALE;
  return (
    <svg className="gap-line" viewBox="0 0 100 12" aria-hidden="true">
      <line className="axis" x1={x(0)} x2={x(100)} y1="6" y2="6" />
      {[0, 50, 100].map((at) => (
        <line key={at} className="axis" x1={x(at)} x2={x(at)} y1="4" y2="8" />
      ))}
      {own !== null && other !== null && (
        <line className="bar" x1={x(own)} x2={x(other)} y1="6" y2="6" />
      )}
      {believed !== null && (
        <path className="believed" d={`M${x(believed)} 2.2l2 3.8-2 3.8-2-3.8z`} />
      )}
      {other !== null && <circle className="other" cx={x(other)} cy="6" r="2.4" />}
      {own !== null && <circle className="own" cx={x(own)} cy="6" r="2.4" />}
    </svg>
  );
}
