import { useId, useRef } from "react";

import { useContent } from "#content/use-content.ts";
import { Dialog } from "#ui/dialog/dialog.tsx";
import { Icon } from "#ui/icon.tsx";

interface GateDialogProps {
  unmet: readonly string[];
  onBack: () => void;
  onGoOn: (reason: string) => void;
}

/** „Noch nicht ganz rund“: says what is open and asks why one goes on; never blocks. */
export function GateDialog({ unmet, onBack, onGoOn }: GateDialogProps) {
  const { gate, step } = useContent().screens;
  const reason = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  return (
    <Dialog
      title={gate.dialogTitle}
      onClose={onBack}
      actions={
        <>
          <button type="button" className="btn primary" onClick={onBack}>
            {gate.back}
          </button>
          <button
            type="button"
            className="btn"
            onClick={() => onGoOn(reason.current?.value.trim() ?? "")}
          >
            {gate.anyway}
          </button>
        </>
      }
    >
      <ul className="lines">
        {unmet.map((text) => (
          <li key={text}>
            <Icon name="warning" />
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <div className="field">
        <div className="label">
          <label htmlFor={id}>{gate.reason}</label>{" "}
          <span className="opt" aria-hidden="true">
            {step.optional}
          </span>
        </div>
        <textarea id={id} ref={reason} className="inp long" rows={2} />
      </div>
    </Dialog>
  );
}
