import { useId, useState } from "react";

import { useViews } from "#content/use-content.ts";
import type { BiasWarning } from "#domain/bias.ts";
import { Dialog } from "#ui/dialog/dialog.tsx";
import { FieldFrame } from "#ui/form/field-frame.tsx";

import { useWarningText } from "./warning-hint.tsx";

interface WarningDismissalProps {
  warning: BiasWarning;
  onCancel: () => void;
  onDismiss: (reason: string) => void;
}

/** Asks why a warning may be put aside; without a reason it stays. */
export function WarningDismissal({ warning, onCancel, onDismiss }: WarningDismissalProps) {
  const words = useViews("search").warnings;
  const text = useWarningText(warning);
  const [reason, setReason] = useState("");
  const [isAsked, setAsked] = useState(false);
  const id = useId();
  const problem = isAsked && reason.trim() === "" ? words.reasonMissing : undefined;
  return (
    <Dialog
      title={words.dismiss}
      onClose={onCancel}
      actions={
        <>
          <button type="button" className="btn primary" onClick={dismiss}>
            {words.confirm}
          </button>
          <button type="button" className="btn" onClick={onCancel}>
            {words.cancel}
          </button>
        </>
      }
    >
      <p>{text}</p>
      <FieldFrame frame={{ id, label: words.reason, why: words.reasonWhy, problem }}>
        <textarea
          id={id}
          rows={2}
          className="inp long"
          value={reason}
          aria-invalid={problem ? true : undefined}
          aria-describedby={`${id}-why ${id}-problem`}
          onChange={(event) => setReason(event.target.value)}
        />
      </FieldFrame>
    </Dialog>
  );

  function dismiss() {
    setAsked(true);
    if (reason.trim() === "") document.getElementById(id)?.focus();
    else onDismiss(reason.trim());
  }
}
