import type { Content } from "#content/content.ts";

const ROLE_LETTERS = ["R", "A", "C", "I"] as const;

/** Every combination a cell of the role matrix may hold, the single letters first. */
const COMBINATIONS = ROLE_LETTERS.reduce<readonly string[]>(
  (made, letter) => [...made, ...made.map((before) => before + letter)],
  [""],
)
  .filter(Boolean)
  .toSorted((one, other) => one.length - other.length || rank(one) - rank(other));

/** The letters of a cell in their fixed order; "AR" from a file is "RA" here. */
export function inOrder(cell: string): string {
  return ROLE_LETTERS.filter((letter) => cell.includes(letter)).join("");
}

/** „D+E – führt durch, entscheidet und steht für das Ergebnis ein“. */
export function letterOptions({ screens, locale }: Content) {
  const { letters } = screens.field;
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return COMBINATIONS.map((value) => {
    const said = ROLE_LETTERS.filter((letter) => value.includes(letter)).map(
      (letter) => letters[letter],
    );
    const meaning = list.format(said.map(({ meaning: one }) => one));
    return { value, label: `${said.map(({ short }) => short).join("+")} – ${meaning}` };
  });
}

function rank(cell: string): number {
  const places = ROLE_LETTERS.flatMap((letter, place) => (cell.includes(letter) ? place : []));
  return Number(places.join(""));
}
