import type { ReactNode } from "react";
import { Link } from "react-router-dom";

import { slugOf } from "#content/slug.ts";
import { useContent } from "#content/use-content.ts";
import type { HeldBack } from "#domain/decision.ts";
import { elementId } from "#fields/names.ts";
import { useCycleView } from "#state/cycle-view.ts";
import { formatDate } from "#ui/form/formatted-value.ts";

interface StoppedGateProps {
  decision: HeldBack;
  readOnly: boolean;
}

/** In place of the way on: not to cooperate is a result, not a gap. */
export function StoppedGate({ decision, readOnly }: StoppedGateProps) {
  const { gate } = useContent().screens;
  const { isDocumented } = decision;
  return (
    <section className="gate no-print" aria-labelledby="h-gate">
      <h2 id="h-gate">{gate.stopTitle}</h2>
      <DecisionGiven decision={decision} />
      <p className="muted">{isDocumented ? gate.stop : gate.stopUndocumented}</p>
      {!readOnly && (
        <p className="actions">
          <DecideAnew className={isDocumented ? "btn" : "btn primary"}>
            {isDocumented ? gate.decideAnew : gate.document}
          </DecideAnew>
        </p>
      )}
    </section>
  );
}

/** The reason in the words of the person who decided, with the day. */
export function DecisionGiven({ decision: { reason, date } }: { decision: HeldBack }) {
  const { locale, screens } = useContent();
  if (!reason && !date) return null;
  return (
    <blockquote className="given">
      {reason && <p>{screens.gate.reasonGiven(reason)}</p>}
      {date && <p className="small muted">{screens.gate.decided(formatDate(date, locale))}</p>}
    </blockquote>
  );
}

/** Leads to the decision itself. */
export function DecideAnew({ className, children }: { className: string; children: ReactNode }) {
  const { outline } = useContent();
  const { base } = useCycleView();
  const { path, steps } = outline.needs;
  return (
    <Link
      className={className}
      to={`${base}/${path}/${slugOf(steps.decision)}`}
      state={{ focus: elementId("needs", ["decision", "choice"]) }}
    >
      {children}
    </Link>
  );
}
