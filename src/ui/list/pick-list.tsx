import "../form/field.css";
import "./list.css";

import { useId, useState } from "react";

interface PickListProps {
  label: string;
  why?: string | undefined;
  options: readonly PickOption[];
  /** The words of the button for so many chosen suggestions. */
  takeWords: (count: number) => string;
  onTake: (ids: string[]) => void;
  /** The words of the button that puts the chosen ones aside for good; without it there is none. */
  dismissWords?: ((count: number) => string) | undefined;
  onDismiss?: ((ids: string[]) => void) | undefined;
}

export interface PickOption {
  readonly id: string;
  readonly label: string;
  readonly explanation?: string | undefined;
  /** Where the suggestion comes from. */
  readonly link?: { readonly href: string; readonly text: string } | undefined;
}

/** Suggestions: choose what applies, then take it over with one press. */
export function PickList(props: PickListProps) {
  const { label, why, options, takeWords, onTake, dismissWords, onDismiss } = props;
  const baseId = useId();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const taken = options.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  if (options.length === 0) return null;
  const isStacked = options.some(({ explanation, link }) => explanation ?? link);

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
      <div className={isStacked ? "choice stack-choice" : "choice"}>
        {options.map((option) => (
          <Pick
            key={option.id}
            option={option}
            isChosen={chosen.has(option.id)}
            onToggle={() => toggle(option.id)}
          />
        ))}
      </div>
      <p className="take actions">
        <button
          type="button"
          className="btn slim"
          aria-disabled={taken.length === 0 || undefined}
          onClick={() => answer(onTake)}
        >
          {takeWords(taken.length)}
        </button>
        {dismissWords && onDismiss && (
          <button
            type="button"
            className="btn plain slim"
            aria-disabled={taken.length === 0 || undefined}
            onClick={() => answer(onDismiss)}
          >
            {dismissWords(taken.length)}
          </button>
        )}
      </p>
    </fieldset>
  );

  function toggle(id: string) {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  }

  function answer(give: (ids: string[]) => void) {
    if (taken.length === 0) return;
    setChosen(new Set());
    give(taken);
  }
}

interface PickProps {
  option: PickOption;
  isChosen: boolean;
  onToggle: () => void;
}

function Pick({ option: { label, explanation, link }, isChosen, onToggle }: PickProps) {
  const aboutId = useId();
  const box = (
    <label>
      <input
        type="checkbox"
        checked={isChosen}
        onChange={onToggle}
        aria-describedby={explanation === undefined ? undefined : aboutId}
      />
      <span>{label}</span>
      {explanation !== undefined && (
        // Described by it, not named by it as well.
        <span className="about" id={aboutId} aria-hidden="true">
          {explanation}
        </span>
      )}
    </label>
  );
  if (!link) return box;
  return (
    <div className="linked-pick">
      {box}
      <a href={link.href}>{link.text}</a>
    </div>
  );
}
