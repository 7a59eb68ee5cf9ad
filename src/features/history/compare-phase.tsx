import { useContent, useHistoryWords } from "#content/use-content.ts";
import type { Cycle } from "#domain/cooperation.ts";
import { answerPairs, fieldChanges } from "#domain/cycle-diff.ts";
import { directionOf, POINTS_APART, readinessIn } from "#domain/cycle-figures.ts";
import { phaseNumber, type PhaseId } from "#domain/phase.ts";
import { isSkipped } from "#domain/progress.ts";
import { useCycleView } from "#state/cycle-view.ts";

import { CompareAnswers } from "./compare-answers.tsx";
import { CompareFields } from "./compare-fields.tsx";

interface ComparePhaseProps {
  phase: PhaseId;
  earlier: Cycle;
  later: Cycle;
  onlyChanged: boolean;
}

/** One phase in two cycles: how well it was in place, what was answered, what was entered. */
export function ComparePhase({ phase, earlier, later, onlyChanged }: ComparePhaseProps) {
  const { compare: texts, history } = useHistoryWords();
  const { outline } = useContent();
  const { cooperation } = useCycleView().context;
  const answers = answerPairs(phase, earlier, later);
  const changes = fieldChanges(phase, earlier, later, cooperation);
  const changedAnswers = answers.filter(({ isChanged }) => isChanged);
  const shown = onlyChanged ? changedAnswers : answers;
  const [before, after] = [earlier, later].map((cycle) => readinessIn(cycle, phase));
  const direction = directionOf(before, after, POINTS_APART);
  const id = `h-compare-${phase}`;
  return (
    <section className="sec stack compare" aria-labelledby={id}>
      <h2 id={id}>
        {phaseNumber(phase)} {outline[phase].title}
      </h2>
      <p>
        {texts.readinessLine(say(earlier, before), say(later, after))}{" "}
        {direction && <span className="muted">{history.directions[direction]}</span>}
      </p>
      <p className="small muted">
        {changedAnswers.length + changes.length === 0
          ? texts.nothing
          : texts.summary(changedAnswers.length, changes.length)}
      </p>
      {shown.length > 0 && (
        <details open>
          <summary>{texts.checklist}</summary>
          <CompareAnswers phase={phase} earlier={earlier} later={later} answers={shown} />
        </details>
      )}
      {changes.length > 0 && (
        <details open className="entries">
          <summary>{texts.fields}</summary>
          <CompareFields phase={phase} earlier={earlier} later={later} changes={changes} />
        </details>
      )}
    </section>
  );

  function say(cycle: Cycle, readiness: number | null | undefined): string {
    if (isSkipped(phase, cycle)) return texts.skipped;
    return readiness == null ? texts.tooFew : String(readiness);
  }
}
