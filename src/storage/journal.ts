import * as z from "zod/mini";

/** Where the journal is kept; the app passes `localStorage`. */
export type KeyValueStore = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** What was typed but not yet written when the window went away. */
export interface JournalEntry {
  readonly id: string;
  /** The revision the typing started from. */
  readonly fromRev: number;
  readonly stored: string;
}

const KEY = "kdv-journal";
const entriesSchema = z.array(z.object({ id: z.string(), fromRev: z.int(), stored: z.string() }));

/**
 * Survives the moment between the last keystroke and its transaction.
 *
 * Holds one note of each cooperation, because each window has another one open. A full or
 * blocked localStorage must not break leaving the page; the transaction is on its way anyway.
 */
export function createJournal(backing: KeyValueStore) {
  return {
    write(entry: JournalEntry): void {
      quietly(() => keep([...others(entry.id), entry]));
    },
    read: (id: string): JournalEntry | undefined => entries().find((entry) => entry.id === id),
    clear(id: string): void {
      quietly(() => keep(others(id)));
    },
    clearAll(): void {
      quietly(() => keep([]));
    },
  };

  function others(id: string): readonly JournalEntry[] {
    return entries().filter((entry) => entry.id !== id);
  }

  function entries(): readonly JournalEntry[] {
    try {
      return entriesSchema.safeParse(JSON.parse(backing.getItem(KEY) ?? "[]")).data ?? [];
    } catch {
      return [];
    }
  }

  function keep(kept: readonly JournalEntry[]): void {
    if (kept.length === 0) backing.removeItem(KEY);
    else backing.setItem(KEY, JSON.stringify(kept));
  }
}

function quietly(action: () => void): void {
  try {
    action();
  } catch {
    // What could not be noted is simply not noted.
  }
}

export type Journal = ReturnType<typeof createJournal>;
