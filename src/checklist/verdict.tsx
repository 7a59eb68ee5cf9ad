import { Fragment, type MouseEvent } from "react";

import type { AnyPhaseWords } from "#content/any-words.ts";
import type { Content } from "#content/content.ts";
import type { ItemId } from "#domain/checklist.ts";
import type { Readiness } from "#domain/readiness.ts";
import { focusField } from "#ui/form/focus-field.ts";

export interface VerdictProps {
  readiness: Readiness;
  suggestions: readonly ItemId[];
  words: AnyPhaseWords;
  content: Content;
  /** The address of an item. */
  itemHref: (id: ItemId) => string;
}

/** The light in a sentence, with links to what helps most. */
export function Verdict(props: VerdictProps) {
  const { readiness, suggestions, content } = props;
  const { status } = content;
  const { light, neededForEstimate } = readiness;
  if (light === "green") return <p className="small">{status.green}</p>;
  if (light === "amber") return <Points {...props} lead={status.amber} ids={suggestions} />;
  if (light === "red") return <Points {...props} lead={status.red} ids={missing(props)} />;
  // Where every item is „nicht relevant“ there is nothing left to answer.
  if (neededForEstimate === 0) return null;
  return <p className="small">{status.grey(neededForEstimate)}</p>;
}

/** Key points first; a phase can be red without one of them being open. */
function missing({ readiness, suggestions }: VerdictProps): readonly ItemId[] {
  return readiness.starredOpen.length > 0 ? readiness.starredOpen : suggestions;
}

interface PointsProps extends VerdictProps {
  lead: string;
  ids: readonly ItemId[];
}

function Points({ lead, ids, words, content, itemHref }: PointsProps) {
  const { point } = content.screens.checklist;
  return (
    <p className="small">
      {lead}{" "}
      {ids.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && ", "}
          <a href={itemHref(id)} onClick={(event) => follow(event, id)}>
            {point(numberOf(id), words.checklist[id]?.short ?? "")}
          </a>
        </Fragment>
      ))}
      .
    </p>
  );
}

/** On the page of the item the hash of the address belongs to the router: only the focus moves. */
function follow(event: MouseEvent, id: ItemId): void {
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey && focusField(id)) event.preventDefault();
}

/** „c3-08“ is point 8 of its list. */
function numberOf(id: ItemId): number {
  return Number(id.slice(-2));
}
