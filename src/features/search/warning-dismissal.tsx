import { useViews } from "#content/use-content.ts";
import type { BiasWarning } from "#domain/bias.ts";
import { ReasonDialog } from "#ui/dialog/reason-dialog.tsx";

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
  return (
    <ReasonDialog
      title={words.dismiss}
      label={words.reason}
      why={words.reasonWhy}
      missing={words.reasonMissing}
      confirm={words.confirm}
      cancel={words.cancel}
      onConfirm={onDismiss}
      onCancel={onCancel}
    >
      <p>{text}</p>
    </ReasonDialog>
  );
}
