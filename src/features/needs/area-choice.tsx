import "./needs.css";

import { useViews } from "#content/use-content.ts";
import { rankedAreas } from "#domain/business-area.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import type { OwnControlProps } from "#fields/phase-parts.ts";
import { PlainField } from "#fields/plain-field.tsx";
import { RecordButton } from "#fields/record-button.tsx";
import { recordName } from "#fields/record-name.ts";
import { formatNumber } from "#ui/form/formatted-value.ts";
import { DataTable } from "#ui/table/data-table.tsx";

/** The business areas side by side, and below them the question which one to begin with. */
export function AreaChoice(props: OwnControlProps) {
  return (
    <>
      <AreaComparison />
      <PlainField {...props} />
    </>
  );
}

function AreaComparison() {
  const { areas: words } = useViews("needs");
  const env = useFieldsEnv();
  const ranked = rankedAreas(env.context.cycle.needs);
  if (ranked.length === 0) return null;
  const number = (value: number | null | undefined) =>
    value == null ? undefined : formatNumber(value, env.content.locale);

  return (
    <div className="overview">
      <DataTable
        fold
        caption={words.caption}
        columns={[
          { id: "area", label: words.area },
          { id: "advantage", label: words.advantage, align: "end" },
          { id: "effort", label: words.effort, align: "end" },
          { id: "attractiveness", label: words.attractiveness, align: "end" },
        ]}
        rows={ranked.map(({ area, attractiveness, isChosen }) => ({
          id: area.id,
          cells: [
            <>
              <RecordButton fieldId="businessAreas" recordId={area.id} />{" "}
              {isChosen && <span className="tag here">{words.chosen}</span>}
              {area.expectedAdvantage && <p className="sum">{area.expectedAdvantage}</p>}
            </>,
            number(area.advantage) ?? words.advantageUnknown,
            number(area.effort) ?? words.effortUnknown,
            number(attractiveness) ?? words.unknown,
          ],
        }))}
      />
      <p className="small muted">
        {words.formula} {ranked.some(({ area }) => area.effort == null) && words.withoutEffort}
      </p>
      <p className="small">{choice()}</p>
    </div>
  );

  function choice(): string {
    const place = ranked.findIndex(({ isChosen }) => isChosen);
    const chosen = ranked[place];
    return chosen
      ? words.place(recordName("businessAreas", chosen.area.id, env), place + 1, ranked.length)
      : words.notChosen;
  }
}
