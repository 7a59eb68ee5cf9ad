import { hasContent } from "../assess.ts";
import type { Cooperation, Cycle, Mark, Partner } from "../cooperation.ts";
import type { PhaseId } from "../phase.ts";
import { type Entry, recordsOf } from "../records.ts";

/** Words that a new cycle writes into its fields; the domain itself speaks no language. */
export interface NextCycleWording {
  readonly eventTitle: (type: string) => string;
  /** „Ausbau der Kooperation: {reason}“ (section 2.5). */
  readonly expansion: (reason: string) => string;
  /** The reason of the checklist answers of a skipped search (section 6.2). */
  readonly noSearch: string;
}

export interface NextCycleOptions {
  readonly today: string;
  readonly newId: () => string;
  /** The event that starts the cycle, if there is one. */
  readonly triggerEventId: string | null;
  readonly seekPartner: boolean;
  /** „Kurzdurchlauf“: what the event does not touch goes on unasked (section 6.2). */
  readonly short?: boolean;
  readonly wording: NextCycleWording;
}

/** Everything the rules of section 6.2 look at. */
export interface Carry {
  readonly cooperation: Cooperation;
  readonly old: Cycle;
  readonly options: NextCycleOptions;
  /** Members of the old cycle who are no members any more. */
  readonly left: readonly string[];
  /** Members of the new cycle who were none before. */
  readonly joined: readonly string[];
  /** Members of the new cycle. */
  readonly members: readonly Partner[];
}

/** „aus Durchlauf {n}, bitte bestätigen“ for each of these fields that holds something. */
export function proposalMarks(
  fromCycle: number,
  phase: PhaseId,
  data: object,
  fields: readonly string[],
): readonly Mark[] {
  return fields
    .filter((id) => hasContent((data as Readonly<Record<string, unknown>>)[id]))
    .map((id) => ({ kind: "proposal", field: `${phase}.${id}`, fromCycle }));
}

/** „prüfen“ for each record that names a member who has left or joined. */
export function reviewMarks(
  { cooperation, left, joined, old }: Carry,
  phase: PhaseId,
  data: object,
): readonly Mark[] {
  return Object.entries(data).flatMap(([id, value]) =>
    Array.isArray(value)
      ? recordsOf(value as readonly Entry[]).flatMap((record) => {
          const named = [...left, ...joined].filter((member) => names(record, [member]));
          if (named.length === 0) return [];
          const event = cooperation.events.findLast(
            ({ type, memberId }) => MOVING.includes(type) && named.includes(memberId ?? ""),
          );
          return {
            kind: "review" as const,
            field: `${phase}.${id}`,
            recordId: record.id,
            fromCycle: old.number,
            ...(event && { eventId: event.id }),
          };
        })
      : [],
  );
}

/** A company joins or leaves (section 6.1). */
const MOVING: readonly string[] = ["E01", "E02"];

/** Does a record refer to one of these members, in a reference, a choice of several or a cell? */
function names(record: object, members: readonly string[]): boolean {
  return Object.values(record).some((value: unknown) => {
    if (typeof value === "string") return members.includes(value);
    if (Array.isArray(value)) return value.some((one: unknown) => members.includes(one as string));
    return (
      typeof value === "object" &&
      value !== null &&
      members.some((id) => hasContent((value as Readonly<Record<string, unknown>>)[id]))
    );
  });
}
