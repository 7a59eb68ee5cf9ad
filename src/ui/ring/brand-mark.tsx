import "./ring.css";

import { chevron, MARK, spans } from "./ring-geometry.ts";

const PATHS = spans(MARK, 5).map((span) => chevron(MARK, span));

/** The ring as an emblem, beside the name of the product. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true">
      {PATHS.map((path) => (
        <path key={path} className="seg-fill" d={path} />
      ))}
    </svg>
  );
}
