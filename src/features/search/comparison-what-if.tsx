import { useId, useMemo, useState } from "react";

import { useViews } from "#content/use-content.ts";
import { rounded } from "#domain/rounding.ts";
import { shareOf, withShare } from "#domain/what-if.ts";
import { DataTable } from "#ui/table/data-table.tsx";

import { type Compared, type Comparison, comparisonOf } from "./comparison-model.ts";
import { whatIfSentence } from "./what-if-sentence.ts";

/** Lets a person try another weight and watch the ranking move. Nothing of it is stored. */
export function ComparisonWhatIf({ comparison }: { comparison: Comparison }) {
  const views = useViews("search").comparison;
  const words = views.whatIf;
  const { search, criteria, companies } = comparison;
  const id = useId();
  const [chosen, setChosen] = useState<string>();
  const [tried, setTried] = useState<number>();
  const criterion = criteria.find((one) => one.id === chosen) ?? criteria[0];
  const own = criterion ? shareOf(search, criterion.id) : null;
  const share = tried ?? own ?? 0;
  const criterionId = criterion?.id ?? "";
  // As it stands, nothing is tried: rounding must not move anything either.
  const then = useMemo(
    () =>
      comparisonOf(
        tried === undefined ? search : withShare(search, criterionId, tried),
        views,
        undefined,
      ),
    [search, criterionId, tried, views],
  );
  if (!criterion || own === null || !companies.some(({ standing }) => standing.utility !== null))
    return null;

  const name = criterion.label || views.grid.unnamedCriterion;
  const nameOf = (company: Compared) => companies.find((one) => one.id === company.id)?.name ?? "";
  const before = (company: Compared) => companies.find((one) => one.id === company.id)?.standing;
  const place = (rank: number | null | undefined) => rank ?? views.grid.none;
  const points = (utility: number | null | undefined) =>
    utility == null ? views.grid.none : rounded(utility);
  const moved = whatIfSentence(comparison, then, words);

  return (
    <section className="sec full no-print" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.title}</h2>
      <div className="whatif">
        <div className="field">
          <div className="row">
            <label className="label" htmlFor={id}>
              {words.question(name)}
            </label>
            <span className="amount" aria-hidden="true">
              {words.percent(share)}
            </span>
          </div>
          <p className="small muted" id={`${id}-why`}>
            {words.why(own)}
          </p>
          <input
            type="range"
            id={id}
            min="0"
            max="100"
            value={share}
            aria-describedby={`${id}-why`}
            aria-valuetext={words.percent(share)}
            onChange={(event) => setTried(Number(event.target.value))}
          />
          <p className="ends" aria-hidden="true">
            <span>{words.percent(0)}</span>
            <span>{words.percent(100)}</span>
          </p>
          <div className="actions">
            <select
              className="inp"
              aria-label={words.other}
              value={criterion.id}
              onChange={(event) => {
                setChosen(event.target.value);
                setTried(undefined);
              }}
            >
              {criteria.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.label || views.grid.unnamedCriterion}
                </option>
              ))}
            </select>
            <button type="button" className="btn plain slim" onClick={() => setTried(undefined)}>
              {words.reset}
            </button>
          </div>
        </div>
        <div>
          <DataTable
            caption={words.caption(share, own)}
            columns={[
              { id: "company", label: words.company },
              { id: "place", label: words.place, align: "end" },
              { id: "before", label: words.before, align: "end" },
              { id: "after", label: words.after, align: "end" },
            ]}
            rows={then.ranking.map((company) => ({
              id: company.id,
              cells: [
                nameOf(company),
                before(company)?.rank === company.standing.rank
                  ? place(company.standing.rank)
                  : words.moved(place(before(company)?.rank), place(company.standing.rank)),
                points(before(company)?.utility),
                <strong key="after">{points(company.standing.utility)}</strong>,
              ],
            }))}
          />
          <p className="small" role="status">
            {moved}
          </p>
        </div>
      </div>
    </section>
  );
}
