import type { AnyPhaseWords } from "#content/any-words.ts";
import type { Content } from "#content/content.ts";
import { type CycleContext, filled } from "#domain/context.ts";
import { PHASE_IDS, phaseNumber, type PhaseId } from "#domain/phase.ts";
import { formatLongDate } from "#ui/form/formatted-value.ts";
import { useRunningHead } from "#ui/paper/use-running-head.ts";
import { Ring } from "#ui/ring/ring.tsx";

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

/** The ring with one segment inked: where this sheet belongs. */
function PlaceRing(props: { phase: PhaseId; content: Content; number: number | "" }) {
  const { phase, content, number } = props;
  return (
    <Ring
      size="small"
      label={content.screens.phase.of(phaseNumber(phase))}
      segments={PHASE_IDS.map((id) => ({
        id,
        number: phaseNumber(id),
        name: content.outline[id].nav,
        accessibleName: content.outline[id].nav,
        share: id === phase ? 1 : 0,
      }))}
      centre={{ big: String(number) }}
    />
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
