/** Measures of a ring of chevrons; lengths in units of its square, angles in degrees clockwise from the top. */
export interface RingMeasure {
  /** Side of the square. */
  readonly size: number;
  readonly outer: number;
  readonly inner: number;
  /** Where the first segment begins; the last one ends as far before the top. */
  readonly start: number;
  readonly gap: number;
  /** How far the point of a segment leads its end. */
  readonly point: number;
}

export const LARGE: RingMeasure = {
  size: 440,
  outer: 184,
  inner: 144,
  start: 12,
  gap: 3.4,
  point: 4.6,
};
export const SMALL: RingMeasure = { size: 140, outer: 66, inner: 47, start: 13, gap: 5, point: 6 };
export const MARK: RingMeasure = {
  size: 40,
  outer: 18.5,
  inner: 11.5,
  start: 12,
  gap: 6,
  point: 6,
};

/** From where to where a segment reaches, without its point. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The spans of `count` equal segments, in order, with an opening at the top for the arrow. */
export function spans(measure: RingMeasure, count: number): Span[] {
  const length = (360 - 2 * measure.start - (count - 1) * measure.gap) / count;
  return Array.from({ length: count }, (_, index) => {
    const from = measure.start + index * (length + measure.gap);
    return { from, to: from + length };
  });
}

/** A segment with notch and point. `share` cuts it short; `spread` makes it thicker on both sides. */
export function chevron(measure: RingMeasure, span: Span, share = 1, spread = 0): string {
  const { outer, inner, point } = measure;
  const to = span.from + (span.to - span.from) * Math.min(1, Math.max(0, share));
  const middle = (outer + inner) / 2;
  const thick = { outer: outer + spread, inner: inner - spread };
  const at = (radius: number, angle: number) => place(measure, radius, angle);
  return (
    `M${at(thick.outer, span.from)}${sweep(thick.outer, to - span.from, 1)}${at(thick.outer, to)}` +
    `L${at(middle, to + point)}L${at(thick.inner, to)}` +
    `${sweep(thick.inner, to - span.from, 0)}${at(thick.inner, span.from)}` +
    `L${at(middle, span.from + point)}Z`
  );
}

/** An open arc; with `backwards` it is drawn against the clock, so that text on it stands upright. */
export function arc(measure: RingMeasure, radius: number, span: Span, backwards = false): string {
  const [from, to] = backwards ? [span.to, span.from] : [span.from, span.to];
  const direction = backwards ? 0 : 1;
  return `M${place(measure, radius, from)}${sweep(radius, span.to - span.from, direction)}${place(measure, radius, to)}`;
}

/** Two strokes that meet in a tip, for the arrow that closes the ring. */
export function arrowHead(measure: RingMeasure, tip: number, back: number, half: number): string {
  const middle = (measure.outer + measure.inner) / 2;
  const at = (radius: number, angle: number) => place(measure, radius, angle);
  return `M${at(middle + half, back)}L${at(middle, tip)}L${at(middle - half, back)}`;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export function pointAt(measure: RingMeasure, radius: number, angle: number): Point {
  const turn = (angle * Math.PI) / 180;
  const half = measure.size / 2;
  return { x: round(half + radius * Math.sin(turn)), y: round(half - radius * Math.cos(turn)) };
}

/** Text on the lower half would stand on its head. */
export function isBelow(span: Span): boolean {
  const middle = (span.from + span.to) / 2;
  return middle > 90 && middle < 270;
}

function place(measure: RingMeasure, radius: number, angle: number): string {
  const { x, y } = pointAt(measure, radius, angle);
  return `${x} ${y}`;
}

function sweep(radius: number, degrees: number, direction: 0 | 1): string {
  return `A${round(radius)} ${round(radius)} 0 ${degrees > 180 ? 1 : 0} ${direction} `;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
