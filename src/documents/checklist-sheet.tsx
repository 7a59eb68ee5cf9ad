import { useId } from "react";

import type { AnyPhaseWords } from "#content/any-words.ts";
import type { Content } from "#content/content.ts";
import { itemsOf } from "#domain/checklist.ts";
import type { CycleContext } from "#domain/context.ts";
import { phaseNumber, type PhaseId } from "#domain/phase.ts";

import { EmptyEnd } from "./checklist-sheet-empty-end.tsx";
import { FilledEnd } from "./checklist-sheet-filled-end.tsx";
import { SheetHead } from "./checklist-sheet-head.tsx";
import { ItemRow } from "./checklist-sheet-row.tsx";
import { TableHead } from "./checklist-sheet-table-head.tsx";

interface ChecklistSheetProps {
  phase: PhaseId;
  content: Content;
  words: AnyPhaseWords;
  context: CycleContext;
  /** "empty" shows nothing of the cooperation: it may be handed to anybody. */
  variant: "empty" | "filled";
}

/** The checklist of a phase on paper: to be filled in by hand, or with the answers given so far. */
export function ChecklistSheet({ phase, content, words, context, variant }: ChecklistSheetProps) {
  const captionId = useId();
  const { sheet } = content.screens;
  const { nav } = content.outline[phase];
  const { cycle } = context;
  const title = sheet.title(phaseNumber(phase), nav);
  const isEmpty = variant === "empty";
  const items = itemsOf(phase, cycle.number);
  return (
    <article className="sheet" aria-label={sheet.name(nav)}>
      <SheetHead {...{ title, phase, content, words, context, isEmpty }} />
      {/* Without a stop for the keyboard nobody without a mouse could scroll it on a phone. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="tw" role="region" aria-labelledby={captionId} tabIndex={0}>
        <table className="fixed checks">
          <caption id={captionId} className="sr">
            {title}
          </caption>
          <TableHead sheet={sheet} answers={content.status.answers} />
          <tbody>
            {items.map((item, index) => (
              <ItemRow
                key={item.id}
                number={index + 1}
                isStarred={item.critical}
                words={words.checklist[item.id]}
                answer={isEmpty ? undefined : (cycle.checklist[item.id] ?? {})}
                content={content}
              />
            ))}
          </tbody>
        </table>
      </div>
      {isEmpty ? <EmptyEnd sheet={sheet} /> : <FilledEnd {...{ phase, content, words, context }} />}
    </article>
  );
}
