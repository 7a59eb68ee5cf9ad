import "./radar.css";

interface RadarProps {
  /** Names of the axes, from the top clockwise. */
  axes: readonly string[];
  /** Points from 0 to 100 per axis; a shape with a gap is not drawn. */
  shapes: readonly { readonly id: string; readonly values: readonly (number | null)[] }[];
}

const CENTRE = 60;
const RADIUS = 40;
const LINE = 7;
/** Longer names stand in two lines. */
const LONG = 16;
const RINGS = [25, 50, 75, 100];

/**
 * One shape per view over the same axes. It shows a form at a glance; the numbers stand in a table
 * beside it, which is why it is hidden from those who cannot see it.
 */
export function Radar({ axes, shapes }: RadarProps) {
  const at = (axis: number, points: number): readonly [number, number] => {
    const angle = (axis / axes.length) * 2 * Math.PI - Math.PI / 2;
    const length = (points / 100) * RADIUS;
    return [CENTRE + Math.cos(angle) * length, CENTRE + Math.sin(angle) * length];
  };
  const polygon = (points: readonly number[]) =>
    points
      .map((value, axis) =>
        at(axis, value)
          .map((one) => one.toFixed(2))
          .join(","),
      )
      .join(" ");

  return (
    <svg className="radar" viewBox="-35 0 190 122" aria-hidden="true">
      {RINGS.map((ring) => (
        <polygon key={ring} className="grid" points={polygon(axes.map(() => ring))} />
      ))}
      {axes.map((axis, index) => {
        const [x, y] = at(index, 100);
        const [labelX, labelY] = at(index, 118);
        return (
          <g key={axis}>
            <line className="grid" x1={CENTRE} y1={CENTRE} x2={x} y2={y} />
            <text x={labelX} y={labelY} textAnchor={anchorOf(labelX)} dominantBaseline="middle">
              {linesOf(axis).map((line, row) => (
                <tspan key={line} x={labelX} dy={row === 0 ? 0 : LINE}>
                  {line}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
      {shapes.map(({ id, values }, index) => {
        const known = values.filter((value) => value !== null);
        if (known.length < values.length) return null;
        return <polygon key={id} className={`shape s${index + 1}`} points={polygon(known)} />;
      })}
    </svg>
  );
}

function anchorOf(x: number): "start" | "middle" | "end" {
  if (Math.abs(x - CENTRE) < 1) return "middle";
  return x > CENTRE ? "start" : "end";
}

function linesOf(name: string): readonly string[] {
  const cut = name.length > LONG ? name.lastIndexOf(" ") : -1;
  return cut === -1 ? [name] : [name.slice(0, cut), name.slice(cut + 1)];
}
