import "./evaluation.css";

import { useContent, useViews } from "#content/use-content.ts";
import {
  actualOf,
  attainmentLabel,
  attainmentOf,
  type Goal,
  overallAttainment,
} from "#domain/goal.ts";
import { opportunityUse } from "#domain/opportunity.ts";
import { recordsOf } from "#domain/records.ts";
import { rounded } from "#domain/rounding.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { ShareBar } from "#ui/chart/share-bar.tsx";
import { formatNumber } from "#ui/form/formatted-value.ts";
import { DataTable } from "#ui/table/data-table.tsx";

import { GoalVoices } from "./goal-voices.tsx";

/** How far the goals were attained and the opportunities used (section 3.9). */
export function GoalsResult() {
  const { locale } = useContent();
  const { goalResults: texts, results } = useViews("evaluation");
  const { context } = useFieldsEnv();
  const { cycle } = context;
  const goals = recordsOf(cycle.needs.goals).map((goal) => {
    const actual = actualOf(cycle, goal.id);
    return { goal, actual, attainment: attainmentOf(goal, actual) };
  });
  const measured = goals.filter(({ attainment }) => attainment !== null).length;
  const overall = overallAttainment(cycle);
  const figure = (value: number | null | undefined) =>
    value == null ? "–" : formatNumber(value, locale);
  const withUnit = (value: number | null | undefined, { unit }: Goal) =>
    value == null ? "–" : [formatNumber(value, locale), unit].filter(Boolean).join(" ");

  return (
    <section className="sec stack full" aria-labelledby="h-goals-result">
      <h2 id="h-goals-result">{texts.title}</h2>
      {goals.length === 0 ? (
        <p className="empty">{texts.none}</p>
      ) : (
        <>
          <DataTable
            caption={texts.table}
            captionHidden
            fold
            columns={[
              { id: "goal", label: texts.goal },
              { id: "from", label: texts.from, align: "end" },
              { id: "to", label: texts.to, align: "end" },
              { id: "actual", label: texts.actual, align: "end" },
              { id: "attainment", label: texts.attainment },
            ]}
            rows={goals.map(({ goal, actual, attainment }) => ({
              id: goal.id,
              cells: [
                goal.title,
                withUnit(goal.baseline, goal),
                withUnit(goal.target, goal),
                withUnit(actual, goal),
                <span key="attainment" className="attained">
                  <ShareBar share={attainment} />
                  <span>
                    {attainment === null
                      ? results.notMeasured
                      : `${texts.percent(formatNumber(rounded(attainment, 1), locale))}, ${results.attainment[attainmentLabel(attainment)]}`}
                  </span>
                  {badgeOf(goal) && <small className="muted">{badgeOf(goal)}</small>}
                </span>,
              ],
            }))}
          />
          <p>
            <b>{overall === null ? texts.noOverall : texts.overall(figure(rounded(overall)))}</b>{" "}
            <span className="muted">{texts.measured(measured, goals.length)}</span>
          </p>
          <details>
            <summary>{texts.how}</summary>
            <ul className="plain">
              {goals.map(({ goal, actual, attainment }) => (
                <li key={goal.id} className="small">
                  {reckoning(goal, actual, attainment)}
                </li>
              ))}
              <li className="small">{texts.howOverall}</li>
            </ul>
          </details>
          <GoalVoices />
        </>
      )}
      <Opportunities />
    </section>
  );

  function badgeOf(goal: Goal): string | undefined {
    if (goal.baseline == null) return texts.noBaseline;
    return goal.baseline === goal.target ? texts.holdGoal : undefined;
  }

  function reckoning(goal: Goal, actual: number | null, attainment: number | null): string {
    const title = goal.title ?? "";
    if (attainment === null) return texts.howUnmeasured(title);
    const result = figure(rounded(attainment, 1));
    if (goal.baseline == null)
      return texts.howNoBaseline(title, figure(actual), figure(goal.target), result);
    if (goal.baseline === goal.target)
      return texts.howHold(title, figure(actual), figure(goal.target), result);
    const [baseline, target] = [figure(goal.baseline), figure(goal.target)];
    return texts.howRule(title, figure(actual), baseline, target, result);
  }
}

/** Used, missed and new ones. */
function Opportunities() {
  const { locale } = useContent();
  const { goalResults: texts } = useViews("evaluation");
  const { cycle } = useFieldsEnv().context;
  const { share, fresh } = opportunityUse(cycle);
  const known = recordsOf(cycle.evaluation.opportunityResults).filter(({ isNew }) => !isNew);
  const count = (use: string) => known.filter(({ used }) => used === use).length;
  if (known.length === 0 && fresh === 0) return null;
  return (
    <>
      <h3>{texts.opportunities}</h3>
      {share === null ? (
        <p>{texts.noUse}</p>
      ) : (
        <>
          <ShareBar share={share} />
          <p>
            <b>{texts.use(formatNumber(rounded(share), locale))}</b>{" "}
            <span className="muted">
              {texts.counts(count("yes"), count("partly"), count("no"))}
            </span>
          </p>
        </>
      )}
      {fresh > 0 && <p>{texts.fresh(fresh)}</p>}
      <details>
        <summary>{texts.how}</summary>
        <p className="small">{texts.howUse}</p>
      </details>
    </>
  );
}
