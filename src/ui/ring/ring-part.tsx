import { type LightName, LightShape } from "../status/light-symbol.tsx";
import { arc, chevron, isBelow, pointAt, type RingMeasure, type Span } from "./ring-geometry.ts";

export interface RingSegment {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  /** How much is filled, 0–1. */
  readonly share: number;
  readonly light?: LightName | undefined;
  /** What the segment says to those who do not see it: number, name, state. */
  readonly accessibleName: string;
  /** With an address the segment is a link, and the ring a navigation. */
  readonly href?: string | undefined;
  readonly current?: boolean | undefined;
}

/** Where on a ring of one size its signs stand; radii from the middle, angles in degrees. */
export interface Drawing {
  readonly measure: RingMeasure;
  /** How far the focus outline stands off. */
  readonly spread: number;
  readonly here: { readonly radius: number; readonly shift: number };
  readonly disc: { readonly radius: number; readonly baseline: number };
  readonly light: { readonly radius: number; readonly scale: number };
  /** Names stand outside; absent where they would be too small to read. */
  readonly name: { readonly above: number; readonly below: number } | undefined;
  readonly arrow: Span & { readonly tip: number; readonly back: number; readonly half: number };
}

interface RingPartProps {
  segment: RingSegment;
  span: Span;
  drawing: Drawing;
  nameId: string;
}

/** One segment: a link if it leads somewhere, else only a drawing. */
export function RingPart({ segment, span, drawing, nameId }: RingPartProps) {
  const look = segment.current ? "seg now" : "seg";
  const signs = <Signs segment={segment} span={span} drawing={drawing} nameId={nameId} />;
  if (segment.href === undefined) return <g className={look}>{signs}</g>;
  return (
    <a
      className={look}
      href={segment.href}
      aria-label={segment.accessibleName}
      aria-current={segment.current ? "step" : undefined}
    >
      {signs}
    </a>
  );
}

function Signs({ segment, span, drawing, nameId }: RingPartProps) {
  const { measure, here, disc, light, name } = drawing;
  const { share } = segment;
  // The point leads the end, so the middle of the body lies half a point further on.
  const angle = (span.from + span.to + measure.point) / 2;
  const number = pointAt(measure, (measure.outer + measure.inner) / 2, angle);
  const lamp = pointAt(measure, light.radius, angle);
  const half = light.scale * 10;
  const below = isBelow(span);

  return (
    <>
      <path className="seg-track" d={chevron(measure, span)} />
      {share > 0 && <path className="seg-fill" d={chevron(measure, span, share)} />}
      {segment.current && (
        <path
          className="seg-here"
          d={arc(measure, here.radius, { from: span.from + here.shift, to: span.to + here.shift })}
        />
      )}
      <circle className="seg-disc" cx={number.x} cy={number.y} r={disc.radius} />
      <text className="seg-no" x={number.x} y={number.y + disc.baseline} aria-hidden="true">
        {segment.number}
      </text>
      {segment.light && (
        <g
          className={`lt-${segment.light}`}
          transform={`translate(${lamp.x - half} ${lamp.y - half}) scale(${light.scale})`}
        >
          <LightShape light={segment.light} />
        </g>
      )}
      {name && (
        <>
          <path
            id={nameId}
            fill="none"
            d={arc(
              measure,
              below ? name.below : name.above,
              { from: span.from - 6, to: span.to + 6 },
              below,
            )}
          />
          <text className="seg-name" aria-hidden="true">
            <textPath href={`#${nameId}`} startOffset="50%">
              {segment.name}
            </textPath>
          </text>
        </>
      )}
      <path className="seg-focus" d={chevron(measure, span, 1, drawing.spread)} />
    </>
  );
}
