import type { Content } from "#content/content.ts";
import { slugOf } from "#content/slug.ts";
import type { CycleContext } from "#domain/context.ts";
import type { EntryPlace } from "#domain/cycle-origins.ts";
import { PHASE_IDS, stepsOf } from "#domain/phase.ts";

import { elementId } from "./names.ts";

/** Where a link leads: the page, and the element of it to arrive at. */
export interface Way {
  readonly to: string;
  readonly state: { readonly focus: string; readonly or?: string };
}

interface StepWay extends Way {
  /** Title of the step, for the words of the link. */
  readonly step: string;
}

/** The way to an entry of the same or of another cycle of the cooperation. */
export function wayTo(
  { phase, fieldId, recordId }: EntryPlace,
  cycle: number,
  { content, base, context }: WayFrom,
): StepWay | undefined {
  const { path, steps } = content.outline[phase];
  const step = stepsOf(phase).find(({ fields }) => fields.includes(fieldId));
  if (!step) return undefined;
  const titles: Readonly<Record<string, string>> = steps;
  const title = titles[step.id] ?? "";
  return {
    to: `${cycleAddress(cycle, { base, context })}/${path}/${slugOf(title)}`,
    step: title,
    state: {
      focus: elementId(phase, recordId ? [fieldId, recordId] : [fieldId]),
      or: elementId(phase, [fieldId]),
    },
  };
}

export interface WayFrom {
  readonly content: Content;
  /** Address of the cycle on screen. */
  readonly base: string;
  readonly context: CycleContext;
}

/** Address of a cycle; the one that is worked on has the address of the cooperation. */
export function cycleAddress(cycle: number, { base, context }: Omit<WayFrom, "content">): string {
  if (cycle === context.cycle.number) return base;
  const running = base.replace(/\/durchlauf\/\d+$/, "");
  const isLast = cycle === context.cooperation.cycles.at(-1)?.number;
  return isLast ? running : `${running}/durchlauf/${cycle}`;
}

/** "needs.goals" taken apart; `undefined` for what belongs to no phase. */
export function entryAt(field: string, recordId?: string | null): EntryPlace | undefined {
  const [first, fieldId] = field.split(".");
  const phase = PHASE_IDS.find((id) => id === first);
  return phase && fieldId ? { phase, fieldId, ...(recordId && { recordId }) } : undefined;
}
