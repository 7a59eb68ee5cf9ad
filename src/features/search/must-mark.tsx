import "#ui/status/status.css";

export type MustState = "met" | "unclear" | "failed";

const STROKES: Readonly<Record<MustState, string | undefined>> = {
  met: "M4.8 9.2l3 3.2L14.6 3.4",
  unclear: undefined,
  failed: "M5 5l8 8M13 5l-8 8",
};

/** A ticked, empty or crossed box beside its word. */
export function MustMark({ state }: { state: MustState }) {
  const stroke = STROKES[state];
  return (
    <svg className={`mk icon mk-${state}`} viewBox="0 0 18 18" aria-hidden="true">
      <rect x="2" y="2" width="14" height="14" rx="1.5" />
      {stroke !== undefined && <path d={stroke} />}
    </svg>
  );
}
