import { createStore } from "zustand/vanilla";

import type { Cooperation } from "#domain/cooperation.ts";
import type { Change } from "#domain/edit.ts";
import type { CooperationStorage, SaveResult } from "#storage/cooperation-storage.ts";
import type { Journal } from "#storage/journal.ts";
import { openStored, STORED_SHAPE, type StoredCooperation } from "#storage/stored-cooperation.ts";

import type { Clock } from "./clock.ts";
import { NO_HISTORY, remember } from "./history.ts";
import { type ChangeNote, CLOSED, type SessionState } from "./session-state.ts";
import { summaryOf } from "./summary-of.ts";
import { nothingBut, repeated, type Unsaved, withoutTyped, withTyped } from "./unsaved.ts";

export type Session = ReturnType<typeof createSession>;

/** Quiet time after which typing is written, in milliseconds. */
const WRITE_AFTER = 300;

/**
 * The open cooperation: what it holds, what can be done to it, and how it gets to the disk.
 *
 * Every change is a pure function, so that changes made here can be repeated on top of newer
 * data from another window instead of overwriting them.
 */
export function createSession(storage: CooperationStorage, clock: Clock, journal: Journal) {
  const store = createStore<SessionState>(() => CLOSED);
  const { getState: get, setState: set } = store;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The last state known to be on the disk, and the changes made since. */
  let saved: StoredCooperation | undefined;
  let unsaved: Unsaved[] = [];
  let writing: Promise<void> | undefined;
  /** The journal holds a note of what is not written yet. */
  let noted = false;

  storage.watch(({ id, rev }) => {
    if (id !== get().id) return;
    if (rev === undefined) giveUp({ id, status: "missing" });
    else void follow().then(flush);
  });

  return { store, open, close, change, undo, redo, setTyped, setPlace, flush, leave };

  async function open(id: string): Promise<void> {
    // Another part of this window may have replaced or removed it meanwhile.
    if (get().id === id && get().status === "open") return follow();
    await close();
    set({ ...CLOSED, id, status: "loading" });
    const entry = journal.read(id);
    const opened = await load(id).catch(() => unreadable(id));
    if (!opened) return;
    saved = opened;
    unsaved = [];
    show(opened);
    const journaled = entry?.fromRev === saved.rev ? restored(entry.stored) : undefined;
    if (journaled) {
      const { cycles } = opened.cooperation;
      const apply = () => journaled.cooperation;
      unsaved = [{ apply, repeatable: false, cycles: cycles.length }];
      show(journaled);
      set({ saving: { state: "pending" } });
      await flush();
    } else if (entry) journal.clear(id);
  }

  async function close(): Promise<void> {
    await flush();
    if (unsaved.length > 0) noteDown();
    giveUp({});
  }

  /** Nothing is open any more; the state says why. */
  function giveUp(why: Partial<SessionState>): void {
    clearTimeout(timer);
    saved = undefined;
    unsaved = [];
    noted = false;
    set({ ...CLOSED, ...why });
  }

  /** Applies a change and writes it soon; a note says what it was, so that it can be undone. */
  function change(apply: Change, note: ChangeNote): void {
    const { cooperation, history, revision } = get();
    if (!cooperation) return;
    const changed = apply(cooperation);
    if (changed === cooperation) return;
    set({
      cooperation: changed,
      history: remember(history, cooperation, { ...note, at: Date.parse(clock.now()) }),
      // While a person types, the form already shows what they typed.
      revision: note.typing === undefined ? revision + 1 : revision,
    });
    later({ apply, repeatable: true, cycles: cooperation.cycles.length });
    if (note.typing === undefined) void flush();
  }

  function undo(): string | undefined {
    const { cooperation, history } = get();
    const last = history.past.at(-1);
    if (!cooperation || !last) return undefined;
    const { what, typing } = last;
    travel(last.before, typing, {
      past: history.past.slice(0, -1),
      future: [...history.future, { after: cooperation, what, typing }],
    });
    return last.what;
  }

  function redo(): string | undefined {
    const { cooperation, history } = get();
    const next = history.future.at(-1);
    if (!cooperation || !next) return undefined;
    const { what, typing } = next;
    travel(next.after, typing, {
      past: [...history.past, { before: cooperation, what, typing, at: 0 }],
      future: history.future.slice(0, -1),
    });
    return next.what;
  }

  /** To an earlier or later state; of the texts no field understands only that of the field goes. */
  function travel(
    cooperation: Cooperation,
    typing: string | undefined,
    history: SessionState["history"],
  ): void {
    const cycles = get().cooperation?.cycles.length ?? 0;
    const typed = withoutTyped(get().typed, typing);
    set({ cooperation, history, typed, revision: get().revision + 1 });
    later({ apply: () => cooperation, repeatable: false, cycles });
    void flush();
  }

  /** Keeps a text that a number or date field does not understand; empty forgets it. */
  function setTyped(path: string, text: string | undefined): void {
    const { typed } = get();
    if (typed[path] === text) return;
    set({ typed: withTyped(typed, path, text) });
    later({ ...nothingBut(get()), typed: { path, text } });
  }

  /** Remembers where a person is, to bring them back there. */
  function setPlace(place: string): void {
    if (get().place === place || get().status !== "open") return;
    set({ place });
    later(nothingBut(get()));
  }

  function later(next: Unsaved): void {
    unsaved.push(next);
    set({ saving: { state: "pending" } });
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), WRITE_AFTER);
  }

  /** Writes what is not written yet. Never rejects; a failure shows in the saving state. */
  async function flush(): Promise<void> {
    clearTimeout(timer);
    if (writing) return writing.then(flush);
    if (unsaved.length === 0 || !saved) return;
    writing = write(saved);
    await writing;
    writing = undefined;
    if (unsaved.length > 0 && get().saving.state === "pending") await flush();
  }

  async function write(from: StoredCooperation): Promise<void> {
    const next = toStore(from);
    if (!next) return;
    const changes = new Set(unsaved);
    const result = await put(next, from.rev);
    if (result === "conflict") return follow();
    if (result === "failed") return fail();

    if (!saved) return;
    if (saved === from) saved = next;
    unsaved = unsaved.filter((one) => !changes.has(one));
    if (unsaved.length > 0) return noted ? noteDown() : undefined;
    journal.clear(next.id);
    noted = false;
    set({ saving: { state: "saved", at: next.savedAt } });
  }

  function fail(): undefined {
    if (unsaved.length > 0) set({ saving: { state: "failed" } });
  }

  async function put(next: StoredCooperation, fromRev: number): Promise<SaveResult | "failed"> {
    try {
      const moment = { today: clock.today(), changedAt: next.savedAt };
      return await storage.save(next, summaryOf(next.cooperation, moment, next), fromRev);
    } catch {
      return "failed";
    }
  }

  function toStore(from: StoredCooperation): StoredCooperation | undefined {
    const { cooperation, typed, place } = get();
    if (!cooperation) return undefined;
    return {
      ...from,
      shape: STORED_SHAPE,
      rev: from.rev + 1,
      savedAt: clock.now(),
      cooperation,
      typed,
      place,
    };
  }

  /** What the disk holds, or nothing after saying why it cannot be opened. */
  async function load(id: string): Promise<StoredCooperation | undefined> {
    const opened = openStored(await storage.read(id));
    if (get().id !== id) return undefined;
    if (opened.kind === "open") return opened.stored;
    const raw = "raw" in opened ? opened.raw : undefined;
    if (opened.kind === "damaged") await storage.setAside(id, raw, clock.now());
    if (get().id !== id) return undefined;
    giveUp({ id, status: opened.kind, raw });
    return undefined;
  }

  function unreadable(id: string): undefined {
    if (get().id === id) giveUp({ id, status: "unreadable" });
  }

  /** Takes over what another window wrote and repeats on it what was changed here. */
  async function follow(): Promise<void> {
    const { id } = get();
    if (!id) return;
    const opened = await load(id).catch(fail);
    if (!opened || isSame(opened, saved)) return;
    if (get().status !== "open" || !saved) {
      saved = opened;
      return show(opened);
    }
    const onlyTheForm = isEqual(opened.cooperation, saved.cooperation);
    saved = opened;
    if (!onlyTheForm) unsaved = unsaved.filter(({ repeatable }) => repeatable);
    const { cooperation, typed, kept } = repeated(unsaved, opened);
    unsaved = kept;
    set({
      typed,
      saving: unsaved.length > 0 ? { state: "pending" } : { state: "saved", at: saved.savedAt },
    });
    if (onlyTheForm) return;
    const { revision, followed } = get();
    set({ cooperation, history: NO_HISTORY, revision: revision + 1, followed: followed + 1 });
  }

  function show(stored: StoredCooperation): void {
    set({
      ...CLOSED,
      id: stored.id,
      status: "open",
      cooperation: stored.cooperation,
      typed: stored.typed ?? {},
      place: stored.place ?? "",
      example: stored.example ?? null,
      saving: { state: "saved", at: stored.savedAt },
      revision: get().revision + 1,
    });
  }

  /** The window is hidden or closed: a note that needs no waiting, then the real writing. */
  function leave(): void {
    if (unsaved.length === 0) return;
    noteDown();
    void flush();
  }

  /** Survives even if the transaction does not. */
  function noteDown(): void {
    const next = saved && toStore(saved);
    if (!saved || !next) return;
    journal.write({ id: next.id, fromRev: saved.rev, stored: JSON.stringify(next) });
    noted = true;
  }
}

function restored(text: string): StoredCooperation | undefined {
  try {
    const opened = openStored(JSON.parse(text));
    return opened.kind === "open" ? opened.stored : undefined;
  } catch {
    return undefined;
  }
}

/** A number alone would not do: after a removal, revisions begin anew. */
function isSame(opened: StoredCooperation, saved: StoredCooperation | undefined): boolean {
  return opened.rev === saved?.rev && opened.savedAt === saved.savedAt;
}

function isEqual(one: Cooperation, other: Cooperation): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
