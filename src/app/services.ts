import type { Clock } from "#state/clock.ts";
import { createLibrary } from "#state/library.ts";
import type { Session } from "#state/session.ts";
import type { Shelf } from "#state/shelf.ts";
import type { Services } from "#state/use-services.ts";
import type { CooperationStorage } from "#storage/cooperation-storage.ts";
import type { KeyValueStore } from "#storage/journal.ts";

/** Puts storage, clock and journal together. What only a cooperation needs is loaded with it. */
export function createServices(
  storage: CooperationStorage,
  clock: Clock,
  journalStore: KeyValueStore | undefined,
): Services {
  let session: Promise<Session> | undefined;
  let shelf: Promise<Shelf> | undefined;
  const notes = journalStore ?? FORGETFUL;
  return {
    clock,
    storage,
    library: createLibrary(storage, clock, forget),
    loadSession: () =>
      (session ??= Promise.all([import("#state/session.ts"), import("#storage/journal.ts")]).then(
        ([{ createSession }, { createJournal }]) =>
          createSession(storage, clock, createJournal(notes)),
      )),
    loadAnswerDrafts: async () => {
      const { createAnswerDrafts } = await import("#storage/answer-drafts.ts");
      return createAnswerDrafts(notes);
    },
    loadShelf: () =>
      (shelf ??= import("#state/shelf.ts").then(({ createShelf }) => createShelf(storage, clock))),
  };

  /** What was removed must not live on in what the open cooperation has not written yet. */
  async function forget(id?: string): Promise<void> {
    // Writing finds nothing there any more, and the session lets go of it.
    if (session) await (await session).flush();
    const { createJournal } = await import("#storage/journal.ts");
    const journal = createJournal(notes);
    if (id === undefined) {
      journal.clearAll();
      (await import("#storage/answer-drafts.ts")).createAnswerDrafts(notes).forgetAll();
    }
    if (id !== undefined) journal.clear(id);
  }
}

/** Stands in where the browser blocks its localStorage. */
const FORGETFUL: KeyValueStore = {
  getItem: () => null,
  setItem: () => {},
  removeItem: () => {},
};
