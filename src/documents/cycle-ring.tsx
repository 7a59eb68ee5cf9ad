import { useContent } from "#content/use-content.ts";
import { contextOf, type CycleContext } from "#domain/context.ts";
import type { Cycle } from "#domain/cooperation.ts";
import { PHASE_IDS, phaseNumber, type PhaseId } from "#domain/phase.ts";
import { progressOf } from "#domain/progress.ts";
import { readinessOf } from "#domain/readiness.ts";
import { formatDate } from "#ui/form/formatted-value.ts";
import { Ring } from "#ui/ring/ring.tsx";

interface CycleRingProps {
  context: CycleContext;
  /** Address of the cycle; without it the ring is a picture and no navigation. */
  base?: string | undefined;
  size: "large" | "small";
  current?: PhaseId | undefined;
}

/** The trust cycle of one cooperation: progress and light of each phase, earlier cycles inside. */
export function CycleRing({ context, base, size, current }: CycleRingProps) {
  const { locale, outline, screens, status } = useContent();
  const { cycle } = context;
  const { overview } = screens;
  const segments = PHASE_IDS.map((phase) => {
    const progress = progressOf(phase, context);
    const { light } = readinessOf(phase, cycle.number, cycle.checklist);
    const { nav, path } = outline[phase];
    const number = phaseNumber(phase);
    return {
      id: phase,
      number,
      name: nav,
      share: progress.percent / 100,
      // A skipped phase is not judged, not even as „noch offen“.
      light: progress.skipped ? undefined : light,
      accessibleName: progress.skipped
        ? overview.segmentSkipped(number, nav)
        : overview.segment(
            number,
            nav,
            status.progress(progress.done, progress.units),
            status.lights[light],
          ),
      ...(base === undefined ? {} : { href: `#${base}/${path}` }),
      current: phase === current,
    };
  });
  return (
    <Ring
      label={overview.ringLabel(cycle.number)}
      segments={segments}
      size={size}
      past={size === "large" ? earlierRounds(context).map(({ percents }) => shares(percents)) : []}
      centre={
        size === "large"
          ? {
              caption: screens.sheet.cycle,
              big: String(cycle.number),
              note: overview.ringSince(formatDate(cycle.startedOn, locale)),
            }
          : { big: String(cycle.number) }
      }
    />
  );
}

/** A cycle that lies inside the ring. */
interface Round {
  readonly cycle: Cycle;
  /** Progress of the five phases, whole percent; a skipped one has none. */
  readonly percents: readonly (number | null)[];
}

/** More thin rings have no room. */
const ROUNDS = 3;

/** Progress of the earlier cycles as of the day each was closed, the latest first. */
export function earlierRounds({ cooperation, cycle, today }: CycleContext): readonly Round[] {
  return cooperation.cycles
    .filter(({ number }) => number < cycle.number)
    .toReversed()
    .slice(0, ROUNDS)
    .map((earlier) => {
      const then = contextOf(cooperation, earlier, today);
      return {
        cycle: earlier,
        percents: PHASE_IDS.map((phase) => {
          const { percent, skipped } = progressOf(phase, then);
          return skipped ? null : percent;
        }),
      };
    });
}

function shares(percents: readonly (number | null)[]): readonly number[] {
  return percents.map((percent) => (percent ?? 0) / 100);
}
