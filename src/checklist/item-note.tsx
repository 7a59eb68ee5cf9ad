import type { UseFormRegisterReturn } from "react-hook-form";

import type { Content } from "#content/content.ts";
import { LongField } from "#ui/form/long-field.tsx";

interface ItemNoteProps {
  id: string;
  control: UseFormRegisterReturn;
  texts: Content["screens"]["checklist"];
  /** For „nicht relevant“ the note is the reason, and it is asked for. */
  isReason: boolean;
  isFlagged: boolean;
  onFocus: () => void;
  readOnly: boolean;
}

/** The note of an item. It stays the same field, whatever it is asked for. */
export function ItemNote(props: ItemNoteProps) {
  const { id, control, texts, isReason, isFlagged, onFocus, readOnly } = props;
  return (
    <div className="item-note" onFocus={onFocus}>
      <LongField
        id={id}
        label={isReason ? texts.reason : texts.note}
        problem={isFlagged ? texts.reasonTooShort : undefined}
        registration={control}
        rows={2}
        readOnly={readOnly}
      />
    </div>
  );
}
