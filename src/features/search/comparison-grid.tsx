import "#ui/table/table.css";

import { useCallback, useRef, useState } from "react";

import { useContent } from "#content/use-content.ts";
import { rounded } from "#domain/rounding.ts";
import { useFieldsEnv } from "#fields/fields-env.ts";
import { formatNumber } from "#ui/form/formatted-value.ts";

import { EvidenceEditor } from "./comparison-evidence.tsx";
import { FIRST_CELL, focusCell, useGridKeys } from "./comparison-keys.ts";
import {
  type Compared,
  type Comparison,
  type ComparisonWords,
  evidenceIdOf,
  isPartlyRated,
  rangeOf,
} from "./comparison-model.ts";
import { MustCell, ScoreCell } from "./comparison-cells.tsx";
import { useScoreWords } from "./score-words.ts";
import { useScoring } from "./use-scoring.ts";

/** More companies than this stand closer together, so that they fit on a laptop. */
const ROOMY = 5;

/** A cell of the grid that an evidence is written for. */
interface Place {
  readonly companyId: string;
  readonly criterionId: string;
  /** Where the focus goes back to. */
  readonly at: string;
}

/** All companies side by side: one stop for the keyboard, arrows move inside. */
export function ComparisonGrid({ comparison }: { comparison: Comparison }) {
  const { locale } = useContent();
  const { readOnly, revision } = useFieldsEnv();
  const scoreWords = useScoreWords();
  const words = scoreWords.grid;
  const scoring = useScoring();
  const table = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState(FIRST_CELL);
  const [writing, setWriting] = useState<Place>();
  const { musts, criteria, companies, isBlind } = comparison;
  const canWrite = !readOnly && !isBlind;
  const openEvidence = useCallback(
    (companyId: string, criterionId: string, at: string) =>
      setWriting({ companyId, criterionId, at }),
    [],
  );
  const keys = useGridKeys({
    table,
    comparison,
    scoring,
    onEvidence: canWrite ? openEvidence : undefined,
  });
  // Rows may go while a person is in them; one cell has to stay reachable.
  const [row, column] = active.split(" ").map(Number);
  const isThere = (row ?? 0) < musts.length + criteria.length && (column ?? 0) < companies.length;
  const stop = isThere ? active : FIRST_CELL;

  return (
    <>
      <p className="small muted">
        {words.caption} {!readOnly && words.keys} {canWrite && words.keysEvidence}
      </p>
      {/* Without a stop for the keyboard nobody could scroll a table that is only to be read. */}
      <div
        className="tw"
        {...(readOnly && { role: "region", "aria-label": words.title, tabIndex: 0 })}
      >
        {/* The keys belong to the grid as a whole; they come from the answers in its cells. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <table
          ref={table}
          className={companies.length > ROOMY ? "bt cmp dense" : "bt cmp"}
          role={readOnly ? undefined : "grid"}
          aria-label={words.title}
          onKeyDown={readOnly ? undefined : keys}
          onFocus={(event) => setActive((now) => event.target.dataset["at"] ?? now)}
        >
          <Head comparison={comparison} words={words} />
          {musts.length > 0 && (
            <tbody>
              <GroupRow title={words.musts} columns={companies.length} />
              {musts.map((must, index) => (
                <tr key={must.id}>
                  <th scope="row">{must.label}</th>
                  {companies.map((company, at) => (
                    <MustCell
                      key={company.id}
                      at={`${index} ${at}`}
                      isStop={stop === `${index} ${at}`}
                      label={words.cell(must.label, company.name)}
                      companyId={company.id}
                      mustId={must.id}
                      check={company.candidate.mustChecks?.[must.id] || null}
                      isOut={company.standing.mustFailed}
                      readOnly={readOnly}
                      scoring={scoring}
                      words={scoreWords}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          )}
          {criteria.length > 0 && (
            <tbody>
              <GroupRow title={words.criteria} columns={companies.length} />
              {criteria.map((criterion, index) => (
                <tr key={criterion.id}>
                  <th scope="row">
                    <span className="w num">
                      {words.weight(formatNumber(criterion.weight ?? 0, locale))}
                    </span>
                    {criterion.label || words.unnamedCriterion}
                  </th>
                  {companies.map((company, at) => {
                    const score = company.candidate.scores?.[criterion.id];
                    const place = `${musts.length + index} ${at}`;
                    return (
                      <ScoreCell
                        key={company.id}
                        at={place}
                        isStop={stop === place}
                        label={words.cell(criterion.label || words.unnamedCriterion, company.name)}
                        companyId={company.id}
                        criterionId={criterion.id}
                        value={score?.value ?? null}
                        evidence={comparison.said(score?.evidence ?? "")}
                        evidenceId={evidenceIdOf(comparison, company.id, criterion.id)}
                        isOut={company.standing.mustFailed}
                        readOnly={readOnly}
                        scoring={scoring}
                        words={scoreWords}
                        onEvidence={canWrite ? openEvidence : undefined}
                      />
                    );
                  })}
                </tr>
              ))}
            </tbody>
          )}
          <Result companies={companies} words={words} />
        </table>
      </div>
      {writing && canWrite && (
        <EvidenceEditor
          key={`${writing.at} ${revision}`}
          comparison={comparison}
          companyId={writing.companyId}
          criterionId={writing.criterionId}
          onChange={scoring.setEvidence}
          onClose={() => {
            setWriting(undefined);
            focusCell(table.current, writing.at);
          }}
        />
      )}
    </>
  );
}

interface PartProps {
  words: ComparisonWords["grid"];
}

function Head({ comparison, words }: PartProps & { comparison: Comparison }) {
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="sr">{words.corner}</span>
        </th>
        {comparison.companies.map(({ id, name, standing }) => (
          <th key={id} scope="col" className={standing.mustFailed ? "out" : undefined}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function GroupRow({ title, columns }: { title: string; columns: number }) {
  return (
    <tr className="grp">
      <th scope="rowgroup" colSpan={columns + 1}>
        <span>{title}</span>
      </th>
    </tr>
  );
}

function Result({ companies, words }: PartProps & { companies: readonly Compared[] }) {
  return (
    <tbody className="res">
      <GroupRow title={words.result} columns={companies.length} />
      <tr>
        <th scope="row">{words.utility}</th>
        {companies.map(({ id, standing }) => (
          <td key={id} className={standing.mustFailed ? "out" : undefined}>
            <span className="big">
              {standing.utility === null ? words.none : rounded(standing.utility)}
            </span>{" "}
            {isPartlyRated(standing) && words.between(rangeOf(standing))}
          </td>
        ))}
      </tr>
      <tr>
        <th scope="row">{words.place}</th>
        {companies.map(({ id, standing }) => (
          <td key={id} className={standing.mustFailed ? "out" : undefined}>
            {standing.mustFailed ? words.failed : (standing.rank ?? words.none)}
          </td>
        ))}
      </tr>
    </tbody>
  );
}
