import type { ReactNode } from "react";

export type LightName = "green" | "amber" | "red" | "grey";

/** The drawing of a light alone, for use inside another SVG; 20 units wide. */
export function LightShape({ light }: { light: LightName }) {
  return SHAPES[light];
}

/** Disc, triangle, square, open circle: they are told apart without colour. */
const SHAPES: Record<LightName, ReactNode> = {
  green: (
    <>
      <circle cx="10" cy="10" r="9" fill="currentColor" />
      <path className="in" d="M5.8 10.4l2.9 2.9 5.6-6.2" />
    </>
  ),
  amber: (
    <>
      <path
        d="M10 1.2L19.2 18H.8Z"
        fill="currentColor"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinejoin="round"
      />
      <path className="in" d="M10 7v5M10 15.2v.1" />
    </>
  ),
  red: (
    <>
      <rect x="1.5" y="1.5" width="17" height="17" rx="1.5" fill="currentColor" />
      <path className="in" d="M6.3 6.3l7.4 7.4M13.7 6.3l-7.4 7.4" />
    </>
  ),
  grey: <circle cx="10" cy="10" r="8" fill="none" stroke="currentColor" strokeWidth="2" />,
};
