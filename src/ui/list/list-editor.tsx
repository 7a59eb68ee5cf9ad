import "./list.css";

import { type ReactNode, useId, useRef, useState } from "react";

import { LiveRegion } from "../feedback/live-region.tsx";
import { Icon } from "../icon.tsx";
import { useListFocus } from "./list-focus.ts";
import { ListRecord } from "./list-record.tsx";
import type { ListItem, ListWords } from "./list-words.ts";

interface ListEditorProps {
  label: string;
  items: readonly ListItem[];
  openIds: ReadonlySet<string>;
  onToggle: (id: string) => void;
  /** Adds a record and opens it; its first field then takes the focus. */
  onAdd?: (() => void) | undefined;
  onMove?: ((id: string, by: -1 | 1) => void) | undefined;
  /** Where nothing can be removed, the records are given: they can only be filled in. */
  onRemove?: ((id: string) => void) | undefined;
  renderItem: (id: string) => ReactNode;
  words: ListWords;
  readOnly?: boolean | undefined;
  /** The records stand in an order of their own: they can be removed, but not moved. */
  isSorted?: boolean | undefined;
}

/** Records that fold to a line, in an order of their own. */
export function ListEditor(props: ListEditorProps) {
  const { label, items, openIds, words, renderItem, readOnly = false } = props;
  const { isSorted = false } = props;
  const { onToggle, onAdd, onMove, onRemove } = props;
  const baseId = useId();
  const root = useRef<HTMLDivElement>(null);
  const [announcement, setAnnouncement] = useState("");
  const focus = useListFocus(
    root,
    items.map(({ id }) => id),
  );

  return (
    <div className="recs-box" ref={root} tabIndex={-1} role="group" aria-label={label}>
      {items.length === 0 && <p className="recs-empty">{words.empty}</p>}
      {items.length > 0 && (
        <ol className="recs">
          {items.map((item, index) => (
            <ListRecord
              key={item.id}
              item={item}
              number={index + 1}
              isOpen={openIds.has(item.id)}
              isFirst={index === 0}
              isLast={index === items.length - 1}
              bodyId={`${baseId}-${item.id}`}
              words={words}
              readOnly={readOnly}
              isFixed={onRemove === undefined}
              isSorted={isSorted}
              onToggle={() => {
                focus.expectNothing();
                onToggle(item.id);
              }}
              onMove={(by, button) => {
                focus.expectMoved(button);
                onMove?.(item.id, by);
                setAnnouncement(words.moved(item.title, index + 1 + by));
              }}
              onRemove={() => {
                focus.expectGone(item.id);
                onRemove?.(item.id);
              }}
            >
              {openIds.has(item.id) && renderItem(item.id)}
            </ListRecord>
          ))}
        </ol>
      )}
      {!readOnly && onAdd && (
        <p className="recs-foot">
          <button type="button" className="btn" data-add onClick={add}>
            <Icon name="plus" />
            {words.add}
          </button>
        </p>
      )}
      <LiveRegion message={announcement} />
    </div>
  );

  function add() {
    focus.expectNew();
    onAdd?.();
  }
}
