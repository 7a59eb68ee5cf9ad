import { useServices } from "#state/use-services.ts";

/** Saves every cooperation of this device in one file. */
export function useSaveAll(): () => Promise<void> {
  const { clock, library, loadShelf } = useServices();
  return async () => {
    const [shelf, { writeBackup }, { saveFile }] = await Promise.all([
      loadShelf(),
      import("#storage/backup.ts"),
      import("#storage/save-file.ts"),
    ]);
    const cooperations = await shelf.all();
    if (cooperations.length === 0) return;
    const name = `kreislauf-des-vertrauens-${clock.today()}.kdv.json`;
    saveFile(name, writeBackup(cooperations, clock.now()));
    await library.noteBackup();
  };
}
