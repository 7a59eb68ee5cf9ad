import type { AnyPhaseWords } from "#content/any-words.ts";
import type { Content } from "#content/content.ts";
import { type CycleContext, filled } from "#domain/context.ts";
import type { PhaseId } from "#domain/phase.ts";
import { formatLongDate } from "#ui/form/formatted-value.ts";
import { useRunningHead } from "#ui/paper/use-running-head.ts";

import { PlaceRing } from "./place-ring.tsx";

interface SheetHeadProps {
  title: string;
  phase: PhaseId;
  content: Content;
  words: AnyPhaseWords;
  context: CycleContext;
  isEmpty: boolean;
}

/** Running head, title, trust question and a small ring that shows the place in the cycle. */
export function SheetHead({ title, phase, content, words, context, isEmpty }: SheetHeadProps) {
  const { sheet } = content.screens;
  const head = isEmpty
    ? { left: sheet.appTitle, centre: "", right: sheet.toFillIn }
    : headOf(context, content);
  useRunningHead(head);
  return (
    <>
      <p className="run">
        <span>{head.left}</span>
        {head.centre && <span>{head.centre}</span>}
        <span>{head.right}</span>
      </p>
      <div className="ti">
        <div>
          <h2 className="h">{title}</h2>
          <p className="q">{words.trustQuestion}</p>
          {isEmpty ? <LinesToFill sheet={sheet} /> : <p className="stars">{sheet.star}</p>}
        </div>
        <PlaceRing phase={phase} content={content} number={isEmpty ? "" : context.cycle.number} />
      </div>
      {isEmpty && <p className="ask">{sheet.hint}</p>}
    </>
  );
}

function LinesToFill({ sheet }: { sheet: Content["screens"]["sheet"] }) {
  return (
    <div className="fill">
      {[sheet.cooperation, sheet.cycle, sheet.date].map((label) => (
        <span key={label}>
          {label} <i />
        </span>
      ))}
    </div>
  );
}

function headOf({ cooperation, cycle, today }: CycleContext, content: Content) {
  const { sheet, shell } = content.screens;
  const { name } = cooperation.base;
  return {
    left: filled(name) ? name : sheet.appTitle,
    centre: shell.cycle(cycle.number),
    right: `${formatLongDate(today, content.locale)} · ${sheet.draft}`,
  };
}
