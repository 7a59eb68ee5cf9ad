/** How values are shown. Dates are calendar days (`2026-02-03`) and know no time zone. */
export function formatNumber(value: number, locale: string, decimals?: number): string {
  const digits = decimals ?? 10;
  return numbers(locale, {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: digits,
  }).format(value);
}

export function formatMoney(value: number, locale: string): string {
  return numbers(locale, { style: "currency", currency: "EUR" }).format(value);
}

/** `03.02.2026` */
export function formatDate(date: string, locale: string): string {
  return day(date, locale, { day: "2-digit", month: "2-digit", year: "numeric" });
}

/** `3. Februar 2026`, on request with the day of the week. */
export function formatLongDate(date: string, locale: string, withWeekday = false): string {
  const weekday = withWeekday ? ({ weekday: "long" } as const) : {};
  return day(date, locale, { ...weekday, day: "numeric", month: "long", year: "numeric" });
}

/** `Di., 3. Feb.`, for lists of what is near. */
export function formatShortDate(date: string, locale: string): string {
  return day(date, locale, { weekday: "short", day: "numeric", month: "short" });
}

/** `14:03`; an instant, so it is shown in the zone of the reader unless another is named. */
export function formatTime(instant: string | number, locale: string, timeZone?: string): string {
  const zone = timeZone === undefined ? {} : { timeZone };
  return dates(locale, { hour: "2-digit", minute: "2-digit", ...zone }).format(new Date(instant));
}

/** The day of an instant for the reader: half past midnight in Germany is still yesterday in UTC. */
export function dayOf(instant: string, timeZone?: string): string {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return instant;
  const zone = timeZone === undefined ? {} : { timeZone };
  // Sweden writes its dates as the calendar days are stored.
  return dates("sv-SE", { year: "numeric", month: "2-digit", day: "2-digit", ...zone }).format(
    moment,
  );
}

/** What is no date is shown as it is: losing it would be worse. */
function day(date: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  const instant = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(instant.getTime())) return date;
  return dates(locale, { ...options, timeZone: "UTC" }).format(instant);
}

/** Formatters are slow to make and long lists need the same few again and again. */
const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function numbers(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return kept(numberFormats, locale, options, () => new Intl.NumberFormat(locale, options));
}

function dates(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return kept(dateFormats, locale, options, () => new Intl.DateTimeFormat(locale, options));
}

function kept<Format>(
  formats: Map<string, Format>,
  locale: string,
  options: object,
  make: () => Format,
): Format {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? make();
  formats.set(key, format);
  return format;
}
