import type { Content } from "#content/content.ts";
import type { ItemWords } from "#content/words.ts";
import type { ChecklistItem } from "#domain/checklist.ts";
import { Icon } from "#ui/icon.tsx";

interface StatementProps {
  item: ChecklistItem;
  words: ItemWords;
  content: Content;
}

/** The statement names the group; weight, reason and proof describe it. */
export function Statement({ item, words, content }: StatementProps) {
  const { status, screens } = content;
  return (
    <>
      <legend>{words.statement}</legend>
      <div id={`${item.id}-about`}>
        {item.critical && (
          <p className="star">
            <Icon name="star" /> {status.star}
          </p>
        )}
        <p className="why">
          {words.why} {screens.checklist.proof(words.proof)}
        </p>
      </div>
    </>
  );
}
