import { TickBox } from "#ui/paper/tick-box.tsx";

import type { Scale } from "./model.ts";

/** Statements to be ticked by hand, one box for each answer. */
export function DocumentScale({ scale: { caption, answers, statements } }: { scale: Scale }) {
  return (
    // Without a stop for the keyboard nobody without a mouse could scroll it on a phone.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="tw scale" role="region" aria-label={caption} tabIndex={0}>
      <table className="fixed">
        <colgroup>
          <col />
          {answers.map((answer) => (
            <col key={answer} className="answer" />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{caption}</th>
            {answers.map((answer) => (
              <th key={answer} scope="col" className="c">
                {answer}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {statements.map((statement) => (
            <tr key={statement}>
              <th scope="row">{statement}</th>
              {answers.map((answer) => (
                <td key={answer} className="c">
                  <TickBox label={answer} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
