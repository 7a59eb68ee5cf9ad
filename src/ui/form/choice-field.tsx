import type { ChoiceOption } from "./choice-option.ts";
import { ClearButton } from "./clear-button.tsx";
import { GroupFrame } from "./field-frame.tsx";
import { type FieldProps, frameOf } from "./field-props.ts";
import { OptionList } from "./option-list.tsx";

export interface ChoiceFieldProps extends FieldProps {
  options: readonly ChoiceOption[];
  /** The word for taking the answer back; radios cannot be unset otherwise. */
  clearLabel?: string | undefined;
  onClear?: (() => void) | undefined;
}

/** One answer out of a few. */
export function ChoiceField({ options, clearLabel, onClear, ...props }: ChoiceFieldProps) {
  const { id, label, registration, readOnly } = props;
  return (
    <GroupFrame frame={frameOf(props)}>
      <OptionList {...{ id, registration, readOnly, options }} type="radio" />
      {!readOnly && <ClearButton {...{ id, label, clearLabel, onClear }} />}
    </GroupFrame>
  );
}
