import { memo } from "react";

import { Dots } from "#ui/chart/dots.tsx";

import { MustMark, type MustState } from "./must-mark.tsx";
import { CHECKS, SCORES, type ScoreWords } from "./score-words.ts";
import type { MustCheck, Scoring } from "./use-scoring.ts";

interface CellProps {
  /** Row and column. */
  at: string;
  /** The one cell of the grid that Tab leads to. */
  isStop: boolean;
  label: string;
  companyId: string;
  isOut: boolean;
  readOnly: boolean;
  scoring: Scoring;
  words: ScoreWords;
}

interface ScoreCellProps extends CellProps {
  criterionId: string;
  value: number | null;
  evidence: string;
  /** Id on the page of what the score rests on. */
  evidenceId: string;
  onEvidence: ((companyId: string, criterionId: string, at: string) => void) | undefined;
}

const MARKS: Readonly<Record<MustCheck, MustState>> = {
  yes: "met",
  no: "failed",
  unknown: "unclear",
};

/** How well a company meets a criterion, and what that rests on. */
export const ScoreCell = memo(function ScoreCell(props: ScoreCellProps) {
  const { at, isStop, label, companyId, criterionId, value, evidence, isOut, readOnly } = props;
  const { words } = props;
  const { grid } = words;
  const id = props.evidenceId;
  const proof = evidence || (value === null ? "" : grid.noEvidence);
  return (
    <td className={isOut ? "out" : undefined}>
      <span className="sc-line">
        {value !== null && <Dots value={value} />}
        {readOnly ? (
          <span>{value === null ? grid.unrated : words.score(value)}</span>
        ) : (
          <select
            data-at={at}
            tabIndex={isStop ? 0 : -1}
            aria-label={label}
            aria-describedby={proof ? id : undefined}
            value={value ?? ""}
            onChange={(event) =>
              props.scoring.setScore(companyId, criterionId, Number(event.target.value) || null)
            }
          >
            <option value="">{grid.unrated}</option>
            {SCORES.map((score) => (
              <option key={score} value={score}>
                {words.score(score)}
              </option>
            ))}
          </select>
        )}
      </span>
      {proof &&
        (props.onEvidence ? (
          <button
            type="button"
            className="ev"
            id={id}
            tabIndex={-1}
            title={evidence || grid.evidence}
            onClick={() => props.onEvidence?.(companyId, criterionId, at)}
          >
            {proof}
          </button>
        ) : (
          <span className="ev" id={id}>
            {proof}
          </span>
        ))}
    </td>
  );
});

interface MustCellProps extends CellProps {
  mustId: string;
  check: MustCheck | null;
}

/** Whether a company meets what it has to. */
export const MustCell = memo(function MustCell(props: MustCellProps) {
  const { at, isStop, label, companyId, mustId, check, isOut, readOnly, scoring, words } = props;
  const { grid } = words;
  return (
    <td className={isOut ? "out" : undefined}>
      <span className="sc-line">
        <MustMark state={MARKS[check ?? "unknown"]} />
        {readOnly ? (
          <span>{check ? words.check(check) : grid.unchecked}</span>
        ) : (
          <select
            data-at={at}
            tabIndex={isStop ? 0 : -1}
            aria-label={label}
            value={check ?? ""}
            onChange={(event) => scoring.setMust(companyId, mustId, checkOf(event.target.value))}
          >
            <option value="">{grid.unchecked}</option>
            {CHECKS.map((one) => (
              <option key={one} value={one}>
                {words.check(one)}
              </option>
            ))}
          </select>
        )}
      </span>
    </td>
  );
});

function checkOf(value: string): MustCheck | null {
  return CHECKS.find((one) => one === value) ?? null;
}
