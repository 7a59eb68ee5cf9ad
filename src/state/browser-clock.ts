import type { Clock } from "./clock.ts";
import { randomId } from "./random-id.ts";

/** The clock of the device. */
export const browserClock: Clock = {
  today() {
    const now = new Date();
    const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
    return local.toISOString().slice(0, 10);
  },
  now: () => new Date().toISOString(),
  newId: randomId,
};
