import type { AnyPhaseWords } from "#content/any-words.ts";
import type { Content } from "#content/content.ts";
import type {
  ChecklistAnswer,
  ChecklistAnswers,
  ChecklistItem,
  ItemId,
} from "#domain/checklist.ts";
import type { PhaseId } from "#domain/phase.ts";

import { ItemForm } from "./item-form.tsx";

export interface ChecklistFormProps {
  phase: PhaseId;
  items: readonly ChecklistItem<ItemId>[];
  answers: ChecklistAnswers;
  /** Answers of the cycle before; they stay visible and can be taken over one by one. */
  previous?: ChecklistAnswers | undefined;
  contradicted: ReadonlySet<ItemId>;
  words: AnyPhaseWords;
  content: Content;
  readOnly: boolean;
  /** Raised when answers changed from outside: the forms take the new values, the focus stays. */
  revision: number;
  /** `typing`: one of many small changes of a text that belong together. */
  onAnswer: (itemId: ItemId, answer: ChecklistAnswer, typing: boolean) => void;
  /** Where the data behind an item are edited. */
  linkFor?: ((itemId: ItemId) => string | undefined) | undefined;
}

/** The checklist of a phase. Every change is handed on at once, so nothing has to be saved. */
export function ChecklistForm(props: ChecklistFormProps) {
  const { phase, items, answers, previous, contradicted, words, linkFor, ...shared } = props;
  return (
    <section aria-label={props.content.screens.checklist.statements}>
      <ol className="cl">
        {items.map((item, index) => {
          const itemWords = words.checklist[item.id];
          return (
            itemWords && (
              <li key={`${phase} ${item.id}`}>
                <span className="no" aria-hidden="true">
                  {index + 1}
                </span>
                <ItemForm
                  {...shared}
                  item={item}
                  answer={answers[item.id]}
                  before={previous?.[item.id]}
                  isContradicted={contradicted.has(item.id)}
                  words={itemWords}
                  dataHref={linkFor?.(item.id)}
                />
              </li>
            )
          );
        })}
      </ol>
    </section>
  );
}
