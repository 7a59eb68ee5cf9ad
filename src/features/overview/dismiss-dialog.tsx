import { useId, useRef, useState } from "react";

import { useContent } from "#content/use-content.ts";
import { Dialog } from "#ui/dialog/dialog.tsx";
import { FieldFrame } from "#ui/form/field-frame.tsx";

interface DismissDialogProps {
  readonly text: string;
  readonly onKeep: () => void;
  readonly onDismiss: (reason: string) => void;
}

/** Asks why a hint may be put away; without a reason it stays. */
export function DismissDialog({ text, onKeep, onDismiss }: DismissDialogProps) {
  const words = useContent().consistency;
  const id = useId();
  const reason = useRef<HTMLTextAreaElement>(null);
  const [isMissing, setMissing] = useState(false);
  const problem = isMissing ? words.reasonMissing : undefined;
  return (
    <Dialog
      title={words.dismissTitle}
      onClose={onKeep}
      actions={
        <>
          <button type="button" className="btn primary" onClick={dismiss}>
            {words.dismiss}
          </button>
          <button type="button" className="btn" onClick={onKeep}>
            {words.keep}
          </button>
        </>
      }
    >
      <p>{text}</p>
      <FieldFrame frame={{ id, label: words.reason, problem }}>
        <textarea
          id={id}
          ref={reason}
          className="inp long"
          rows={2}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem && `${id}-problem`}
        />
      </FieldFrame>
    </Dialog>
  );

  function dismiss() {
    const typed = reason.current?.value.trim() ?? "";
    if (typed !== "") return onDismiss(typed);
    setMissing(true);
    reason.current?.focus();
  }
}
