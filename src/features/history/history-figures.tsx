import type { ReactNode } from "react";

import { useContent, useHistoryWords, useViews } from "#content/use-content.ts";
import {
  type CycleFigures,
  directionOf,
  POINTS_APART,
  RATIO_APART,
} from "#domain/cycle-figures.ts";
import { contextOf } from "#domain/context.ts";
import { PHASE_IDS, phaseNumber } from "#domain/phase.ts";
import { TRUST_DIMENSIONS } from "#domain/trust-dimensions.ts";
import { trustTrend } from "#domain/trust-index.ts";
import { useCycleView } from "#state/cycle-view.ts";
import { formatNumber } from "#ui/form/formatted-value.ts";
import { DataTable } from "#ui/table/data-table.tsx";

import { useDimensionNames } from "./use-dimension-names.ts";

interface FigureRow {
  readonly id: string;
  readonly label: string;
  readonly cell: (figures: CycleFigures) => ReactNode;
  /** What the direction is read off. */
  readonly value?: (figures: CycleFigures) => number | null;
  readonly apart?: number;
}

/** The figures of section 6.3: one row each, the cycles side by side, and where the last one went. */
export function HistoryFigures({ figures }: { figures: readonly CycleFigures[] }) {
  const { history: texts } = useHistoryWords();
  const rows = useRows();
  const hasDirection = figures.length > 1;
  return (
    <section className="sec stack" aria-labelledby="h-figures">
      <h2 id="h-figures">{texts.figures}</h2>
      <DataTable
        caption={texts.figures}
        captionHidden
        fold
        wide
        columns={[
          { id: "figure", label: texts.figure },
          ...figures.map(({ cycle }) => ({
            id: String(cycle.number),
            label: texts.column(cycle.number, !cycle.closedOn && figures.length > 1),
            align: "end" as const,
          })),
          ...(hasDirection ? [{ id: "direction", label: texts.direction }] : []),
        ]}
        rows={rows.map((row) => ({
          id: row.id,
          cells: [row.label, ...figures.map(row.cell), ...(hasDirection ? [direction(row)] : [])],
        }))}
      />
      {hasDirection && (
        <p className="small muted">
          {texts.directionNote} <TrustNote />
        </p>
      )}
    </section>
  );

  /** The last cycle with a figure against the one before it that has one. */
  function direction({ value, apart = POINTS_APART }: FigureRow): string {
    const known = figures.map((one) => value?.(one)).filter((one) => one != null);
    const found = directionOf(known.at(-2), known.at(-1), apart);
    return found ? texts.directions[found] : "";
  }
}

/** The sentence on the change of trust, which is careful with few answers (section 4.4, step 8). */
function TrustNote() {
  const { trust } = useViews("evaluation");
  const { cooperation, today } = useCycleView().context;
  const last = cooperation.cycles.at(-1);
  const trend = last && trustTrend(contextOf(cooperation, last, today));
  return trend ? trust.trustTrendText(trend) : null;
}

function useRows(): readonly FigureRow[] {
  const { history: texts } = useHistoryWords();
  const { locale, outline } = useContent();
  const dimensions = useDimensionNames();
  const points = (value: number | null | undefined) => value ?? texts.unknown;
  return [
    { id: "members", label: texts.memberCount, cell: ({ members }) => members.length },
    {
      id: "goals",
      label: texts.goals,
      cell: ({ goals, measuredGoals, allGoals }) => (
        <>
          {goals === null ? texts.unknown : texts.percent(goals)}
          {allGoals > 0 && <span className="sub">{texts.measured(measuredGoals, allGoals)}</span>}
        </>
      ),
      value: ({ goals }) => goals,
    },
    {
      id: "trust",
      label: texts.trust,
      cell: ({ trust }) => points(trust),
      value: ({ trust }) => trust,
    },
    ...TRUST_DIMENSIONS.map((dimension) => ({
      id: dimension,
      label: dimensions[dimension],
      cell: (one: CycleFigures) => points(one.dimensions?.[dimension]),
      value: (one: CycleFigures) => one.dimensions?.[dimension] ?? null,
    })),
    {
      id: "ratio",
      label: texts.ratio,
      cell: ({ ownRatio }) =>
        ownRatio === null ? texts.unknown : formatNumber(ownRatio, locale, 2),
      value: ({ ownRatio }) => ownRatio,
      apart: RATIO_APART,
    },
    ...PHASE_IDS.map((phase) => ({
      id: phase,
      label: texts.readiness(phaseNumber(phase), outline[phase].nav),
      cell: (one: CycleFigures) =>
        one.skipped.includes(phase) ? texts.skipped : points(one.readiness[phase]),
      value: (one: CycleFigures) => one.readiness[phase],
    })),
    {
      id: "consequences",
      label: texts.consequences,
      cell: ({ consequences: { done, planned, adopted } }) => (
        <>
          {texts.done(done, planned)}
          {adopted > 0 && <span className="sub">{texts.adopted(adopted)}</span>}
        </>
      ),
    },
    {
      id: "gates",
      label: texts.gates,
      cell: ({ passedGates }) => texts.times(passedGates.length),
    },
  ];
}
