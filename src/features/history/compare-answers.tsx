import { useContent, useHistoryWords, usePhaseWords } from "#content/use-content.ts";
import type { Cycle } from "#domain/cooperation.ts";
import type { AnswerPair } from "#domain/cycle-diff.ts";
import type { PhaseId } from "#domain/phase.ts";
import { DataTable } from "#ui/table/data-table.tsx";

interface CompareAnswersProps {
  phase: PhaseId;
  earlier: Cycle;
  later: Cycle;
  answers: readonly AnswerPair[];
}

/** The statements of a checklist with the answers then and now; what changed says so. */
export function CompareAnswers({ phase, earlier, later, answers }: CompareAnswersProps) {
  const { compare: texts } = useHistoryWords();
  const { outline, status } = useContent();
  const { words } = usePhaseWords(phase);
  return (
    <DataTable
      caption={`${texts.checklist}: ${outline[phase].title}`}
      captionHidden
      fold
      columns={[
        { id: "statement", label: texts.statement },
        { id: "before", label: texts.cycle(earlier.number) },
        { id: "after", label: texts.cycle(later.number) },
      ]}
      rows={answers.map(({ id, before, after, isChanged }) => ({
        id,
        cells: [
          words.checklist[id]?.statement,
          say(before),
          isChanged ? (
            <span key="after">
              <b>{say(after)}</b> <span className="tag solid">{texts.differs}</span>
            </span>
          ) : (
            say(after)
          ),
        ],
      }))}
    />
  );

  function say(state: AnswerPair["before"]): string {
    if (state === undefined) return texts.notAsked;
    return state === null ? texts.unanswered : status.answers[state];
  }
}
