/** ISO dates ("2026-02-02") sort as text; these functions do the arithmetic in whole days, UTC. */
const DAY = 86_400_000;

/** Whole days from one date to another; negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** The same day of a later or earlier month; the last of the month where it has no such day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
  const target = Math.min(dayOfMonth, lastOfMonth.getUTCDate());
  return new Date(Date.UTC(year, month - 1 + months, target)).toISOString().slice(0, 10);
}
