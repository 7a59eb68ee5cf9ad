import "./quarters.css";

/** A disc that fills in quarters, from an empty ring (0) to full (4). Its meaning stands beside it. */
export function Quarters({ filled }: { filled: 0 | 1 | 2 | 3 | 4 }) {
  return (
    <svg className="quarters" viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="8" />
      {filled === 4 && <circle cx="10" cy="10" r="8" className="full" />}
      {filled > 0 && filled < 4 && <path d={SLICES[filled]} className="full" />}
    </svg>
  );
}

const SLICES: Readonly<Record<number, string>> = {
  1: "M10 10V2A8 8 0 0 1 18 10Z",
  2: "M10 10V2A8 8 0 0 1 10 18Z",
  3: "M10 10V2A8 8 0 1 1 2 10Z",
};
