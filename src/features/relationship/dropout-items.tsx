import { useId } from "react";

import { useViews } from "#content/use-content.ts";
import type { SaidGroup } from "#documents/said-dropout.ts";

interface DropoutItemsProps {
  title: string;
  empty: string;
  groups: readonly SaidGroup[];
  /** Items that shall become arrangements; nothing can be chosen without it. */
  chosen: ReadonlySet<string> | undefined;
  onToggle: (id: string) => void;
  /** How to read the findings. */
  note?: string | undefined;
}

/** Findings by kind, each to be ticked for an arrangement. */
export function DropoutItems(props: DropoutItemsProps) {
  const { title, empty, groups, chosen, onToggle, note } = props;
  const { dropout: words } = useViews("relationship");
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {groups.length === 0 && <p className="empty">{empty}</p>}
      {groups.length > 0 && note !== undefined && <p className="small muted">{note}</p>}
      {groups.map(({ kind, title: heading, items }) => (
        <section key={kind} aria-label={heading}>
          <h3>{heading}</h3>
          <ul className="dropout-items">
            {items.map((item) => (
              <li key={item.id}>
                {chosen ? (
                  <label>
                    <input
                      type="checkbox"
                      checked={chosen.has(item.id)}
                      onChange={() => onToggle(item.id)}
                    />
                    <span>{said(item)}</span>
                  </label>
                ) : (
                  said(item)
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );

  function said({ line, successors }: SaidGroup["items"][number]) {
    return (
      <>
        {line}{" "}
        {successors.length > 0 && (
          <span className="who">{words.couldTake(successors.join(", "))}</span>
        )}
      </>
    );
  }
}
