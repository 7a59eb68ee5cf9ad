/** A day as people write it, counted from today: the rules look at past and future. */
export function day(offset: number): string {
  const format = new Intl.DateTimeFormat("de-DE", {
    timeZone: "Europe/Berlin",
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
  });
  return format.format(Date.now() + offset * 24 * 60 * 60 * 1000);
}
