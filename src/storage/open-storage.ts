import { type CooperationStorage, createBrowserStorage } from "./cooperation-storage.ts";
import { openDatabase } from "./database.ts";
import { createMemoryStorage } from "./memory-storage.ts";
import { createSealedStorage, isNewerData } from "./sealed-storage.ts";

const CHANNEL = "kreislauf-des-vertrauens";

/** The browser's storage, or the memory of this window where the browser blocks it. */
export async function openStorage(onClosed: () => void): Promise<CooperationStorage> {
  try {
    const database = await openDatabase(onClosed);
    return createBrowserStorage(database, new BroadcastChannel(CHANNEL));
  } catch (error) {
    return isNewerData(error) ? createSealedStorage(error) : createMemoryStorage();
  }
}
