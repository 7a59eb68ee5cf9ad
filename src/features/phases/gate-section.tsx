import { useState } from "react";
import { useNavigate } from "react-router-dom";

import { fill } from "#content/fill.ts";
import { useContent } from "#content/use-content.ts";
import type { CycleContext } from "#domain/context.ts";
import { heldBack } from "#domain/decision.ts";
import { passGate } from "#domain/edit.ts";
import { gateAfter, phaseBehindGate, unmetConditions } from "#domain/gate.ts";
import type { PhaseId } from "#domain/phase.ts";
import { isSkipped } from "#domain/progress.ts";
import { useCycleView } from "#state/cycle-view.ts";
import { useSession } from "#state/use-session.ts";
import { formatDate } from "#ui/form/formatted-value.ts";
import { Icon } from "#ui/icon.tsx";

import { DecideAnew, DecisionGiven, StoppedGate } from "./decision-gate.tsx";
import { GateDialog } from "./gate-dialog.tsx";
import { NextCycleDialog } from "./next-cycle-dialog.tsx";

interface GateSectionProps {
  phase: PhaseId;
  context: CycleContext;
  readOnly: boolean;
}

/** The way on: what is still open, and the step to the next phase or the next cycle. */
export function GateSection({ phase, context, readOnly }: GateSectionProps) {
  const { locale, gates, outline, screens } = useContent();
  const { base } = useCycleView();
  const session = useSession();
  const navigate = useNavigate();
  const [asking, setAsking] = useState<"gate" | "nextCycle">();
  const { gate: texts } = screens;
  const gate = gateAfter(phase);
  const to = phaseBehindGate(phase, context);
  const unmet = unmetConditions(gate, context).map(({ condition, params }) =>
    fill(gates[condition], params),
  );
  const logged = context.cycle.gateLog.find((entry) => entry.gate === gate);
  const title = to ? texts.title(outline[to].nav) : texts.nextCycle;
  const decision = phase === "needs" ? heldBack(context) : null;
  const ends = phase === "evaluation" && context.cycle.evaluation.continuation?.choice === "end";

  if (decision?.choice === "stop") return <StoppedGate decision={decision} readOnly={readOnly} />;

  return (
    <section className="gate no-print" aria-labelledby="h-gate">
      <h2 id="h-gate">{decision ? texts.clarifyTitle : title}</h2>
      {decision && <DecisionGiven decision={decision} />}
      {unmet.length > 0 ? (
        <>
          <p className="muted">{decision ? texts.clarify : texts.unmet}</p>
          <ul className="lines">
            {unmet.map((text) => (
              <li key={text}>
                <Icon name="warning" />
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="muted">{metText()}</p>
      )}
      {logged && (
        <p className="small muted">
          {texts.logged(formatDate(logged.date, locale), logged.reason ?? "")}
        </p>
      )}
      {!readOnly && (
        <p className="actions">
          {decision && <DecideAnew className="btn primary">{texts.decideAnew}</DecideAnew>}
          {ends && (
            <a className="btn primary" href={`#${base}/abschluss`}>
              {screens.closing.toClosing}
              <Icon name="arrow-right" />
            </a>
          )}
          <button type="button" className={decision || ends ? "btn" : "btn primary"} onClick={goOn}>
            {title}
            <Icon name="arrow-right" />
          </button>
        </p>
      )}
      {asking === "gate" && (
        <GateDialog unmet={unmet} onBack={() => setAsking(undefined)} onGoOn={goOnAnyway} />
      )}
      {asking === "nextCycle" && <NextCycleDialog onClose={() => setAsking(undefined)} />}
    </section>
  );

  function metText(): string {
    if (to && isSkipped(phase, context.cycle)) return texts.skipped(outline[to].nav);
    if (to) return texts.met(outline[to].nav);
    return ends ? texts.metEnd : texts.metNextCycle;
  }

  function goOn() {
    if (unmet.length > 0) setAsking("gate");
    else move();
  }

  function goOnAnyway(reason: string) {
    session.change(passGate({ gate, date: context.today, unmet, reason }), {
      what: screens.changes.gate,
    });
    move();
  }

  function move() {
    setAsking(to ? undefined : "nextCycle");
    if (to) void navigate(`${base}/${outline[to].path}`);
  }
}
