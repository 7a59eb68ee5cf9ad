const STROKES = {
  plus: "M10 4v12M4 10h12",
  "arrow-left": "M16 10H4M9 5l-5 5 5 5",
  "arrow-right": "M4 10h12M11 5l5 5-5 5",
  up: "M10 16V4M5 9l5-5 5 5",
  down: "M10 4v12M5 11l5 5 5-5",
  undo: "M4 8h8a4 4 0 0 1 0 8H8M7 4.5L3.5 8 7 11.5",
  redo: "M16 8H8a4 4 0 0 0 0 8h4M13 4.5L16.5 8 13 11.5",
  check: "M4 10.5l4 4 8-9",
  close: "M5 5l10 10M15 5L5 15",
  warning: "M10 18a8 8 0 1 0 0-16 8 8 0 0 0 0 16ZM10 5.8v5M10 14v.1",
  question:
    "M10 18a8 8 0 1 0 0-16 8 8 0 0 0 0 16ZM7.8 7.8a2.3 2.3 0 1 1 3.3 2.1c-.8.4-1.1.9-1.1 1.8M10 14.4v.1",
  info: "M10 18a8 8 0 1 0 0-16 8 8 0 0 0 0 16ZM10 9.4v4.8M10 6v.1",
  print: "M6 7V3h8v4M6 14H3.5V8.5A1.5 1.5 0 0 1 5 7h10a1.5 1.5 0 0 1 1.5 1.5V14H14M6 11.5h8V17H6Z",
  menu: "M3 5.5h14M3 10h14M3 14.5h9",
  /** Two ways from one point: statements that do not go together. */
  fork: "M10 17V9M10 9L4 3M10 9l6-6",
  trash: "M3.5 5.5h13M8 5.5V3.5h4v2M5.5 5.5l.7 11h7.6l.7-11M8.5 8.5v5M11.5 8.5v5",
  star: "M10 1.6l2.5 5.4 5.9.7-4.4 4 1.2 5.8L10 14.6l-5.2 2.9L6 11.7l-4.4-4 5.9-.7z",
} as const;

export type IconName = keyof typeof STROKES;

/** A line drawing beside a word. It never stands for the word: give buttons without text a label. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={STROKES[name]} />
    </svg>
  );
}
