import type { Content } from "#content/content.ts";
import type { ItemWords } from "#content/words.ts";
import { ANSWER_STATES, type ChecklistAnswer } from "#domain/checklist.ts";
import { TickBox } from "#ui/paper/tick-box.tsx";

interface ItemRowProps {
  number: number;
  isStarred: boolean;
  words: ItemWords | undefined;
  /** Absent on a sheet to be filled in by hand. */
  answer: ChecklistAnswer | undefined;
  content: Content;
}

/** What fits into the column of notes; anything longer goes across the sheet, below its item. */
const SHORT_NOTE = 48;

/** One item: number, statement with its proof, four boxes, the note. */
export function ItemRow({ number, isStarred, words, answer, content }: ItemRowProps) {
  const { status, screens } = content;
  const note = answer?.note?.trim() ?? "";
  const isLong = note.length > SHORT_NOTE || note.includes("\n");
  return (
    <>
      <tr>
        <td className="num">
          {number}
          {isStarred && " ★"}
        </td>
        <th scope="row">
          {words?.statement}
          <small>{words?.proof}</small>
        </th>
        {ANSWER_STATES.map((state) => {
          const ticked = answer?.state === state;
          return (
            <td key={state} className="c">
              <TickBox ticked={ticked} label={screens.sheet.box(status.answers[state], ticked)} />
            </td>
          );
        })}
        <td className="note">{answer ? !isLong && note : <span className="ln" />}</td>
      </tr>
      {isLong && (
        <tr className="more">
          <td className="note" colSpan={7}>
            <b>{screens.sheet.noteOf(number)}</b> {note}
          </td>
        </tr>
      )}
    </>
  );
}
