import type { Cooperation } from "#domain/cooperation.ts";
import type { Services } from "#state/use-services.ts";

/** How many cooperations a backup holds, and how many of this device it could not hold. */
export interface Saved {
  readonly saved: number;
  readonly missing: number;
}

/**
 * Saves every cooperation of this device in one file; the open one as it stands in memory, because
 * a backup is wanted most of all when the browser has refused to store the last changes.
 */
export async function saveEverything(services: Services): Promise<Saved> {
  const { clock, library, loadSession, loadShelf } = services;
  const [session, shelf, { writeBackup }, { saveFile }] = await Promise.all([
    loadSession(),
    loadShelf(),
    import("#storage/backup.ts"),
    import("#storage/save-file.ts"),
  ]);
  await session.flush();
  const { cooperation: open, saving } = session.store.getState();
  const stored = await shelf.all().catch((error: unknown) => {
    // Nothing can be read any more: what is in memory is worth all the more.
    if (!open) throw error;
    const ids = library.store.getState().summaries.map(({ id }) => id);
    return { cooperations: [], unreadable: [...ids, open.id] };
  });
  // What is written may have been replaced or removed on the disk since.
  const isOnDisk = saving.state === "saved" && !stored.unreadable.includes(open?.id ?? "");
  const cooperations = withOpen(stored.cooperations, isOnDisk ? null : open);
  const missing = stored.unreadable.filter((id) => id !== open?.id).length;
  if (cooperations.length > 0) {
    const name = `kreislauf-des-vertrauens-${clock.today()}.kdv.json`;
    saveFile(name, writeBackup(cooperations, clock.now()));
    if (missing === 0) await library.noteBackup();
  }
  return { saved: cooperations.length, missing };
}

function withOpen(
  stored: readonly Cooperation[],
  open: Cooperation | null,
): readonly Cooperation[] {
  if (!open) return stored;
  const isThere = stored.some(({ id }) => id === open.id);
  return isThere ? stored.map((one) => (one.id === open.id ? open : one)) : [...stored, open];
}
