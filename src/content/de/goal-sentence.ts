/** What is known of a goal, numbers and date as they are written. */
export interface GoalParts {
  readonly metric?: string | undefined;
  readonly unit?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly until?: string | undefined;
  /** The level is to be held: at least, at most, or not said yet. */
  readonly hold?: "up" | "down" | "open" | undefined;
}

/** Reads a goal aloud: „von 14 auf 8 Stillstände bis 31.12.2025“. Says only what is known. */
export function goalSentence(parts: GoalParts): string | undefined {
  const { from, to, until, hold } = parts;
  const { lead, quantity } = wordsFor(parts);
  const deadline = until && `bis ${until}`;
  if (hold && to) return joined(lead, deadline, HOLD[hold], quantity(to), "halten");
  if (to) return joined(lead, from && `von ${from}`, "auf", quantity(to), deadline);
  return from ? joined(lead, "heute", quantity(from)) : undefined;
}

const HOLD = { up: "mindestens", down: "höchstens", open: "" } as const;

/** Units that only say that something is counted; the metric says what. */
const MERE_COUNT = ["anzahl", "stück", "zahl"];

/** „14 Stillstände“ where the metric is what is counted, else „Anteil der Angebote: 70 %“. */
function wordsFor({ metric, unit }: GoalParts) {
  const measured = metric?.trim() ?? "";
  const counted = unit?.trim() ?? "";
  const isInMetric = measured
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .includes(counted.toLowerCase());
  const isMetricCounted =
    counted === "" || MERE_COUNT.includes(counted.toLowerCase()) || isInMetric;
  if (measured && isMetricCounted)
    return { lead: undefined, quantity: (value: string) => joined(value, measured) };
  return {
    lead: measured && `${measured}:`,
    // A number and its unit stay on one line.
    quantity: (value: string) => (counted ? `${value}\u00a0${counted}` : value),
  };
}

function joined(...words: readonly (string | undefined)[]): string {
  return words.filter(Boolean).join(" ");
}
