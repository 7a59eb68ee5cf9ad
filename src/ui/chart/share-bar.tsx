import "./share-bar.css";

const WIDTH = 100;
const HEIGHT = 10;

interface ShareBarProps {
  /** In percent; below 0 and above 100 are drawn as far as the bar reaches. */
  share: number | null;
  /** A mark on the bar, e.g. what was planned, in percent. */
  mark?: number | undefined;
}

/** A bar from 0 to 100, drawn so that it prints. The figure itself stands beside it as text. */
export function ShareBar({ share, mark }: ShareBarProps) {
  const filled = Math.min(Math.max(share ?? 0, 0), WIDTH);
  return (
    <svg
      className="share-bar"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect className="track" x="0" y="1" width={WIDTH} height={HEIGHT - 2} />
      {share !== null && <rect className="fill" x="0" y="1" width={filled} height={HEIGHT - 2} />}
      {mark !== undefined && <line className="mark" x1={mark} x2={mark} y1="0" y2={HEIGHT} />}
    </svg>
  );
}
