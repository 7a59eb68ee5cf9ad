import type { ChoiceOption } from "./choice-option.ts";
import { GroupFrame } from "./field-frame.tsx";
import { type FieldProps, frameOf } from "./field-props.ts";
import { OptionList } from "./option-list.tsx";

interface MultiFieldProps extends FieldProps {
  options: readonly ChoiceOption[];
}

/** Any number of answers. The form's default value has to be an array, or one option gives no list. */
export function MultiField({ options, ...props }: MultiFieldProps) {
  const { id, registration, readOnly } = props;
  return (
    <GroupFrame frame={frameOf(props)}>
      <OptionList {...{ id, registration, readOnly, options }} type="checkbox" />
    </GroupFrame>
  );
}
