import { useContent } from "#content/use-content.ts";
import { ReasonDialog } from "#ui/dialog/reason-dialog.tsx";

interface DismissDialogProps {
  readonly title: string;
  readonly onKeep: () => void;
  readonly onDismiss: (reason: string) => void;
}

/** „Nicht nötig“ asks why; a reason helps later and is never demanded. */
export function DismissDialog({ title, onKeep, onDismiss }: DismissDialogProps) {
  const { events: texts } = useContent().screens;
  return (
    <ReasonDialog
      title={texts.dismissTitle(title)}
      label={texts.dismissReason}
      hint={texts.dismissHint}
      confirm={texts.dismissSave}
      cancel={texts.cancel}
      onConfirm={onDismiss}
      onCancel={onKeep}
    />
  );
}
