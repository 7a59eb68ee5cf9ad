import { LARGE, type RingMeasure } from "./ring-geometry.ts";

interface RingCentreProps {
  caption?: string | undefined;
  big: string;
  note?: string | undefined;
  measure: RingMeasure;
  hasPast: boolean;
}

/** The number in the middle; caption and note only where the ring is large enough for them. */
export function RingCentre({ caption, big, note, measure, hasPast }: RingCentreProps) {
  const middle = measure.size / 2;
  const isLarge = measure === LARGE;
  // Earlier rounds take the room of the note and push the lines together.
  const [captionY, bigY] = hasPast ? [186, 246] : [178, 250];

  return (
    <g className={hasPast ? "ring-mid with-past" : "ring-mid"} aria-hidden="true">
      {isLarge && caption !== undefined && (
        <text className="cap" x={middle} y={captionY}>
          {caption}
        </text>
      )}
      <text className="big" x={middle} y={isLarge ? bigY : middle + 10.5}>
        {big}
      </text>
      {isLarge && !hasPast && note !== undefined && (
        <text className="cap" x={middle} y={278}>
          {note}
        </text>
      )}
    </g>
  );
}
