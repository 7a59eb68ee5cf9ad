import type { Cooperation } from "#domain/cooperation.ts";
import { addDays, daysBetween } from "#domain/day.ts";
import type { ExampleId } from "#storage/stored-cooperation.ts";

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

interface ExampleCase {
  readonly demoId: string;
  readonly demoReferenceDate: string;
}

/**
 * An example company whose dates lie around today, so that its reminders look alive (section 7).
 *
 * `raw` is the example file; it has been checked by a test.
 */
export function exampleFor(
  raw: ExampleCase & object,
  example: ExampleId,
  today: string,
): Cooperation {
  const { demoId: _id, demoReferenceDate, ...data } = raw;
  const shift = daysBetween(demoReferenceDate, today);
  return { id: `beispiel-${example}`, ...(shifted(data, shift) as Omit<Cooperation, "id">) };
}

function shifted(value: unknown, days: number): unknown {
  if (typeof value === "string") return ISO_DAY.test(value) ? addDays(value, days) : value;
  if (Array.isArray(value)) return value.map((one: unknown) => shifted(one, days));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shifted(part, days)]));
}
