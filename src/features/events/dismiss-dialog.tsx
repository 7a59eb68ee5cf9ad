import { useId, useRef } from "react";

import { useContent } from "#content/use-content.ts";
import { Dialog } from "#ui/dialog/dialog.tsx";
import { FieldFrame } from "#ui/form/field-frame.tsx";

interface DismissDialogProps {
  readonly title: string;
  readonly onKeep: () => void;
  readonly onDismiss: (reason: string) => void;
}

/** „Nicht nötig“ asks why; a reason helps later and is never demanded. */
export function DismissDialog({ title, onKeep, onDismiss }: DismissDialogProps) {
  const { events: texts } = useContent().screens;
  const id = useId();
  const reason = useRef<HTMLTextAreaElement>(null);
  return (
    <Dialog
      title={texts.dismissTitle(title)}
      onClose={onKeep}
      actions={
        <>
          <button
            type="button"
            className="btn primary"
            onClick={() => onDismiss(reason.current?.value ?? "")}
          >
            {texts.dismissSave}
          </button>
          <button type="button" className="btn" onClick={onKeep}>
            {texts.cancel}
          </button>
        </>
      }
    >
      <FieldFrame frame={{ id, label: texts.dismissReason, hint: texts.dismissHint }}>
        <textarea
          id={id}
          ref={reason}
          className="inp long"
          rows={3}
          aria-describedby={`${id}-hint`}
        />
      </FieldFrame>
    </Dialog>
  );
}
