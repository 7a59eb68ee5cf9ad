import { useState } from "react";

import { start } from "#content/de/start.ts";
import { useServices } from "#state/use-services.ts";

/** Saves every cooperation of this device in one file, and says what could not be saved. */
export function useSaveAll(): { save: () => Promise<void>; said: string } {
  const services = useServices();
  const [said, setSaid] = useState("");
  return { save, said };

  async function save() {
    setSaid("");
    try {
      const { saveEverything } = await import("./save-everything.ts");
      setSaid(start.backup(await saveEverything(services)));
    } catch {
      setSaid(start.backupFailed);
    }
  }
}
