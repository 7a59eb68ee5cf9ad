import type { Content } from "#content/content.ts";
import { ANSWER_STATES, type AnswerState } from "#domain/checklist.ts";

interface TableHeadProps {
  sheet: Content["screens"]["sheet"];
  answers: Readonly<Record<AnswerState, string>>;
}

/** The head of the table; paper repeats it on every page. */
export function TableHead({ sheet, answers }: TableHeadProps) {
  return (
    <>
      <colgroup>
        <col className="c1" />
        <col className="c2" />
        {ANSWER_STATES.map((state) => (
          <col key={state} className={`ct ${state}`} />
        ))}
        <col />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr">{sheet.number}</span>
          </th>
          <th scope="col">{sheet.statement}</th>
          {ANSWER_STATES.map((state) => (
            <th key={state} scope="col" className="c">
              {answers[state]}
            </th>
          ))}
          <th scope="col">{sheet.note}</th>
        </tr>
      </thead>
    </>
  );
}
