import { filled } from "./context.ts";
import { daysBetween } from "./day.ts";
import type { Relationship } from "./fields/relationship.ts";
import type { Identified } from "./records.ts";

export type Issue = Identified<NonNullable<Relationship["issueLog"]>[number]>;

/** Open for longer than this, something wears people down (c4-11), in days. */
const OLD_ISSUE = 30;

export function isOpenIssue({ date, closedOn }: Issue): boolean {
  return filled(date) && !filled(closedOn);
}

/** Left lying for more than 30 days. */
export function isOldIssue(issue: Issue, today: string): boolean {
  return isOpenIssue(issue) && daysBetween(issue.date ?? today, today) > OLD_ISSUE;
}
