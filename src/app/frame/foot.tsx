import { useEffect } from "react";

import { useContent } from "#content/use-content.ts";
import { useSaveCooperation } from "#state/use-save-cooperation.ts";
import { useLibrary, useServices } from "#state/use-services.ts";
import { dayOf, formatLongDate } from "#ui/form/formatted-value.ts";

/** Where the data stay, and when they were last saved as a file. */
export function Foot() {
  const { locale, screens } = useContent();
  const { library } = useServices();
  const lastBackup = useLibrary((state) => state.lastBackup);
  const save = useSaveCooperation();
  const { shell } = screens;
  useEffect(() => void library.refresh(), [library]);

  return (
    <footer className="foot">
      <p>
        {shell.stay}{" "}
        {lastBackup ? shell.lastBackup(formatLongDate(dayOf(lastBackup), locale)) : shell.noBackup}{" "}
        <button type="button" className="btn plain slim" onClick={() => void save()}>
          {shell.saveFile}
        </button>
      </p>
    </footer>
  );
}
