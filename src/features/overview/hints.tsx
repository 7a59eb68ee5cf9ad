import { type RefObject, useLayoutEffect, useRef, useState } from "react";

import { useContent } from "#content/use-content.ts";
import { type ConsistencyHint, consistencyHints } from "#domain/consistency/consistency.ts";
import { dismissHint, restoreHint } from "#domain/consistency/dismiss-hint.ts";
import type { CycleView } from "#state/cycle-view.ts";
import { useServices } from "#state/use-services.ts";
import { useSession } from "#state/use-session.ts";
import { formatDate } from "#ui/form/formatted-value.ts";
import { Icon } from "#ui/icon.tsx";

import { DismissDialog } from "./dismiss-dialog.tsx";
import { useHintText } from "./use-hint-text.ts";

interface HintsProps {
  readonly view: CycleView;
  /** Takes the focus when the button that had it is gone. */
  readonly heading: RefObject<HTMLElement | null>;
}

/** The verb that puts a hint away, and the question it asks first. */
export function useDismissal({ view, heading }: HintsProps) {
  const words = useContent().consistency;
  const { clock } = useServices();
  const session = useSession();
  const textOf = useHintText();
  const [asked, setAsked] = useState<ConsistencyHint>();
  const hasPutAway = useRef(false);
  // Closing the dialog hands the focus to the button that opened it, which is about to go.
  useLayoutEffect(() => {
    if (hasPutAway.current) heading.current?.focus();
    hasPutAway.current = false;
  }, [asked, heading]);
  const dialog = asked && (
    <DismissDialog
      text={textOf(asked)}
      onKeep={() => setAsked(undefined)}
      onDismiss={(reason) => {
        const moment = { today: view.context.today, newId: clock.newId };
        session.change(dismissHint(asked, reason, moment), { what: words.dismissed });
        setAsked(undefined);
        hasPutAway.current = true;
      }}
    />
  );
  return { ask: setAsked, dialog };
}

/** What was put away stays listed with its reason, and can be shown again. */
export function HintsPutAway({ view, heading }: HintsProps) {
  const { consistency: words, locale } = useContent();
  const session = useSession();
  const textOf = useHintText();
  const away = consistencyHints(view.context).filter(({ dismissal }) => dismissal);
  if (away.length === 0) return null;
  return (
    <details>
      <summary>{words.away(away.length)}</summary>
      <ul className="notes">
        {away.map((hint) => (
          <li key={`${hint.id} ${hint.key}`}>
            <Icon name="check" />
            <div>
              <p className="small">{textOf(hint)}</p>
              {hint.dismissal && (
                <p className="small muted">
                  {words.since(formatDate(hint.dismissal.date, locale), hint.dismissal.reason)}
                </p>
              )}
              <p className="acts">
                <button
                  type="button"
                  className="btn plain slim"
                  aria-label={`${words.restore}: ${textOf(hint)}`}
                  onClick={() => restore(hint)}
                >
                  {words.restore}
                </button>
              </p>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );

  function restore(hint: ConsistencyHint) {
    session.change(restoreHint(hint), { what: words.restored });
    heading.current?.focus();
  }
}
