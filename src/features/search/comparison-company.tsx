import "#ui/form/field.css";

import { useId, useState } from "react";

import { useContent } from "#content/use-content.ts";
import { rounded } from "#domain/rounding.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { OwnForm } from "#fields/own-form.tsx";
import { formatNumber } from "#ui/form/formatted-value.ts";
import { Icon } from "#ui/icon.tsx";

import { scaleOf } from "./comparison-evidence.tsx";
import { type Compared, type Comparison, evidenceIdOf } from "./comparison-model.ts";
import { MustRadios, ScoreRadios } from "./comparison-radios.tsx";
import { useScoreWords } from "./score-words.ts";
import { useScoring } from "./use-scoring.ts";

/** On a narrow screen: one company after the other. */
export function CompanySheets({ comparison }: { comparison: Comparison }) {
  const { grid: words } = useScoreWords();
  const { companies } = comparison;
  const [chosen, setChosen] = useState<string>();
  const index = Math.max(
    companies.findIndex(({ id }) => id === chosen),
    0,
  );
  const company = companies[index];
  const next = companies[(index + 1) % companies.length];
  const id = useId();
  if (!company) return null;
  return (
    <>
      <div className="field">
        <div className="label">
          <label htmlFor={id}>{words.company}</label>
        </div>
        <select
          id={id}
          className="inp"
          value={company.id}
          onChange={(event) => setChosen(event.target.value)}
        >
          {companies.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </div>
      <CompanySheet key={company.id} company={company} comparison={comparison} />
      {next && next !== company && (
        <p className="co-next">
          <button type="button" className="btn" onClick={() => goTo(next)}>
            <span>{words.nextCompany(next.name)}</span>
            <Icon name="arrow-right" />
          </button>
        </p>
      )}
    </>
  );

  /** Begins at the top of the next sheet, with the keyboard too. */
  function goTo({ id: companyId }: Compared) {
    setChosen(companyId);
    document.getElementById(id)?.focus();
  }
}

function CompanySheet({ company, comparison }: { company: Compared; comparison: Comparison }) {
  const { locale } = useContent();
  const { readOnly } = useFieldsEnv();
  const words = useScoreWords();
  const scoring = useScoring();
  const { grid } = words;
  const { candidate, standing, name } = company;
  const canWrite = !readOnly && !comparison.isBlind;
  return (
    <div className="co-card">
      <h3>{name}</h3>
      <p className="small muted">
        {grid.utility}: {standing.utility === null ? grid.none : rounded(standing.utility)} ·{" "}
        {standing.mustFailed ? grid.failed : `${grid.place} ${standing.rank ?? grid.none}`}
      </p>
      <OwnForm>
        {comparison.musts.map((must) => (
          <MustRadios
            key={must.id}
            label={grid.cell(must.label, name)}
            title={must.label}
            check={candidate.mustChecks?.[must.id] || null}
            readOnly={readOnly}
            words={words}
            onChange={(check) => scoring.setMust(company.id, must.id, check)}
          />
        ))}
        {comparison.criteria.map((criterion) => {
          const score = candidate.scores?.[criterion.id];
          const title = criterion.label || grid.unnamedCriterion;
          return (
            <ScoreRadios
              key={criterion.id}
              label={grid.cell(title, name)}
              title={title}
              weight={grid.weight(formatNumber(criterion.weight ?? 0, locale))}
              scale={scaleOf(criterion, words)}
              value={score?.value ?? null}
              evidence={comparison.said(score?.evidence ?? "")}
              evidenceId={evidenceIdOf(comparison, company.id, criterion.id)}
              evidenceLabel={grid.evidenceOf(title, name)}
              readOnly={readOnly}
              words={words}
              onChange={(value) => scoring.setScore(company.id, criterion.id, value)}
              onEvidence={
                canWrite ? (text) => scoring.setEvidence(company.id, criterion.id, text) : undefined
              }
            />
          );
        })}
      </OwnForm>
    </div>
  );
}
