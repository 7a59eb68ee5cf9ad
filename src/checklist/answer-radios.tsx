import type { UseFormRegisterReturn } from "react-hook-form";

import { ANSWER_STATES, type AnswerState } from "#domain/checklist.ts";

interface AnswerRadiosProps {
  /** The first radio carries it. */
  id: string;
  control: UseFormRegisterReturn;
  labels: Readonly<Record<AnswerState, string>>;
  readOnly: boolean;
}

/** The four answers, side by side in one frame. */
export function AnswerRadios({ id, control, labels, readOnly }: AnswerRadiosProps) {
  return (
    <div className="ans">
      {ANSWER_STATES.map((state, index) => (
        <label key={state}>
          <input
            {...control}
            id={index === 0 ? id : undefined}
            type="radio"
            value={state}
            disabled={readOnly}
          />
          {labels[state]}
        </label>
      ))}
    </div>
  );
}
