import type { AnyFieldWords } from "#content/any-words.ts";
import { useViews } from "#content/use-content.ts";
import { filled } from "#domain/context.ts";
import { priorityLevel, tensionPriority } from "#domain/tension.ts";
import { DataTable } from "#ui/table/data-table.tsx";

import type { TensionEntry } from "./tension-entry.ts";
import { TensionMatrix } from "./tension-matrix.tsx";

interface TensionOverviewProps {
  entries: readonly TensionEntry[];
  words: AnyFieldWords;
}

/** What matters most: as a grid, and as a table in the order of priority. */
export function TensionOverview({ entries, words }: TensionOverviewProps) {
  const { tensions: texts } = useViews("structures");
  const statuses = words.fields?.["status"]?.options ?? {};
  const ranked = entries.toSorted(
    (a, b) => (tensionPriority(b.record) ?? 0) - (tensionPriority(a.record) ?? 0),
  );
  const { rank } = texts;
  return (
    <section className="tension-overview" aria-labelledby="h-tensions">
      <h3 id="h-tensions">{texts.overview}</h3>
      <TensionMatrix entries={entries} />
      <DataTable
        caption={texts.ranking}
        fold
        columns={[
          { id: "title", label: rank.title },
          { id: "priority", label: rank.priority },
          { id: "arrangement", label: rank.arrangement },
          { id: "status", label: rank.status },
        ]}
        rows={ranked.map(({ record, number, title }) => ({
          id: record.id,
          cells: [
            `${number} ${title}`,
            <Priority key="priority" value={tensionPriority(record)} />,
            filled(record.arrangement) ? texts.arranged : texts.notArranged,
            statuses[record.status ?? ""] ?? "",
          ],
        }))}
      />
    </section>
  );
}

function Priority({ value }: { value: number | null }) {
  const { tensions: texts } = useViews("structures");
  if (value === null) return <span className="muted">{texts.unrated}</span>;
  const level = priorityLevel(value);
  return (
    <span className={`priority ${level}`}>
      <span aria-hidden="true">{texts.symbols[level]} </span>
      {texts.priority(texts.levels[level], value)}
    </span>
  );
}
