import { useContent, useViews } from "#content/use-content.ts";
import { benefitDeviations, costDeviations, type Deviation } from "#domain/cost-benefit.ts";
import { rounded } from "#domain/rounding.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { formatMoney, formatNumber } from "#ui/form/formatted-value.ts";
import { DataTable } from "#ui/table/data-table.tsx";

/** Planned against actual, by member and category; what misses the plan by far is marked. */
export function Deviations({ nameOf }: { nameOf: (id: string) => string }) {
  const { locale } = useContent();
  const { costResults: texts, trustResults } = useViews("evaluation");
  const { context, loaded } = useFieldsEnv();
  const groups = [
    { field: "costs", rows: costDeviations(context.cycle) },
    { field: "benefits", rows: benefitDeviations(context.cycle) },
  ];
  const shown = groups.flatMap(({ field, rows }) =>
    rows.filter(({ planned }) => planned !== null).map((row) => ({ field, row })),
  );
  if (shown.length === 0) return null;
  const money = (value: number | null) =>
    value === null ? texts.notGiven : formatMoney(value, locale);
  return (
    <>
      <h3 id="h-deviations">{texts.plan}</h3>
      <DataTable
        caption={texts.plan}
        captionHidden
        fold
        wide
        columns={[
          { id: "company", label: texts.company },
          { id: "category", label: texts.category },
          { id: "planned", label: texts.planned, align: "end" },
          { id: "actual", label: texts.actual, align: "end" },
          { id: "deviation", label: texts.deviation, align: "end" },
        ]}
        rows={shown.map(({ field, row }) => ({
          id: `${field} ${row.memberId} ${row.category}`,
          cells: [
            nameOf(row.memberId),
            `${field === "costs" ? texts.cost : texts.benefit}: ${categoryOf(field, row)}`,
            money(row.planned),
            money(row.actual),
            deviation(row),
          ],
        }))}
      />
    </>
  );

  function categoryOf(field: string, { category }: Deviation): string {
    return loaded.words.fields[field]?.fields?.["category"]?.options?.[category] ?? category;
  }

  function deviation({ share, marked }: Deviation) {
    if (share === null) return texts.dash;
    const percent = rounded(share * 100);
    const text = `${trustResults.signed(percent).replace(/\d+/, formatNumber(Math.abs(percent), locale))} %`;
    return marked ? (
      <span>
        <b>! {text}</b> <span className="sr">{texts.marked}</span>
      </span>
    ) : (
      text
    );
  }
}
