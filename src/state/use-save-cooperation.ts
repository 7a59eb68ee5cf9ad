import { useServices } from "./use-services.ts";
import { useSession } from "./use-session.ts";

/** Saves the open cooperation as a file, as it stands in memory. */
export function useSaveCooperation(): () => Promise<void> {
  const { clock, library } = useServices();
  const session = useSession();
  return async () => {
    const { cooperation } = session.store.getState();
    if (!cooperation) return;
    const [{ writeBackup }, { fileNameOf, saveFile }] = await Promise.all([
      import("#storage/backup.ts"),
      import("#storage/save-file.ts"),
    ]);
    const name = `${fileNameOf(cooperation.base.name ?? "")}.kdv.json`;
    saveFile(name, writeBackup([cooperation], clock.now()));
    await library.noteBackup();
  };
}
