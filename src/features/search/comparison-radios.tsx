import { useEffect, useId, useRef, useState } from "react";

import { useFieldsEnv } from "#fields/fields-env.ts";
import { FieldFrame } from "#ui/form/field-frame.tsx";

import { useEvidenceRemarks } from "./comparison-evidence.tsx";
import { CHECKS, SCORES, type ScoreWords } from "./score-words.ts";
import type { MustCheck } from "./use-scoring.ts";

interface RadiosProps {
  /** Criterion and company; the company need not be repeated for those who see it above. */
  label: string;
  title: string;
  readOnly: boolean;
  words: ScoreWords;
}

interface MustRadiosProps extends RadiosProps {
  check: MustCheck | null;
  onChange: (check: MustCheck | null) => void;
}

/** Whether a company meets a must. */
export function MustRadios({ label, title, check, readOnly, words, onChange }: MustRadiosProps) {
  const name = useId();
  return (
    <fieldset className="field" aria-label={label}>
      <legend className="label">{title}</legend>
      <div className="choice">
        {CHECKS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={name}
              checked={check === one}
              disabled={readOnly}
              onChange={() => onChange(one)}
            />
            <span>{words.check(one)}</span>
          </label>
        ))}
      </div>
      {check !== null && !readOnly && (
        <Clear label={label} word={words.grid.clearCheck} onClear={() => onChange(null)} />
      )}
    </fieldset>
  );
}

interface ScoreRadiosProps extends RadiosProps {
  weight: string;
  scale: string;
  value: number | null;
  evidence: string;
  evidenceId: string;
  evidenceLabel: string;
  onChange: (value: number | null) => void;
  /** Missing where the evidence is only to be read. */
  onEvidence: ((text: string) => void) | undefined;
}

/** A score from 1 to 5 with its evidence. */
export function ScoreRadios(props: ScoreRadiosProps) {
  const { label, title, weight, scale, value, readOnly, words, onChange } = props;
  const { evidence, onEvidence } = props;
  const name = useId();
  return (
    <fieldset className="field rating" aria-label={label} aria-describedby={`${name}-scale`}>
      <legend className="label">
        {title} <span className="opt num nowrap">{weight}</span>
      </legend>
      <p className="small muted" id={`${name}-scale`}>
        {scale}
      </p>
      <div className="scale5">
        <div className="row5">
          {SCORES.map((score) => (
            <label key={score}>
              <input
                type="radio"
                name={name}
                aria-label={words.score(score)}
                checked={value === score}
                disabled={readOnly}
                onChange={() => onChange(score)}
              />
              <span>{score}</span>
            </label>
          ))}
        </div>
        <p className="small meaning">
          <span>{value === null ? words.grid.unrated : words.meaning(value)}</span>
          {value !== null && !readOnly && (
            <Clear label={label} word={words.grid.clear} onClear={() => onChange(null)} />
          )}
        </p>
      </div>
      {onEvidence ? (
        <EvidenceInput {...props} onEvidence={onEvidence} />
      ) : (
        evidence && (
          <p className="small">
            {words.grid.evidence}: {evidence}
          </p>
        )
      )}
    </fieldset>
  );
}

interface EvidenceInputProps extends ScoreRadiosProps {
  onEvidence: (text: string) => void;
}

function EvidenceInput(props: EvidenceInputProps) {
  const { value, evidence, evidenceId: id, evidenceLabel, words, onEvidence } = props;
  const { revision } = useFieldsEnv();
  const [text, setText] = useState(evidence);
  // Undone or changed in another window: what is held counts again.
  const shown = useRef(revision);
  useEffect(() => {
    if (shown.current === revision) return;
    shown.current = revision;
    setText(evidence);
  }, [revision, evidence]);
  const remarks = useEvidenceRemarks(value, text);
  return (
    <FieldFrame frame={{ id, label: words.grid.evidence, ...remarks }}>
      <input
        id={id}
        type="text"
        className="inp"
        aria-label={evidenceLabel}
        aria-describedby={`${id}-hint ${id}-problem`}
        aria-invalid={remarks.problem ? true : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          onEvidence(event.target.value);
        }}
      />
    </FieldFrame>
  );
}

interface ClearProps {
  label: string;
  word: string;
  onClear: () => void;
}

function Clear({ label, word, onClear }: ClearProps) {
  return (
    <button
      type="button"
      className="btn plain slim clear"
      aria-label={`${word}: ${label}`}
      onClick={onClear}
    >
      {word}
    </button>
  );
}
