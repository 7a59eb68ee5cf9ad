import { start } from "#content/de/start.ts";
import { useLibrary, useServices } from "#state/use-services.ts";

import { useSaveAll } from "./use-save-all.ts";

/** Days after which a backup counts as old (section 0.8). */
const OLD = 14;
const DAY = 86_400_000;

/** „Die letzte Sicherung ist {n} Tage alt. Jetzt eine Datei speichern?“ */
export function BackupReminder() {
  const { clock } = useServices();
  const lastBackup = useLibrary((state) => state.lastBackup);
  const { save, said } = useSaveAll();
  if (!lastBackup) return null;
  const days = Math.floor((Date.parse(clock.now()) - Date.parse(lastBackup)) / DAY);
  if (days < OLD) return null;
  return (
    <p className="small" role="status">
      {start.reminder(days)}{" "}
      <button type="button" className="btn plain slim" onClick={() => void save()}>
        {start.save}
      </button>{" "}
      {said}
    </p>
  );
}
