import { useContent } from "#content/use-content.ts";
import { consequencesOf, isDueNow, isOpen } from "#domain/consequence.ts";
import type { CycleView } from "#state/cycle-view.ts";
import { formatDate } from "#ui/form/formatted-value.ts";
import { DataTable } from "#ui/table/data-table.tsx";

/** Consequences of the evaluation that are not done yet. */
export function Consequences({ view }: { view: CycleView }) {
  const { locale, screens } = useContent();
  const { overview } = screens;
  const open = consequencesOf(view.context.cycle).filter(isOpen);
  const now = open.filter(isDueNow);
  if (open.length === 0) return null;
  return (
    <section className="sec" aria-labelledby="h-consequences">
      <h2 id="h-consequences">{overview.consequences}</h2>
      <DataTable
        caption={overview.consequencesSub(now.length, open.length - now.length)}
        fold
        columns={[
          { id: "what", label: overview.what },
          { id: "who", label: overview.who },
          { id: "until", label: overview.until, align: "end" },
        ]}
        rows={now
          .toSorted((a, b) => (a.dueDate ?? "").localeCompare(b.dueDate ?? ""))
          .map(({ id, text, owner, dueDate }) => ({
            id,
            cells: [text, owner, formatDate(dueDate ?? "", locale)],
          }))}
      />
    </section>
  );
}
