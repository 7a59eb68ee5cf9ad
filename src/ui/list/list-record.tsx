import type { ReactNode } from "react";

import type { ListItem, ListWords } from "./list-words.ts";

interface ListRecordProps {
  item: ListItem;
  number: number;
  isOpen: boolean;
  isFirst: boolean;
  isLast: boolean;
  bodyId: string;
  words: ListWords;
  readOnly: boolean;
  isFixed: boolean;
  isSorted: boolean;
  onToggle: () => void;
  onMove: (by: -1 | 1, button: HTMLButtonElement) => void;
  onRemove: () => void;
  children: ReactNode;
}

/** One record: a readable line that opens into its fields. */
export function ListRecord(props: ListRecordProps) {
  const { item, number, isOpen, isFirst, isLast, bodyId, words, readOnly, children } = props;
  const { isFixed, isSorted } = props;
  const { onToggle, onMove, onRemove } = props;
  const unfold = readOnly ? (words.view ?? words.edit) : words.edit;

  return (
    <li className={isOpen ? "rec open" : "rec"} data-record={item.id}>
      <button
        type="button"
        id={item.place}
        className="line"
        aria-expanded={isOpen}
        aria-controls={isOpen ? bodyId : undefined}
        onClick={onToggle}
      >
        <span className="no">{number}</span>
        <span>
          <b>{item.title}</b> {item.tag !== undefined && <span className="tag">{item.tag}</span>}
          {item.summary !== undefined && <span className="sum">{item.summary}</span>}
          {item.note !== undefined && <span className="sum note">{item.note}</span>}
        </span>
        <span className="tog">{isOpen ? words.fold : unfold}</span>
      </button>
      {isOpen && (
        <div className="body" id={bodyId}>
          {children}
          {!readOnly && !isFixed && (
            <p className="tail">
              {!isSorted && (
                <>
                  <Move
                    word={words.up}
                    title={item.title}
                    isAtEnd={isFirst}
                    by={-1}
                    onMove={onMove}
                  />
                  <Move
                    word={words.down}
                    title={item.title}
                    isAtEnd={isLast}
                    by={1}
                    onMove={onMove}
                  />
                </>
              )}
              <button
                type="button"
                className="btn plain slim"
                aria-label={`${words.remove}: ${item.title}`}
                onClick={onRemove}
              >
                {words.remove}
              </button>
            </p>
          )}
        </div>
      )}
    </li>
  );
}

interface MoveProps {
  word: string;
  title: string;
  isAtEnd: boolean;
  by: -1 | 1;
  onMove: (by: -1 | 1, button: HTMLButtonElement) => void;
}

/** At the end of the list it stays where it is: a button that disappears would lose the focus. */
function Move({ word, title, isAtEnd, by, onMove }: MoveProps) {
  return (
    <button
      type="button"
      className="btn plain slim"
      aria-label={`${word}: ${title}`}
      aria-disabled={isAtEnd || undefined}
      onClick={(event) => {
        if (!isAtEnd) onMove(by, event.currentTarget);
      }}
    >
      {word}
    </button>
  );
}
