import "./status.css";

interface MeterProps {
  label: string;
  /** What the bar shows, in words and numbers: the bar itself is not read aloud. */
  valueText: string;
  /** How much is filled, 0–1; ignored where a range is shown. */
  share: number;
  /** From where to where the value may lie, 0–1. */
  range?: { readonly low: number; readonly high: number } | undefined;
  /** A line across the bar, 0–1. */
  tick?: number | undefined;
}

/** A bar that prints: drawn as SVG, because backgrounds are left out on paper. */
export function Meter({ label, valueText, share, range, tick }: MeterProps) {
  return (
    <div className="meter">
      <span className="lab">{label}</span>
      <span className="val">{valueText}</span>
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect className="bar-bg" width="100" height="10" />
        {range ? (
          <rect
            className="bar-soft"
            x={percent(range.low)}
            width={percent(range.high - range.low)}
            height="10"
          />
        ) : (
          <rect className="bar-fg" width={percent(share)} height="10" />
        )}
        {tick !== undefined && (
          <line className="tick" x1={percent(tick)} x2={percent(tick)} y1="0" y2="10" />
        )}
      </svg>
    </div>
  );
}

function percent(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;
}
