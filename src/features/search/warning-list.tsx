import "./warning.css";

import { useEffect, useId, useMemo, useRef, useState } from "react";

import { useViews } from "#content/use-content.ts";
import { biasWarnings, type BiasWarning } from "#domain/bias.ts";
import { type Entry, withoutRecord, withRecord } from "#domain/records.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";

import { WarningDismissal } from "./warning-dismissal.tsx";
import { SettledWarning, WarningHint } from "./warning-hint.tsx";

interface WarningListProps {
  /** The warnings name companies; while those go by letters they are held back. */
  isHidden?: boolean;
}

type Entries = readonly Entry[] | null;

/** Warnings against the obvious choice (section 3.2), and those a person has dealt with. */
export function WarningList({ isHidden = false }: WarningListProps) {
  const { context, readOnly, newId, changeField } = useFieldsEnv();
  const words = useViews("search").warnings;
  const { search } = context.cycle;
  const warnings = useMemo(() => biasWarnings(search), [search]);
  const [dismissing, setDismissing] = useState<BiasWarning>();
  const [moves, setMoves] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  // The button that was pressed has gone with its warning.
  useEffect(() => {
    if (moves > 0) heading.current?.focus();
  }, [moves]);
  if (warnings.length === 0) return null;
  const settled = warnings.filter(({ isOpen }) => !isOpen);

  return (
    <section className="sec full" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      {isHidden ? (
        <p className="small muted">{words.hidden}</p>
      ) : (
        <ul>
          {warnings
            .filter(({ isOpen }) => isOpen)
            .map((warning) => (
              <WarningHint
                key={`${warning.id} ${warning.about}`}
                warning={warning}
                onDismiss={readOnly ? undefined : () => setDismissing(warning)}
              />
            ))}
        </ul>
      )}
      {!isHidden && settled.length > 0 && (
        <>
          <h3 className="settled-title">{words.settled}</h3>
          <ul className="settled">
            {settled.map((warning) => (
              <SettledWarning
                key={`${warning.id} ${warning.about}`}
                warning={warning}
                onRestore={readOnly ? undefined : restore}
              />
            ))}
          </ul>
        </>
      )}
      {dismissing && (
        <WarningDismissal
          warning={dismissing}
          onCancel={() => setDismissing(undefined)}
          onDismiss={(reason) => dismiss(dismissing, reason)}
        />
      )}
    </section>
  );

  function dismiss({ id: warning, about }: BiasWarning, reason: string) {
    const entry = { id: newId(), warning, about, reason, date: context.today };
    changeField("dismissedWarnings", (held) => withRecord(held as Entries, entry), {
      what: words.changes.dismiss,
    });
    setDismissing(undefined);
    setMoves(moves + 1);
  }

  function restore(dismissalId: string) {
    changeField("dismissedWarnings", (held) => withoutRecord(held as Entries, dismissalId), {
      what: words.changes.restore,
    });
    setMoves(moves + 1);
  }
}
