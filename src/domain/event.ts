import { filled } from "./context.ts";
import type { CooperationEvent } from "./cooperation.ts";

/** Nobody has dealt with it yet, or it was put off until a day that has come (section 6.1). */
export function isAwaiting({ status, remindOn }: CooperationEvent, today: string): boolean {
  return status === "snoozed" ? filled(remindOn) && remindOn <= today : status === "open";
}
