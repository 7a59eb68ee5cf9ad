import { useContent } from "#content/use-content.ts";
import { useSessionState } from "#state/use-session.ts";
import { formatTime } from "#ui/form/formatted-value.ts";
import { Icon } from "#ui/icon.tsx";

/** „Gespeichert um 14:03“. */
export function Saved() {
  const { locale, screens } = useContent();
  const saving = useSessionState((state) => state.saving);
  const { shell } = screens;
  if (saving.state === "failed")
    return (
      <span className="saved trouble">
        <Icon name="warning" />
        {shell.notSaved}
      </span>
    );
  if (saving.state === "saved")
    return (
      <span className="saved">
        <Icon name="check" />
        {shell.saved(formatTime(saving.at, locale))}
      </span>
    );
  return <span className="saved">{saving.state === "pending" ? shell.pending : ""}</span>;
}
