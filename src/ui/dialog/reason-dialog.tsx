import { type ReactNode, useId, useRef, useState } from "react";

import { FieldFrame } from "../form/field-frame.tsx";
import { Dialog } from "./dialog.tsx";

interface ReasonDialogProps {
  title: string;
  /** What is put away. */
  children?: ReactNode;
  label: string;
  why?: string | undefined;
  hint?: string | undefined;
  /** Said when the reason is missing; without it none is demanded. */
  missing?: string | undefined;
  confirm: string;
  cancel: string;
  onConfirm: (reason: string) => void;
  onCancel: () => void;
}

/** Asks why something is put away. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, children, label, why, hint, missing, confirm, cancel } = props;
  const { onConfirm, onCancel } = props;
  const id = useId();
  const reason = useRef<HTMLTextAreaElement>(null);
  const [isMissing, setMissing] = useState(false);
  const problem = isMissing ? missing : undefined;
  const parts = { why, hint, problem };
  const described = Object.entries(parts).flatMap(([part, text]) => (text ? `${id}-${part}` : []));
  return (
    <Dialog
      title={title}
      onClose={onCancel}
      actions={
        <>
          <button type="button" className="btn primary" onClick={decide}>
            {confirm}
          </button>
          <button type="button" className="btn" onClick={onCancel}>
            {cancel}
          </button>
        </>
      }
    >
      {children}
      <FieldFrame frame={{ id, label, why, hint, problem }}>
        <textarea
          id={id}
          ref={reason}
          className="inp long"
          rows={2}
          aria-invalid={problem ? true : undefined}
          aria-describedby={described.join(" ") || undefined}
        />
      </FieldFrame>
    </Dialog>
  );

  function decide() {
    const typed = reason.current?.value.trim() ?? "";
    if (typed !== "" || missing === undefined) return onConfirm(typed);
    setMissing(true);
    reason.current?.focus();
  }
}
