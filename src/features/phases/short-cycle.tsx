import { useContent } from "#content/use-content.ts";
import type { CycleContext } from "#domain/context.ts";
import { shortPhases } from "#domain/event-effect.ts";
import type { PhaseId } from "#domain/phase.ts";
import { Icon } from "#ui/icon.tsx";

/** Says on the page of a phase that the cycle is a short one, and what that means here. */
export function ShortCycleNote({ phase, context }: { phase: PhaseId; context: CycleContext }) {
  const { events, screens } = useContent();
  const { cooperation, cycle } = context;
  const texts = screens.events.short;
  if (!cycle.short) return null;
  const event = cooperation.events.find(({ id }) => id === cycle.triggerEventId);
  const title = events.find(({ id }) => id === event?.type)?.title;
  const isShort = shortPhases(cooperation, cycle).includes(phase);
  return (
    <section className="hint" aria-label={texts.name}>
      <Icon name="info" />
      <p>{isShort ? (title ? texts.note(title) : texts.noteKeep) : texts.full}</p>
    </section>
  );
}

interface HiddenFieldsProps {
  /** How many fields are not shown. */
  readonly hidden: number;
  readonly shown: number;
  readonly onShowAll: () => void;
}

/** Below what a step shows of a short cycle: the way to all the rest. */
export function HiddenFields({ hidden, shown, onShowAll }: HiddenFieldsProps) {
  const texts = useContent().screens.events.short;
  return (
    <section className="hidden-fields">
      <p>{shown === 0 ? texts.nothing : texts.hidden(hidden)}</p>
      <p className="actions">
        <button type="button" className="btn" onClick={onShowAll}>
          {texts.showAll}
        </button>
      </p>
    </section>
  );
}
