import "./status.css";

export type StepState = "none" | "started" | "complete";

const STROKES: Record<StepState, string | undefined> = {
  none: undefined,
  started: "M2.6 15.4L15.4 2.6",
  complete: "M4.8 9.2l3 3.2L14.6 3.4",
};

/** An empty, halved or ticked box. With `label` its word is there for those who hear it. */
export function StepMark({ state, label }: { state: StepState; label?: string | undefined }) {
  const stroke = STROKES[state];
  return (
    <>
      <svg className={`mk icon mk-${state}`} viewBox="0 0 18 18" aria-hidden="true">
        <rect x="2" y="2" width="14" height="14" rx="1.5" />
        {stroke !== undefined && (
          <path d={stroke} strokeWidth={state === "complete" ? 2.2 : undefined} />
        )}
      </svg>
      {label !== undefined && <span className="sr">{label}</span>}
    </>
  );
}
