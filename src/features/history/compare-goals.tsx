import { useContent, useHistoryWords } from "#content/use-content.ts";
import type { Cycle } from "#domain/cooperation.ts";
import { recordPairs, type RecordPair } from "#domain/cycle-diff.ts";
import { actualOf, attainmentOf } from "#domain/goal.ts";
import { recordById } from "#domain/records.ts";
import { useCycleView } from "#state/cycle-view.ts";
import { formatNumber } from "#ui/form/formatted-value.ts";
import { DataTable } from "#ui/table/data-table.tsx";

/** How far each goal got in the two cycles. */
export function CompareGoals({ earlier, later }: { earlier: Cycle; later: Cycle }) {
  const { compare: texts } = useHistoryWords();
  const { locale } = useContent();
  const { cooperation } = useCycleView().context;
  const pairs = recordPairs("needs", "goals", earlier, later, cooperation);
  if (pairs.length === 0) return null;
  return (
    <section className="sec stack" aria-labelledby="h-compare-goals">
      <h2 id="h-compare-goals">{texts.goals}</h2>
      <DataTable
        caption={texts.goals}
        captionHidden
        fold
        columns={[
          { id: "goal", label: texts.goal },
          { id: "before", label: texts.cycle(earlier.number), align: "end" },
          { id: "after", label: texts.cycle(later.number), align: "end" },
        ]}
        rows={pairs.map((pair) => ({
          id: `${pair.before?.id} ${pair.after?.id}`,
          cells: [titleOf(pair), reached(earlier, pair.before?.id), reached(later, pair.after?.id)],
        }))}
      />
    </section>
  );

  function titleOf({ before, after }: RecordPair): string {
    const goal =
      recordById(later.needs.goals, after?.id) ?? recordById(earlier.needs.goals, before?.id);
    return goal?.title ?? "";
  }

  function reached(cycle: Cycle, id: string | undefined): string {
    const goal = recordById(cycle.needs.goals, id);
    if (!goal) return texts.notThere;
    const attainment = attainmentOf(goal, actualOf(cycle, goal.id));
    return attainment === null
      ? texts.notMeasured
      : texts.attainment(formatNumber(Math.round(attainment), locale));
  }
}
