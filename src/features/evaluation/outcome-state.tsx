import { useRef } from "react";

import { useViews } from "#content/use-content.ts";
import { type Consequence, isOpen } from "#domain/consequence.ts";
import { canCarryOut, outcomeOf } from "#domain/consequence-effect.ts";
import { filled } from "#domain/context.ts";
import { daysBetween } from "#domain/day.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";

import { OutcomeWay } from "./outcome-way.tsx";
import { useCarryOut } from "./use-carry-out.ts";

interface OutcomeStateProps {
  consequence: Consequence;
  onCarriedOut: (text: string) => void;
}

/** How far a consequence has got, and the one thing to do next about it. */
export function OutcomeState({ consequence, onCarriedOut }: OutcomeStateProps) {
  const { consequences: texts } = useViews("evaluation");
  const { context, base, readOnly } = useFieldsEnv();
  const { perform, finish } = useCarryOut();
  const { type, dueDate, text: held } = consequence;
  const text = held ?? "";
  const state = useRef<HTMLElement>(null);
  const outcome = outcomeOf(consequence, context);
  const canBegin = !readOnly && canCarryOut(consequence, context);
  const isLate = isOpen(consequence) && filled(dueDate) && dueDate < context.today;
  const lacks = { amendAgreement: texts.clauseFirst, endPartner: texts.companyFirst };
  return (
    <span className="outcome">
      <b ref={state} tabIndex={-1}>
        {texts.states[outcome.state]}
      </b>
      {isLate && <span>! {texts.overdue(daysBetween(dueDate, context.today))}</span>}
      {!readOnly &&
        !canBegin &&
        outcome.state === "waiting" &&
        (type === "amendAgreement" || type === "endPartner") && (
          <span className="small muted">{lacks[type]}</span>
        )}
      {canBegin && (
        <button
          type="button"
          className="btn slim"
          aria-label={texts.carryOutFor(text)}
          onClick={() => {
            perform(consequence);
            onCarriedOut(text);
            // The button is gone afterwards; what became of it stands here.
            state.current?.focus();
          }}
        >
          {texts.carryOut}
        </button>
      )}
      {!readOnly && outcome.state === "fulfilled" && isOpen(consequence) && (
        <button
          type="button"
          className="btn slim"
          aria-label={texts.finishFor(text)}
          onClick={() => {
            finish(consequence);
            state.current?.focus();
          }}
        >
          {texts.finish}
        </button>
      )}
      <OutcomeWay outcome={outcome} text={text} />
      {type === "end" && !readOnly && <a href={`#${base}/abschluss`}>{texts.toClosing}</a>}
    </span>
  );
}
