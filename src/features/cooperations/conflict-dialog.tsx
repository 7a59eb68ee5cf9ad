import { start } from "#content/de/start.ts";
import { Dialog } from "#ui/dialog/dialog.tsx";

export type Decision = "keep" | "replace" | "copy";

interface ConflictDialogProps {
  name: string;
  onDecide: (decision: Decision) => void;
}

/** A file brings a cooperation that is here already in another state. */
export function ConflictDialog({ name, onDecide }: ConflictDialogProps) {
  return (
    <Dialog
      title={start.conflictTitle}
      onClose={() => onDecide("keep")}
      actions={
        <>
          <button type="button" className="btn primary" onClick={() => onDecide("keep")}>
            {start.keep}
          </button>
          <button type="button" className="btn" onClick={() => onDecide("copy")}>
            {start.copy}
          </button>
          <button type="button" className="btn" onClick={() => onDecide("replace")}>
            {start.replace}
          </button>
        </>
      }
    >
      <p>
        <strong>{name}</strong>
      </p>
      <p>{start.conflict}</p>
    </Dialog>
  );
}
