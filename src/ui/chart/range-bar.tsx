import "../status/status.css";
import "./chart.css";

interface RangeBarProps {
  /** 0–100; without one only the scale is drawn. */
  value: number | null;
  /** Where the value may lie, 0–100: drawn as whiskers. */
  range?: { readonly low: number; readonly high: number } | undefined;
  /** Out of competition: drawn as an outline. */
  isOut?: boolean | undefined;
}

const QUARTERS = [0, 25, 50, 75, 100] as const;

/** A bar from 0 to 100 with whiskers. Drawn as SVG, so that it prints; its numbers stand beside it as text. */
export function RangeBar({ value, range, isOut = false }: RangeBarProps) {
  return (
    <svg className="range-bar" viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
      <line className="scale" x1="0" x2="100" y1="15.5" y2="15.5" />
      {QUARTERS.map((at) => (
        <line key={at} className="scale" x1={at} x2={at} y1="0" y2="16" />
      ))}
      {value !== null && (
        <rect className={isOut ? "bar-out" : "bar-fg"} y="3" width={within(value)} height="9" />
      )}
      {range && (
        <>
          <Whisker from={range.low} to={range.high} top={7.5} bottom={7.5} />
          <Whisker from={range.low} to={range.low} top={1} bottom={14} />
          <Whisker from={range.high} to={range.high} top={1} bottom={14} />
        </>
      )}
    </svg>
  );
}

interface WhiskerProps {
  from: number;
  to: number;
  top: number;
  bottom: number;
}

function Whisker({ from, to, top, bottom }: WhiskerProps) {
  return <line className="tick" x1={within(from)} x2={within(to)} y1={top} y2={bottom} />;
}

function within(value: number): number {
  return Math.round(Math.min(100, Math.max(0, value)) * 10) / 10;
}
