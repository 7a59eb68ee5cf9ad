import { useFieldsEnv } from "#fields/fields-env.ts";
import { type Letter, LETTERS } from "#domain/raci.ts";

interface Said {
  readonly letter: Letter;
  /** „D“ */
  readonly short: string;
  /** „führt durch“ */
  readonly meaning: string;
}

/** The letters of the role matrix as people read them. */
export function useLetters() {
  const { locale, screens } = useFieldsEnv().content;
  const { letters, noLetters } = screens.field;
  const all: readonly Said[] = LETTERS.map((letter) => ({ letter, ...letters[letter] }));
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const held = (cell: string) => all.filter(({ letter }) => cell.includes(letter));
  return {
    all,
    /** „D+E“ */
    short: (cell: string) =>
      held(cell)
        .map(({ short }) => short)
        .join("+"),
    /** „führt durch und entscheidet …“, or that nobody takes part. */
    meaning: (cell: string) =>
      cell === "" ? noLetters : list.format(held(cell).map(({ meaning }) => meaning)),
  };
}
