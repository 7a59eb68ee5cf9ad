import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";

import { useContent } from "#content/use-content.ts";
import { recordById } from "#domain/records.ts";
import { MAX_TEXT } from "#domain/shape.ts";
import { fill } from "#content/fill.ts";
import { FieldFrame } from "#ui/form/field-frame.tsx";

import type { Comparison } from "./comparison-model.ts";
import { type ScoreWords, useScoreWords } from "./score-words.ts";

interface EvidenceEditorProps {
  comparison: Comparison;
  companyId: string;
  criterionId: string;
  onChange: (companyId: string, criterionId: string, text: string) => void;
  onClose: () => void;
}

/** What a score rests on, beside what the ends of its scale mean. Enter and Esc lead back to the grid. */
export function EvidenceEditor(props: EvidenceEditorProps) {
  const { comparison, companyId, criterionId, onChange, onClose } = props;
  const words = useScoreWords();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const company = comparison.companies.find((one) => one.id === companyId);
  const criterion = recordById(comparison.criteria, criterionId);
  const score = company?.candidate.scores?.[criterionId];
  const [text, setText] = useState(score?.evidence ?? "");
  const remarks = useEvidenceRemarks(score?.value ?? null, text);
  useEffect(() => input.current?.focus(), []);
  if (!company || !criterion) return null;

  return (
    <div className="evidence">
      <FieldFrame
        frame={{
          id,
          label: words.grid.evidenceOf(
            criterion.label || words.grid.unnamedCriterion,
            company.name,
          ),
          why: scaleOf(criterion, words),
          ...remarks,
        }}
      >
        <input
          ref={input}
          id={id}
          type="text"
          className="inp"
          value={text}
          aria-invalid={remarks.problem ? true : undefined}
          aria-describedby={`${id}-why ${id}-hint ${id}-problem`}
          onChange={(event) => {
            setText(event.target.value);
            onChange(companyId, criterionId, event.target.value);
          }}
          onKeyDown={leave}
        />
      </FieldFrame>
      <button type="button" className="btn slim" onClick={onClose}>
        {words.grid.done}
      </button>
    </div>
  );

  function leave(event: KeyboardEvent) {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    onClose();
  }
}

/** What may be worth a look, and what is too long to count. */
export function useEvidenceRemarks(value: number | null, evidence: string) {
  const { problems } = useContent();
  const isBlunt = (value === 1 || value === 5) && evidence.trim() === "";
  return {
    hint: isBlunt ? problems.bluntScore : undefined,
    problem: evidence.length > MAX_TEXT ? fill(problems.tooLong, { n: MAX_TEXT }) : undefined,
  };
}

/** What 1 and 5 mean for a criterion, in its own words or in those of every scale. */
export function scaleOf(
  { scale1, scale5 }: { readonly scale1?: string | null; readonly scale5?: string | null },
  { grid, meaning }: ScoreWords,
): string {
  return [grid.scale(1, scale1 || meaning(1)), grid.scale(5, scale5 || meaning(5))].join(" · ");
}
