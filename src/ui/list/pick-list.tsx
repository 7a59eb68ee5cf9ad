import "../form/field.css";
import "./list.css";

import { useId, useState } from "react";

interface PickListProps {
  label: string;
  why?: string | undefined;
  options: readonly {
    readonly id: string;
    readonly label: string;
    readonly explanation?: string | undefined;
  }[];
  /** The words of the button for so many chosen suggestions. */
  takeWords: (count: number) => string;
  onTake: (ids: string[]) => void;
}

/** Suggestions: choose what applies, then take it over with one press. */
export function PickList({ label, why, options, takeWords, onTake }: PickListProps) {
  const baseId = useId();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const taken = options.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  if (options.length === 0) return null;

  return (
    <fieldset
      className="picks field"
      aria-describedby={why === undefined ? undefined : `${baseId}-why`}
    >
      <legend className="label">{label}</legend>
      {why !== undefined && (
        <p className="why" id={`${baseId}-why`}>
          {why}
        </p>
      )}
      <div className="choice">
        {options.map(({ id, label: text, explanation }) => (
          <label key={id}>
            <input type="checkbox" checked={chosen.has(id)} onChange={() => toggle(id)} />
            <span>{text}</span>
            {explanation !== undefined && <span className="about">{explanation}</span>}
          </label>
        ))}
      </div>
      <p className="take">
        <button
          type="button"
          className="btn slim"
          aria-disabled={taken.length === 0 || undefined}
          onClick={take}
        >
          {takeWords(taken.length)}
        </button>
      </p>
    </fieldset>
  );

  function toggle(id: string) {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  }

  function take() {
    if (taken.length === 0) return;
    setChosen(new Set());
    onTake(taken);
  }
}
