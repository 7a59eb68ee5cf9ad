import { type DBSchema, type IDBPDatabase, openDB } from "idb";

import type { StoredCooperation } from "./stored-cooperation.ts";
import type { Summary } from "./summary.ts";

const NAME = "kreislauf-des-vertrauens";
const VERSION = 1;

/** An automatic copy of a cooperation, made before something that could be regretted. */
export interface Copy {
  readonly id: string;
  readonly cooperationId: string;
  readonly madeAt: string;
  readonly reason: CopyReason;
  readonly stored: StoredCooperation;
}

export type CopyReason = "delete" | "replace" | "nextCycle" | "restore";

/** A record that does not fit its own shape, as it was found. */
export interface Damage {
  readonly id: string;
  readonly foundAt: string;
  readonly raw: unknown;
}

interface Schema extends DBSchema {
  cooperations: { key: string; value: StoredCooperation };
  summaries: { key: string; value: Summary };
  copies: { key: string; value: Copy; indexes: { cooperationId: string } };
  damaged: { key: string; value: Damage };
  meta: { key: string; value: string };
}

export type Database = IDBPDatabase<Schema>;

/** Opens the database; rejects when the browser blocks it. */
export function openDatabase(onClosed: () => void): Promise<Database> {
  return openDB<Schema>(NAME, VERSION, {
    upgrade(database) {
      database.createObjectStore("cooperations", { keyPath: "id" });
      database.createObjectStore("summaries", { keyPath: "id" });
      const copies = database.createObjectStore("copies", { keyPath: "id" });
      copies.createIndex("cooperationId", "cooperationId");
      database.createObjectStore("damaged", { keyPath: "id" });
      database.createObjectStore("meta");
    },
    // A newer version in another tab needs the way free; this tab then works without storage.
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      onClosed();
    },
    terminated: onClosed,
  });
}
