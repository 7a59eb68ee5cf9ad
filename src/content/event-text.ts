import type { Cooperation } from "#domain/cooperation.ts";
import type { EventItem } from "#domain/event-item.ts";

import type { Content } from "./content.ts";
import { fill } from "./fill.ts";

/** What an event is called, and the sentence of the specification about it. */
export function eventText(
  { type, stored, detected }: EventItem,
  { partners }: Cooperation,
  { events, screens }: Content,
): { readonly title: string; readonly message: string } {
  const words = events.find(({ id }) => id === type);
  const partner = partners.find(({ id }) => id === stored?.memberId)?.name;
  const template = (detected?.isOverdue && words?.overdue) || words?.message || "";
  const message = fill(template, {
    Partner: partner || screens.events.somePartner,
    ...detected?.params,
  });
  // Without its number the sentence says nothing.
  return { title: words?.title ?? type, message: message.includes("{") ? "" : message };
}
