import { useContent } from "#content/use-content.ts";
import { ReasonDialog } from "#ui/dialog/reason-dialog.tsx";

interface DismissDialogProps {
  readonly text: string;
  readonly onKeep: () => void;
  readonly onDismiss: (reason: string) => void;
}

/** Asks why a hint may be put away; without a reason it stays. */
export function DismissDialog({ text, onKeep, onDismiss }: DismissDialogProps) {
  const words = useContent().consistency;
  return (
    <ReasonDialog
      title={words.dismissTitle}
      label={words.reason}
      missing={words.reasonMissing}
      confirm={words.dismiss}
      cancel={words.keep}
      onConfirm={onDismiss}
      onCancel={onKeep}
    >
      <p>{text}</p>
    </ReasonDialog>
  );
}
