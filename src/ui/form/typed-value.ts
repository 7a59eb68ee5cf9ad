// Reading and showing belong together for those who use them.
export {
  formatDate,
  formatLongDate,
  formatMoney,
  formatNumber,
  formatShortDate,
  formatTime,
} from "./formatted-value.ts";

/**
 * What people type, read leniently the German way. Every reader gives the value, `null` for an empty
 * field and `undefined` for what it does not understand; nothing typed is an error here.
 */
export type Typed<Value> = Value | null | undefined;

/** `1.234,5`, `1234,50`, `1 234,5`, `60.000 €`, `5 %`; a single dot is a decimal point where it can be none other. */
export function parseNumber(typed: string): Typed<number> {
  const text = typed.trim();
  if (text === "") return null;
  const bare = text
    .replace(/^(?:€|eur(?:o)?)\s*/iu, "")
    .replace(/\s*(?:€|eur(?:o)?|%)$/iu, "")
    .replace(/^[−–]/u, "-");
  const parts = /^(?<sign>[+-]?)\s*(?<digits>\d[\d.,'’\s]*|[.,]\d+)$/u.exec(bare)?.groups;
  if (!parts) return undefined;
  const plain = withoutGroups(parts["digits"] ?? "");
  if (plain === undefined) return undefined;
  const value = Number(plain) * (parts["sign"] === "-" ? -1 : 1);
  if (!Number.isFinite(value)) return undefined;
  return value === 0 ? 0 : value;
}

/** An amount in cents' precision; half a cent is rounded up, on both sides of zero. */
export function parseMoney(typed: string): Typed<number> {
  const value = parseNumber(typed);
  if (value === null || value === undefined) return value;
  const rounded = Math.sign(value) * shift(Math.round(shift(Math.abs(value), 2)), -2);
  if (!Number.isFinite(rounded)) return undefined;
  return rounded === 0 ? 0 : rounded;
}

/** `3.2.2026`, `03.02.26` or `2026-02-03` as `2026-02-03`; only days that exist. */
export function parseDate(typed: string): Typed<string> {
  const text = typed.trim();
  if (text === "") return null;
  const german = /^(?<day>\d{1,2})\.\s*(?<month>\d{1,2})\.\s*(?<year>\d{4}|\d{2})$/u;
  const iso = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/u;
  const parts = (german.exec(text) ?? iso.exec(text))?.groups;
  if (!parts) return undefined;
  const year = fullYear(parts["year"] ?? "");
  const month = Number(parts["month"]);
  const day = Number(parts["day"]);
  const date = new Date(Date.UTC(year, month - 1, day));
  // The calendar would turn 31.2. into 3.3. without a word.
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1;
  return exists && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}

/** The digits with a dot for the decimals, or nothing if the separators contradict each other. */
function withoutGroups(digits: string): string | undefined {
  const decimal = decimalSign(digits);
  const at = decimal === undefined ? -1 : digits.lastIndexOf(decimal);
  const whole = at < 0 ? digits : digits.slice(0, at);
  const fraction = at < 0 ? "" : digits.slice(at + 1);
  if (!/^\d*$/u.test(fraction)) return undefined;
  const isGrouped = /^\d{1,3}(?<sign>[.,'’\s])\d{3}(?:\k<sign>\d{3})*$/u.test(whole);
  if (!isGrouped && !/^\d*$/u.test(whole)) return undefined;
  return `${whole.replaceAll(/\D/gu, "") || "0"}.${fraction || "0"}`;
}

/** Which sign, if any, separates the decimals. */
function decimalSign(digits: string): "," | "." | undefined {
  const commas = digits.split(",").length - 1;
  const dots = digits.split(".").length - 1;
  if (commas === 1 && dots === 1) return digits.indexOf(",") > digits.indexOf(".") ? "," : ".";
  if (commas === 1) return ",";
  if (dots === 1) {
    const isThousands = /^[1-9]\d{0,2}\.\d{3}$/u.test(digits);
    return isThousands ? undefined : ".";
  }
  return undefined;
}

/** Moves the decimal point in the notation, where 1.005 is exact, not in the binary value. */
function shift(value: number, places: number): number {
  const [digits, exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

function fullYear(year: string): number {
  if (year.length === 4) return Number(year);
  const short = Number(year);
  return short < 70 ? 2000 + short : 1900 + short;
}
