import { useRef } from "react";
import { Link } from "react-router-dom";

import { useAllWords, useContent } from "#content/use-content.ts";
import type { Mark } from "#domain/cooperation.ts";
import { consistencyHints } from "#domain/consistency/consistency.ts";
import { contradictions } from "#domain/data-checks.ts";
import { reopeningsOf } from "#domain/reopening.ts";
import { PHASE_IDS, phaseNumber } from "#domain/phase.ts";
import type { CycleView } from "#state/cycle-view.ts";
import { Icon } from "#ui/icon.tsx";

import { HintItem } from "./hint-item.tsx";
import { HintsPutAway, useDismissal } from "./hints.tsx";
import { ReopenedItem } from "./reopened-item.tsx";
import { useHintText } from "./use-hint-text.ts";

/**
 * Answers that do not fit the data, what does not fit together across the phases, and what a new
 * cycle took over and nobody has looked at.
 */
export function Mismatches({ view }: { view: CycleView }) {
  const { outline, screens } = useContent();
  const all = useAllWords();
  const { overview } = screens;
  const heading = useRef<HTMLHeadingElement>(null);
  const textOf = useHintText();
  const putAway = useDismissal({ view, heading });
  const found = PHASE_IDS.flatMap((phase) =>
    contradictions(phase, view.context).map((item) => ({ phase, item })),
  );
  const hints = consistencyHints(view.context).filter(({ dismissal }) => !dismissal);
  const marks = view.context.cycle.marks ?? [];
  const count = (...kinds: Mark["kind"][]) =>
    marks.filter(({ kind }) => kinds.includes(kind)).length;
  const reopenings = reopeningsOf(view.context);
  const notes = [count("proposal") > 0 && overview.confirmable(count("proposal"))].filter(
    (note) => note !== false,
  );

  return (
    <section className="sec" aria-labelledby="h-mismatch">
      <h2 id="h-mismatch" ref={heading} tabIndex={-1}>
        {overview.mismatch}
      </h2>
      {found.length + hints.length + notes.length + reopenings.length === 0 ? (
        <p className="empty">{overview.nothingMismatched}</p>
      ) : (
        <ul className="notes">
          {reopenings.map((reopening) => (
            <ReopenedItem key={reopening.id} reopening={reopening} base={view.base} />
          ))}
          {found.map(({ phase, item }) => {
            const words = all[phase].words.checklist[item];
            return (
              <li key={item}>
                <Icon name="fork" />
                <p className="small">
                  {overview.mismatchItem(phaseNumber(phase), words?.statement ?? "")}{" "}
                  {words?.contradiction}.{" "}
                  <Link
                    to={`${view.base}/${outline[phase].path}/checkliste`}
                    state={{ focus: item }}
                  >
                    {overview.checkAnswer}
                  </Link>
                </p>
              </li>
            );
          })}
          {hints.map((hint) => (
            <HintItem
              key={`${hint.id} ${hint.key}`}
              hint={hint}
              text={textOf(hint)}
              base={view.base}
              onDismiss={() => putAway.ask(hint)}
            />
          ))}
          {notes.map((note) => (
            <li key={note}>
              <Icon name="question" />
              <p className="small">{note}</p>
            </li>
          ))}
        </ul>
      )}
      <HintsPutAway view={view} heading={heading} />
      {putAway.dialog}
    </section>
  );
}
