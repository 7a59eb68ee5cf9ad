import { useContent } from "#content/use-content.ts";
import type { EventItem } from "#domain/event-item.ts";
import { effectOf } from "#domain/event-effect.ts";
import { phaseNumber, PHASE_IDS } from "#domain/phase.ts";
import { pointsByPhase } from "#domain/reopening.ts";
import { useCycleView } from "#state/cycle-view.ts";

/** Where an event leads: what has to be handed over, and what it reopened. */
export function EventLinks({ item }: { item: EventItem }) {
  const { outline, screens } = useContent();
  const { base, context } = useCycleView();
  const { links } = screens.events;
  const { stored, status } = item;
  const found = [...leaving(), ...(status === "started" ? begun() : [])];
  if (found.length === 0) return null;
  return (
    <p className="ways">
      {found.map(({ href, label }) => (
        <a key={href} href={href}>
          {label}
        </a>
      ))}
    </p>
  );

  function leaving() {
    const { memberId, id } = stored ?? {};
    if (item.type !== "E02" || !memberId || !id) return [];
    const isMember = context.members.some((member) => member.id === memberId);
    const handover = {
      href: `#${base}/ausfall?wer=${encodeURIComponent(memberId)}`,
      label: links.handover,
    };
    const closing = {
      href: `#${base}/abschluss?ereignis=${encodeURIComponent(id)}`,
      label: links.closingOf,
    };
    return isMember ? [handover, closing] : [closing];
  }

  function begun() {
    const { classes } = effectOf(item.type);
    const marks = (context.cycle.marks ?? []).filter(({ eventId }) => eventId === stored?.id);
    const points = pointsByPhase(marks);
    return [
      ...(classes.includes("adHoc")
        ? [{ href: `#${base}/${outline.evaluation.path}`, label: links.evaluation }]
        : []),
      ...PHASE_IDS.filter((phase) => points[phase]).map((phase) => ({
        href: `#${base}/${outline[phase].path}`,
        label: links.phase(phaseNumber(phase), outline[phase].nav),
      })),
      ...(classes.includes("closing") && stored?.resultCycle == null
        ? [{ href: `#${base}/abschluss`, label: links.closing }]
        : []),
    ];
  }
}
