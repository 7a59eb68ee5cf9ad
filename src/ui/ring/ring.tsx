import "./ring.css";

import { useId } from "react";

import { RingCentre } from "./ring-centre.tsx";
import { arc, arrowHead, LARGE, SMALL, spans } from "./ring-geometry.ts";
import { type Drawing, RingPart, type RingSegment } from "./ring-part.tsx";

export type { RingSegment } from "./ring-part.tsx";

interface RingProps {
  label: string;
  segments: readonly RingSegment[];
  centre?: { caption?: string | undefined; big: string; note?: string | undefined } | undefined;
  /** One word in the middle instead of a number. */
  word?: string | undefined;
  /** Shares of earlier rounds, newest first; the last three are drawn. The small ring has no room. */
  past?: readonly (readonly number[])[] | undefined;
  size?: "large" | "small" | undefined;
  /** Outlines only: nothing has been filled in yet. */
  bare?: boolean | undefined;
}

const DRAWINGS = {
  large: {
    measure: LARGE,
    spread: 4,
    here: { radius: 137, shift: 2.75 },
    disc: { radius: 15.5, baseline: 6.8 },
    light: { radius: 119, scale: 1.1 },
    name: { above: 193, below: 206 },
    arrow: { from: -5.5, to: 11.5, tip: 12.2, back: 8.6, half: 6.5 },
  },
  small: {
    measure: SMALL,
    spread: 1,
    here: { radius: 42.5, shift: 3 },
    disc: { radius: 11, baseline: 5.2 },
    light: { radius: 32.5, scale: 0.55 },
    name: undefined,
    arrow: { from: -5, to: 11, tip: 12, back: 7.5, half: 3.5 },
  },
} satisfies Record<string, Drawing>;

/** A round of chevrons that an arrow closes: how far each is, how it stands, and where we are. */
export function Ring(props: RingProps) {
  const { label, segments, centre, word, past = [], size = "large", bare = false } = props;
  const baseId = useId();
  const drawing: Drawing = DRAWINGS[size];
  const { measure, arrow } = drawing;
  const places = spans(measure, segments.length);
  const isNavigation = segments.some(({ href }) => href !== undefined);
  const rounds = size === "large" ? past.slice(0, 3) : [];
  const look = ["ring", size === "small" && "mini", bare && "bare"].filter(Boolean).join(" ");

  return (
    <div className={look}>
      <svg
        viewBox={`0 0 ${measure.size} ${measure.size}`}
        role={isNavigation ? "group" : "img"}
        aria-label={label}
      >
        {rounds.map((shares, round) =>
          places.map((span, index) => {
            const radius = 92 - 11 * round;
            const share = Math.min(1, Math.max(0, shares[index] ?? 0));
            const from = span.from + 1;
            const filled = { from, to: from + (span.to - from) * share };
            return (
              <g key={`${round}-${segments[index]?.id}`}>
                <path className="past-track" d={arc(measure, radius, { from, to: span.to })} />
                {share > 0 && <path className="past-fill" d={arc(measure, radius, filled)} />}
              </g>
            );
          }),
        )}
        {segments.map((segment, index) => {
          const span = places[index];
          return (
            span && (
              <RingPart
                key={segment.id}
                segment={segment}
                span={span}
                drawing={drawing}
                nameId={`${baseId}-${segment.id}`}
              />
            )
          );
        })}
        <path className="ring-arrow" d={arc(measure, (measure.outer + measure.inner) / 2, arrow)} />
        <path className="ring-arrow" d={arrowHead(measure, arrow.tip, arrow.back, arrow.half)} />
        {centre && <RingCentre {...centre} measure={measure} hasPast={rounds.length > 0} />}
        {word !== undefined && (
          <text className="ring-word" x={measure.size / 2} y={measure.size / 2 + 11} aria-hidden>
            {word}
          </text>
        )}
      </svg>
    </div>
  );
}
