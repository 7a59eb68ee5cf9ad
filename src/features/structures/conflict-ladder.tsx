import { useViews } from "#content/use-content.ts";
import { filled } from "#domain/context.ts";
import type { Structures } from "#domain/fields/structures.ts";
import type { Identified } from "#domain/records.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { formatNumber } from "#ui/form/formatted-value.ts";

type Level = Identified<NonNullable<Structures["conflictPath"]>[number]>;

/** The levels from the lowest to the highest, each with the time that has passed by its end. */
export function ConflictLadder({ levels }: { levels: readonly Level[] }) {
  const { content } = useFieldsEnv();
  const { path: texts } = useViews("structures");
  const steps = levels.toSorted((a, b) => (a.level ?? 0) - (b.level ?? 0));
  const days = steps.map(({ withinDays }) => withinDays);
  const figure = (value: number) => formatNumber(value, content.locale);
  return (
    <div className="ladder-box">
      <h3>{texts.ladder}</h3>
      <ol className="ladder">
        {steps.map(({ id, level, who, withinDays }, index) => (
          <li key={id}>
            <b>{texts.level(figure(level ?? index + 1))}</b>
            <span>{filled(who) ? who : texts.nobody}</span>
            <span className="small muted">{until(withinDays, index)}</span>
          </li>
        ))}
      </ol>
    </div>
  );

  /** What came before without a deadline makes the sum unknown. */
  function until(withinDays: number | null | undefined, index: number): string {
    if (withinDays == null) return texts.noDays;
    const passed = days.slice(0, index + 1);
    return passed.some((one) => one == null)
      ? texts.days(figure(withinDays))
      : texts.until(figure(passed.reduce<number>((sum, one) => sum + (one ?? 0), 0)));
  }
}
