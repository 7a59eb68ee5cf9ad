/** A box to tick by hand, or ticked: drawn with strokes, because backgrounds are not printed. */
export function TickBox({
  ticked = false,
  label,
}: {
  ticked?: boolean;
  label?: string | undefined;
}) {
  return (
    <svg
      className="tick-box"
      viewBox="0 0 20 20"
      role={label === undefined ? undefined : "img"}
      aria-label={label}
      aria-hidden={label === undefined || undefined}
    >
      <rect x="1" y="1" width="18" height="18" />
      {ticked && <path d="M4 4l12 12M16 4L4 16" />}
    </svg>
  );
}
