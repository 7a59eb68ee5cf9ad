import { type KeyboardEvent, useRef } from "react";

import type { Letter } from "#domain/raci.ts";

import { useLetters } from "./use-letters.ts";

interface RoleCellProps {
  id: string | undefined;
  label: string;
  cell: string;
  isStop: boolean;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onToggle: (letter: Letter) => void;
}

/** A cell: each letter has its fixed place, so that a filled matrix reads like a pattern. */
export function RoleCell({ id, label, cell, isStop, onToggle, ...on }: RoleCellProps) {
  const letters = useLetters();
  const place = useRef<HTMLTableCellElement>(null);
  return (
    <td
      id={id}
      ref={place}

      aria-label={label}
      tabIndex={isStop ? 0 : -1}
      data-stop
      {...on}
    >
      <span className="letters">
        {letters.all.map(({ letter, short, meaning }) => (
          <button
            key={letter}
            type="button"
            tabIndex={-1}
            data-letter={letter}
            aria-pressed={cell.includes(letter)}
            aria-label={meaning}
            title={meaning}
            onClick={() => {
              onToggle(letter);
              // The keys go on from here.
              place.current?.focus();
            }}
          >
            {short}
          </button>
        ))}
      </span>
    </td>
  );
}
